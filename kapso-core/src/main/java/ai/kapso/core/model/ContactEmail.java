package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** An e-mail address on a contact card. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ContactEmail.Builder.class)
public interface ContactEmail extends JsonModel, WithContactEmail {

    /** The address. */
    @Value.Redacted
    Optional<String> email();

    /** What it is, such as {@code WORK}: any label of the sender's address book. */
    Optional<String> type();

    /** Begins a contact email. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ContactEmail} values. Not thread-safe. */
    final class Builder extends ImmutableContactEmail.Builder {}
}
