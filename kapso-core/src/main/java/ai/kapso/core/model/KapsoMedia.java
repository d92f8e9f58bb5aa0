package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** Kapso's copy of a message's file. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = KapsoMedia.Builder.class)
public interface KapsoMedia extends JsonModel, WithKapsoMedia {

    /** Where to get the file. It needs no key, so treat it as a secret. */
    @Value.Redacted
    Optional<String> url();

    /** The file's name. */
    @Value.Redacted
    Optional<String> filename();

    /** The file's MIME type. */
    Optional<String> contentType();

    /** The file's size in bytes. */
    Optional<Long> byteSize();

    /** Begins Kapso's copy of a file. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link KapsoMedia} values. Not thread-safe. */
    final class Builder extends ImmutableKapsoMedia.Builder {}
}
