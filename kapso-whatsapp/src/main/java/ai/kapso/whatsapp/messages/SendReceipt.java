package ai.kapso.whatsapp.messages;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The id of a message that was accepted.
 *
 * <p>Source: {@code messages[]} of the reply of {@code POST /{phone_number_id}/messages}.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = SendReceipt.Builder.class)
public interface SendReceipt extends JsonModel, WithSendReceipt {

    /** The message's id (wamid), which has the recipient's number in it. */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.ALWAYS)
    String id();

    /** Whether it is held back for now; absent for most messages, which are not. */
    Optional<SendStatus> messageStatus();

    /** The group that it was sent to. */
    Optional<String> groupId();

    /** Begins a receipt; {@code id} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SendReceipt} values. Not thread-safe. */
    final class Builder extends ImmutableSendReceipt.Builder {}
}
