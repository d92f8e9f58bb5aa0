package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A client that is to be verified. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ClientCertificationNeededInfo.Builder.class)
public interface ClientCertificationNeededInfo extends JsonModel, WithClientCertificationNeededInfo {

    /** Id of the client's business portfolio. */
    Optional<String> clientBusinessId();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ClientCertificationNeededInfo} values. Not thread-safe. */
    final class Builder extends ImmutableClientCertificationNeededInfo.Builder {}
}
