package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** An event that the project itself defined: {@code project.event}. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ProjectEvent.Builder.class)
public abstract class ProjectEvent extends WebhookEvent implements JsonModel, WithProjectEvent {

    ProjectEvent() {}

    /** Id of the event. */
    public abstract Optional<String> id();

    /** The event's name as the body itself gives it. */
    @Override
    @JsonProperty("event")
    public abstract Optional<WebhookEventName> bodyEvent();

    /** What the project calls it, such as {@code order.paid}. */
    public abstract Optional<String> name();

    /** When. */
    public abstract Optional<Instant> occurredAt();

    /** Kapso's id of the project. */
    public abstract Optional<String> projectId();

    /** Kapso's id of the conversation that it is linked with. */
    public abstract Optional<String> conversationId();

    /** What the project put into it. */
    @Value.Redacted
    public abstract Map<String, JsonNode> properties();

    /** Name, event id, project, the project's own name, and time. */
    @Override
    public final Optional<String> eventKey() {
        return keyOf(id(), projectId(), name(), occurredAt());
    }

    @Override
    public WebhookEventName eventName() {
        return WebhookEventName.PROJECT_EVENT;
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitProjectEvent(this);
    }

    /** Begins an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ProjectEvent} values. Not thread-safe. */
    public static final class Builder extends ImmutableProjectEvent.Builder {}
}
