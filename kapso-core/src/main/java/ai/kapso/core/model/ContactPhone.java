package ai.kapso.core.model;

import ai.kapso.core.internal.json.TextOrNothing;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A phone number on a contact card. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ContactPhone.Builder.class)
public interface ContactPhone extends JsonModel, WithContactPhone {

    /** The number, as written on the card. */
    @Value.Redacted
    Optional<String> phone();

    /** What it is, such as {@code MOBILE}: any label of the sender's address book. */
    Optional<String> type();

    /**
     * The number in digits, when it has WhatsApp. A card sent without it offers to invite the contact instead of
     * writing to it.
     */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> waId();

    /** Begins a contact phone. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ContactPhone} values. Not thread-safe. */
    final class Builder extends ImmutableContactPhone.Builder {}
}
