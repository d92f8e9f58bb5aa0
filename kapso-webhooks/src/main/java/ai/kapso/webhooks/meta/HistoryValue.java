package ai.kapso.webhooks.meta;

import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.Message;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Field {@code history}: the chats from before a number was connected. A value has one of three forms: {@link
 * #history()} with chats, {@link #history()} with an error since the business does not share its chats, or {@link
 * #messages()} and {@link #messageEchoes()} with the files of messages that came as placeholders before.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = HistoryValue.Builder.class)
public abstract class HistoryValue extends TrafficValue implements WithHistoryValue {

    HistoryValue() {}

    /** Pieces of the history. They can arrive out of order. */
    public abstract List<HistoryChunk> history();

    /** What contacts wrote, with the file that was missing before. */
    public abstract List<Message> messages();

    /** What the business wrote, with the file that was missing before. */
    public abstract List<Message> messageEchoes();

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitHistory(this);
    }

    /** Begins a value. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link HistoryValue} values. Not thread-safe. */
    public static final class Builder extends ImmutableHistoryValue.Builder {}
}
