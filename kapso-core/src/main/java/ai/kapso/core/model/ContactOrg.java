package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a contact works, on a contact card. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ContactOrg.Builder.class)
public interface ContactOrg extends JsonModel, WithContactOrg {

    /** The company. */
    @Value.Redacted
    Optional<String> company();

    /** The department. */
    @Value.Redacted
    Optional<String> department();

    /** What the contact does there. */
    @Value.Redacted
    Optional<String> title();

    /** Begins where a contact works. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ContactOrg} values. Not thread-safe. */
    final class Builder extends ImmutableContactOrg.Builder {}
}
