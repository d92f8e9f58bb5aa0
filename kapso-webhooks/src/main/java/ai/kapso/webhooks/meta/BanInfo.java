package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A ban of a WhatsApp Business account. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = BanInfo.Builder.class)
public interface BanInfo extends JsonModel, WithBanInfo {

    /** How the ban stands. */
    Optional<BanState> wabaBanState();

    /** The day as Meta writes it, such as {@code April 17, 2025}. */
    Optional<String> wabaBanDate();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link BanInfo} values. Not thread-safe. */
    final class Builder extends ImmutableBanInfo.Builder {}
}
