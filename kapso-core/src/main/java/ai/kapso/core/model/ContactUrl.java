package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A web page on a contact card. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ContactUrl.Builder.class)
public interface ContactUrl extends JsonModel, WithContactUrl {

    /** The URL. */
    @Value.Redacted
    Optional<String> url();

    /** What it is, such as {@code WORK}: any label of the sender's address book. */
    Optional<String> type();

    /** Begins a web page. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ContactUrl} values. Not thread-safe. */
    final class Builder extends ImmutableContactUrl.Builder {}
}
