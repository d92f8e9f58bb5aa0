package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;

/** Something happened to a run of the Kapso agent that was started through the API. */
public abstract class AgentRunEvent extends WebhookEvent implements JsonModel {

    AgentRunEvent() {}

    /** Id of the event. */
    public abstract Optional<String> id();

    /** The event's name as the body itself gives it. */
    @Override
    @JsonProperty("event")
    public abstract Optional<WebhookEventName> bodyEvent();

    /** When. */
    public abstract Optional<Instant> createdAt();

    /** The run. */
    public abstract AgentRun data();

    /** Name, event id, run and time. */
    @Override
    public final Optional<String> eventKey() {
        return keyOf(id(), data().runId(), createdAt());
    }
}
