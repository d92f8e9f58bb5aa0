package ai.kapso.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A model with every kind of attribute. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = Sample.Builder.class)
public interface Sample extends JsonModel, WithSample {

    String id();

    Optional<String> displayName();

    Optional<Integer> count();

    Optional<Long> bigCount();

    Optional<Double> ratio();

    Optional<Boolean> active();

    Optional<Instant> createdAt();

    Optional<Colour> colour();

    Optional<Part> part();

    Optional<JsonNode> anything();

    List<String> tags();

    List<Colour> colours();

    List<Part> parts();

    Map<String, String> labels();

    Map<String, JsonNode> details();

    @Value.Redacted
    Optional<String> secretKey();

    @Value.Default
    default Patch<String> note() {
        return Patch.keep();
    }

    @Value.Default
    default Patch<Part> spare() {
        return Patch.keep();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableSample.Builder {}

    /** A model within the model. */
    @Value.Immutable
    @KapsoModel
    @JsonDeserialize(builder = Part.Builder.class)
    interface Part extends JsonModel {

        String name();

        Optional<Integer> size();

        final class Builder extends ImmutablePart.Builder {}
    }
}
