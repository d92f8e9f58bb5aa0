package ai.kapso.webhooks.events;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A customer has a new business-scoped user id, for instance after changing the phone number: event {@code whatsapp.contact.identity_changed}. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ContactIdentityChanged.Builder.class)
public abstract class ContactIdentityChanged extends ContactEvent implements WithContactIdentityChanged {

    ContactIdentityChanged() {}

    /** What the ids were. */
    public abstract Optional<PreviousIdentity> previous();

    /** Name, contact id, and the id after the change. */
    @Override
    public final Optional<String> eventKey() {
        return keyOf(contact().businessScopedUserId().map(id -> contact().id() + ":" + id));
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
