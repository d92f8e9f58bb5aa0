package ai.kapso.webhooks.events;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.Contact;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A contact has a new business-scoped user id, for instance after changing the phone number: event {@code whatsapp.contact.identity_changed}. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ContactIdentityChanged.Builder.class)
public abstract class ContactIdentityChanged extends ContactEvent implements WithContactIdentityChanged {

    ContactIdentityChanged() {}

    /** What the ids were. */
    public abstract Optional<PreviousIdentity> previous();

    /** Name, contact id, number, the ids before and after, and the contact's last change: ids can change back and forth. */
    @Override
    public final Optional<String> eventKey() {
        Contact contact = contact();
        if (contact.businessScopedUserId().isEmpty() && contact.updatedAt().isEmpty()) {
            return Optional.empty();
        }
        return keyOf(
                Optional.of(contact.id()),
                phoneNumberId(),
                contact.businessScopedUserId(),
                contact.parentBusinessScopedUserId(),
                contact.waId(),
                contact.username(),
                previous().flatMap(PreviousIdentity::businessScopedUserId),
                previous().flatMap(PreviousIdentity::parentBusinessScopedUserId),
                contact.updatedAt());
    }

    @Override
    public WebhookEventName eventName() {
        return WebhookEventName.CONTACT_IDENTITY_CHANGED;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitContactIdentityChanged(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ContactIdentityChanged} values. Not thread-safe. */
    public static final class Builder extends ImmutableContactIdentityChanged.Builder {}
}
