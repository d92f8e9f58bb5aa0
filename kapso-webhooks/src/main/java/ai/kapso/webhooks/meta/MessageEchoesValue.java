package ai.kapso.webhooks.meta;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.Message;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Field {@code smb_message_echoes}, which is also called {@code message_echoes}: what the business wrote in the
 * WhatsApp Business app or on a linked device. Edits and deletions of such messages come as messages, too.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = MessageEchoesValue.Builder.class)
public abstract class MessageEchoesValue extends TrafficValue implements WithMessageEchoesValue {

    MessageEchoesValue() {}

    /** What the business wrote. {@code from} is the number of the business, {@code to} the contact's. */
    public abstract List<Message> messageEchoes();

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitMessageEchoes(this);
    }

    /** Begins a value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MessageEchoesValue} values. Not thread-safe. */
    public static final class Builder extends ImmutableMessageEchoesValue.Builder {}
}
