package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Field {@code account_update}: the life of a WhatsApp Business account. What is there beside the {@link #event()}
 * depends on it.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = AccountUpdateValue.Builder.class)
public abstract class AccountUpdateValue extends MetaValue implements JsonModel, WithAccountUpdateValue {

    AccountUpdateValue() {}

    /** What happened. In one form of what Meta tells about accepted terms, it is missing. */
    public abstract Optional<AccountUpdateEvent> event();

    /** The number that it is about, where it is about one. */
    @Value.Redacted
    public abstract Optional<String> phoneNumber();

    /** The account and its partners. With it, the id of the entry is the business portfolio's. */
    public abstract Optional<WabaInfo> wabaInfo();

    /** The ban, for {@link AccountUpdateEvent#DISABLED_UPDATE}. */
    public abstract Optional<BanInfo> banInfo();

    /** The violation, for violations and restrictions. */
    public abstract Optional<ViolationInfo> violationInfo();

    /** What the account may not do, for {@link AccountUpdateEvent#ACCOUNT_RESTRICTION}. */
    public abstract List<RestrictionInfo> restrictionInfo();

    /** Why a number of the WhatsApp Business app was disconnected, for {@link AccountUpdateEvent#PARTNER_REMOVED}. */
    public abstract Optional<DisconnectionInfo> disconnectionInfo();

    /** From when on one-time codes to other countries have their own rate. */
    public abstract Optional<AuthInternationalRateEligibility> authInternationalRateEligibility();

    /** Where the business is, as two letters. */
    public abstract Optional<String> country();

    /** The verification of a client that a partner asked for. */
    public abstract Optional<ClientCertificationInfo> partnerClientCertificationInfo();

    /** The client that is to be verified. */
    public abstract Optional<ClientCertificationNeededInfo> partnerClientCertificationNeededInfo();

    /** The prices by volume. */
    public abstract Optional<VolumeTierInfo> volumeTierInfo();

    /**
     * Whether a restriction was lifted: Meta tells that as a restriction, too, with a violation of a type that ends with
     * {@code _UNBAN} and without restrictions.
     */
    public boolean liftsRestriction() {
        return restrictionInfo().isEmpty()
                && violationInfo()
                        .flatMap(ViolationInfo::violationType)
                        .filter(type -> type.endsWith("_UNBAN"))
                        .isPresent();
    }

    /** The number of the business; the same as {@link #phoneNumber()}. */
    @Override
    public Optional<NumberMetadata> metadata() {
        return numberOnly(phoneNumber());
    }

    /** The account that {@link #wabaInfo()} names. */
    @Override
    public Optional<String> businessAccountId() {
        return wabaInfo().flatMap(WabaInfo::wabaId);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitAccountUpdate(this);
    }

    /** Begins a value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AccountUpdateValue} values. Not thread-safe. */
    public static final class Builder extends ImmutableAccountUpdateValue.Builder {}
}
