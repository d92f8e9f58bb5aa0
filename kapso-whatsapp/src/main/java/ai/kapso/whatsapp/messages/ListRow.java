package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.JsonModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One row of a list.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MessageModel
@JsonDeserialize(builder = ListRow.Builder.class)
public interface ListRow extends JsonModel, WithListRow {

    /** The id that comes back when the row is chosen, at most 200 characters; different on every row of a list. */
    @Value.Redacted
    String id();

    /** The first line, at most 24 characters. */
    @Value.Redacted
    String title();

    /** The second line, at most 72 characters. */
    @Value.Redacted
    Optional<String> description();

    @Value.Check
    default ListRow check() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /**
     * A row of one line.
     *
     * @param id the id that comes back
     * @param title the line
     */
    static ListRow of(String id, String title) {
        return builder().id(id).title(title).build();
    }

    /**
     * A row of two lines.
     *
     * @param id the id that comes back
     * @param title the first line
     * @param description the second line
     */
    static ListRow of(String id, String title, String description) {
        return builder().id(id).title(title).description(description).build();
    }

    /** Begins a row; {@code id} and {@code title} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ListRow} values. Not thread-safe. */
    final class Builder extends ImmutableListRow.Builder {}
}
