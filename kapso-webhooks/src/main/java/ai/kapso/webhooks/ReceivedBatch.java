package ai.kapso.webhooks;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.webhooks.events.MessageReceived;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The body of a batch, which can only hold received messages. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ReceivedBatch.Builder.class)
interface ReceivedBatch extends JsonModel, WithReceivedBatch {

    /** The name of all its events. */
    Optional<WebhookEventName> type();

    /** True. */
    Optional<Boolean> batch();

    /** Whether it is a test. */
    Optional<Boolean> test();

    /** The events. */
    List<MessageReceived> data();

    /** What Kapso says about the batch. */
    Optional<BatchInfo> batchInfo();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReceivedBatch} values. Not thread-safe. */
    final class Builder extends ImmutableReceivedBatch.Builder {}
}
