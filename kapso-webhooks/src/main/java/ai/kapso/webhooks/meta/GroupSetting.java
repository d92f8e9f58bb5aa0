package ai.kapso.webhooks.meta;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import ai.kapso.core.model.MessageError;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A setting of a group that was to be changed. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = GroupSetting.Builder.class)
public interface GroupSetting extends JsonModel, WithGroupSetting {

    /** The new text, for subject and description. */
    @Value.Redacted
    Optional<String> text();

    /** The MIME type of the new picture. */
    Optional<String> mimeType();

    /** The SHA-256 hash of the new picture. */
    Optional<String> sha256();

    /** Whether it was changed. */
    Optional<Boolean> updateSuccessful();

    /** Why it was not changed. */
    List<MessageError> errors();

    /** Begins a value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link GroupSetting} values. Not thread-safe. */
    final class Builder extends ImmutableGroupSetting.Builder {}
}
