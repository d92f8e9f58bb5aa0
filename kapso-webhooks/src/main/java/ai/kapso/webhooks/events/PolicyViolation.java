package ai.kapso.webhooks.events;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A violation of Meta's policies. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = PolicyViolation.Builder.class)
public interface PolicyViolation extends JsonModel, WithPolicyViolation {

    /** Meta's word for it. */
    Optional<String> type();

    /** What to do about it. */
    Optional<String> remediation();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PolicyViolation} values. Not thread-safe. */
    final class Builder extends ImmutablePolicyViolation.Builder {}
}
