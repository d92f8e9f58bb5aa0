package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.model.WebhookEventName;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Meta acted on a WhatsApp business account. Told once for each project and account. */
public abstract class AccountEvent extends WebhookEvent implements JsonModel {

    AccountEvent() {}

    /** Id of the event, the same whenever it is told again. */
    public abstract Optional<String> id();

    /** The event's name as the body itself gives it. */
    @Override
    @JsonProperty("event")
    public abstract Optional<WebhookEventName> bodyEvent();

    /** When. */
    public abstract Optional<Instant> occurredAt();

    /** Id of the WhatsApp business account. */
    public abstract Optional<String> businessAccountId();

    /** The project. */
    public abstract Optional<ProjectReference> project();

    /** The numbers of the account. */
    public abstract List<AccountPhoneNumber> phoneNumbers();

    /** Where Kapso knows it from. */
    public abstract Optional<EventSource> source();

    /** The ban, when there is one or it was lifted. */
    public abstract Optional<AccountBan> ban();

    /** The restrictions. */
    public abstract List<AccountRestriction> restrictions();

    /** The violation. */
    public abstract Optional<PolicyViolation> violation();

    /** Name, event id, account, project and time. */
    @Override
    public final Optional<String> eventKey() {
        return keyOf(id(), businessAccountId(), project().flatMap(ProjectReference::id), occurredAt());
    }
}
