package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import java.util.Optional;

/** Something happened to a number of a project. */
public abstract class PhoneNumberEvent extends WebhookEvent implements JsonModel {

    PhoneNumberEvent() {}

    /** Meta's id of the number. */
    public abstract String phoneNumberId();

    /** The project. */
    public abstract Optional<ProjectReference> project();

    /** The customer that the number belongs to; empty if it belongs to none. */
    public abstract Optional<CustomerReference> customer();
}
