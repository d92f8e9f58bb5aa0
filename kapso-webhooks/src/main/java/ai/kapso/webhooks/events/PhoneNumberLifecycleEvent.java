package ai.kapso.webhooks.events;

import ai.kapso.core.model.ConnectionType;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;

/** The connection between a number and the platform changed. */
public abstract class PhoneNumberLifecycleEvent extends PhoneNumberEvent {

    PhoneNumberLifecycleEvent() {}

    /** Id of the event, the same whenever it is told again. */
    public abstract Optional<String> id();

    /** The event's name as the body itself gives it. */
    @Override
    @JsonProperty("event")
    public abstract Optional<WebhookEventName> bodyEvent();

    /** When. */
    public abstract Optional<Instant> occurredAt();

    /** How the number is connected. */
    public abstract Optional<ConnectionType> connectionType();

    /** Where Kapso knows it from. */
    public abstract Optional<EventSource> source();

    /** Name, event id, number and time: the id is the same for one number and one event of Meta's. */
    @Override
    public final Optional<String> eventKey() {
        return keyOf(id(), phoneNumberId(), occurredAt());
    }
}
