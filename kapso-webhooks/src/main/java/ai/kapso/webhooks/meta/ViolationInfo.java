package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A violation of a policy. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = ViolationInfo.Builder.class)
public interface ViolationInfo extends JsonModel, WithViolationInfo {

    /** Meta's word for it, such as {@code ADULT} or {@code LOW_CALLING_QUALITY}. */
    Optional<String> violationType();

    /** What can be done about it. */
    Optional<String> remediation();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ViolationInfo} values. Not thread-safe. */
    final class Builder extends ImmutableViolationInfo.Builder {}
}
