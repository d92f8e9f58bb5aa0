package ai.kapso.core.model;

import ai.kapso.core.internal.json.TextOrNothing;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person who writes to the business, as Kapso's records have them. Source: {@code GET /{phone_number_id}/contacts} and {@code GET
 * /platform/v1/whatsapp/contacts}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = Contact.Builder.class)
public interface Contact extends JsonModel, WithContact {

    /** Kapso's id of the contact, opaque; empty for a contact that only Meta told of. */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    default String id() {
        return "";
    }

    /** Kapso's id of the customer that the contact belongs to. */
    Optional<String> customerId();

    /** The phone number, in digits; missing for contacts who hide it. */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> waId();

    /** The contact's business-scoped user id. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> businessScopedUserId();

    /** The contact's parent business-scoped user id. */
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> parentBusinessScopedUserId();

    /** The user name; it may have an {@code @} before it. */
    @Value.Redacted
    @JsonDeserialize(contentUsing = TextOrNothing.class)
    Optional<String> username();

    /** The name that the contact shows in WhatsApp. */
    @Value.Redacted
    Optional<String> profileName();

    /** The name that Kapso shows. */
    @Value.Redacted
    Optional<String> displayName();

    /** Whether the contact belongs to Kapso's sandbox. */
    Optional<Boolean> sandbox();

    /** Free data of the project. */
    @Value.Redacted
    Map<String, JsonNode> metadata();

    /** When it was created. */
    Optional<Instant> createdAt();

    /** When it was last changed. */
    Optional<Instant> updatedAt();

    /** Begins a contact. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Contact} values. Not thread-safe. */
    final class Builder extends ImmutableContact.Builder {}
}
