package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** Which number of the business a change is about. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = NumberMetadata.Builder.class, using = NumberMetadataDeserializer.class)
public interface NumberMetadata extends JsonModel, WithNumberMetadata {

    /** Meta's id of the number. */
    Optional<String> phoneNumberId();

    /** The number, in digits. */
    Optional<String> displayPhoneNumber();

    /** Begins the metadata. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link NumberMetadata} values. Not thread-safe. */
    final class Builder extends ImmutableNumberMetadata.Builder {}
}
