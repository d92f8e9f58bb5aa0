package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.model.Contact;
import java.util.Optional;

/** Something happened to a contact. */
public abstract class ContactEvent extends WebhookEvent implements JsonModel {

    ContactEvent() {}

    /** The contact, after the change. */
    public abstract Contact contact();

    /** Meta's id of the business's number. */
    public abstract Optional<String> phoneNumberId();
}
