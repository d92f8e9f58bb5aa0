package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.JsonModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A section of a list.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@MessageModel
@JsonDeserialize(builder = ListSection.Builder.class)
public interface ListSection extends JsonModel, WithListSection {

    /** The title above the rows, at most 24 characters; required when there is more than one section. */
    @Value.Redacted
    Optional<String> title();

    /** The rows, at least one; at most ten in the whole list. */
    List<ListRow> rows();

    @Value.Check
    default ListSection check() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()));
    }

    /**
     * A section without a title, for lists that have only one.
     *
     * @param rows at least one
     */
    static ListSection of(ListRow... rows) {
        return builder().addRows(rows).build();
    }

    /**
     * A section.
     *
     * @param title the title above the rows
     * @param rows at least one
     */
    static ListSection of(String title, ListRow... rows) {
        return builder().title(title).addRows(rows).build();
    }

    /** Begins a section; a row is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ListSection} values. Not thread-safe. */
    final class Builder extends ImmutableListSection.Builder {}
}
