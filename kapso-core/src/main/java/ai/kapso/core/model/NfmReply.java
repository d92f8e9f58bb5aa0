package ai.kapso.core.model;

import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A completed Flow or address form: WhatsApp's native Flow message reply. */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = NfmReply.Builder.class)
public abstract class NfmReply extends InteractiveReply implements JsonModel, WithNfmReply {

    NfmReply() {}

    /** What was completed: {@code flow} or {@code address_message}. */
    public abstract Optional<String> name();

    /** What the chat shows, mostly {@code Sent}. */
    public abstract Optional<String> body();

    /** The answers, as JSON in a text; {@link #response()} has them parsed. */
    @Value.Redacted
    public abstract Optional<String> responseJson();

    /** The answers; empty when there are none or their text is not JSON. */
    @Value.Lazy
    @Value.Redacted
    public Optional<JsonNode> response() {
        return responseJson()
                .flatMap(NfmReply::parse)
                .or(() -> Optional.ofNullable(additionalProperties().get("response_json")));
    }

    /** The token that the Flow was sent with. */
    public Optional<String> flowToken() {
        return response().map(answers -> answers.path("flow_token").textValue());
    }

    private static Optional<JsonNode> parse(String json) {
        try {
            JsonNode answers = JsonCodec.tree(json.getBytes(StandardCharsets.UTF_8));
            return answers.isMissingNode() ? Optional.empty() : Optional.of(answers);
        } catch (IOException e) {
            return Optional.empty(); // the text is still there
        }
    }

    @Override
    public InteractiveType type() {
        return InteractiveType.NFM_REPLY;
    }

    @Override
    Optional<String> bodyText() {
        return body();
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
        return visitor.visitNfmReply(this);
    }

    /** Begins an NFM reply. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link NfmReply} values. Not thread-safe. */
    public static final class Builder extends ImmutableNfmReply.Builder {}
}
