package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The verification of a client that a partner asked for. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ClientCertificationInfo.Builder.class)
public interface ClientCertificationInfo extends JsonModel, WithClientCertificationInfo {

    /** Id of the client's business portfolio. */
    Optional<String> clientBusinessId();

    /** How it stands. */
    Optional<ClientCertificationStatus> status();

    /** Why it was rejected, in Meta's words; {@code NONE} if it was not. */
    List<String> rejectionReasons();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ClientCertificationInfo} values. Not thread-safe. */
    final class Builder extends ImmutableClientCertificationInfo.Builder {}
}
