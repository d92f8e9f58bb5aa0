package ai.kapso.core.model;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The greeting that an ad showed in the chat. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = WelcomeMessage.Builder.class)
public interface WelcomeMessage extends JsonModel, WithWelcomeMessage {

    /** The greeting. */
    Optional<String> text();

    /** Begins a welcome message. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link WelcomeMessage} values. Not thread-safe. */
    final class Builder extends ImmutableWelcomeMessage.Builder {}
}
