package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.model.RecipientType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message that is given as JSON: for kinds and properties that this version of the SDK does not know, and for messages
 * that are kept as files.
 *
 * <p>It is sent as it is; {@code messaging_product} is added when it is missing. Checked only for being an object with a
 * recipient.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}.
 */
public final class RawMessage extends OutboundMessage {

    private final ObjectNode json;

    private RawMessage(ObjectNode json) {
        this.json = json;
    }

    /**
     * A message from a tree.
     *
     * @param json the whole body of the request; copied
     * @throws IllegalArgumentException when it is not an object with a recipient
     */
    public static RawMessage of(JsonNode json) {
        Checks checks = Checks.of("RawMessage").present("json", json);
        checks.done();
        checks.require(json.isObject(), "json", "is not an object");
        if (json.isObject()) {
            checks.require(!json.has("type") || has(json, "type"), "type", "is blank");
            checks.require(has(json, "to") || has(json, "recipient"), "to", "and recipient are both missing");
        }
        checks.done();
        ObjectNode whole = JsonNodeFactory.instance.objectNode().put("messaging_product", "whatsapp");
        return new RawMessage(whole.setAll(json.<ObjectNode>deepCopy()));
    }

    /**
     * A message from JSON text.
     *
     * @param json the whole body of the request
     * @throws IllegalArgumentException when it is not JSON, or not an object with a recipient
     */
    public static RawMessage ofJson(String json) {
        return of(KapsoJson.read(Objects.requireNonNull(json, "json is null"), JsonNode.class));
    }

    /**
     * A message from a file of JSON in UTF-8.
     *
     * @param file holds the whole body of the request
     * @throws IllegalArgumentException when it is not JSON, or not an object with a recipient
     * @throws UncheckedIOException when the file cannot be read
     */
    public static RawMessage ofFile(Path file) {
        Objects.requireNonNull(file, "file is null");
        try {
            return of(KapsoJson.read(Files.readAllBytes(file), JsonNode.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JSON that is sent, as a copy. */
    public JsonNode json() {
        return json.deepCopy();
    }

    @Override
    public Recipient recipient() {
        boolean group = "group".equals(json.path("recipient_type").asText());
        Recipient.Kind user = has(json, "to") ? Recipient.Kind.PHONE : Recipient.Kind.BSUID;
        String value = json.path(has(json, "to") ? "to" : "recipient").asText();
        Optional<String> beside = has(json, "to") ? text("recipient") : Optional.empty();
        return ImmutableRecipient.of(group ? Recipient.Kind.GROUP : user, value, beside);
    }

    @Override
    public Optional<RecipientType> recipientType() {
        return text("recipient_type").map(RecipientType::of);
    }

    @Override
    public Optional<String> replyTo() {
        return Optional.ofNullable(json.path("context").path("message_id").textValue());
    }

    @Override
    public Optional<String> bizOpaqueCallbackData() {
        return text("biz_opaque_callback_data");
    }

    @Override
    public Optional<String> recipientIdentityKeyHash() {
        return text("recipient_identity_key_hash");
    }

    @Override
    public Optional<String> messagingAccountId() {
        return text("messaging_account_id");
    }

    /** Always empty: everything is in {@link #json()}. */
    @Override
    public Map<String, JsonNode> additionalProperties() {
        return Map.of();
    }

    /** As the JSON says; {@code text}, which the API assumes, when it does not. */
    @Override
    public String type() {
        return json.path("type").asText("text");
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(json.path(name).textValue());
    }

    private static boolean has(JsonNode json, String name) {
        return !json.path(name).asText().isBlank();
    }

    @Override
    void checkContent(Checks checks) {} // done in of()

    @Override
    void writeContent(JsonOut out) {} // all is written at once

    @Override
    void write(JsonOut out) throws IOException {
        out.begin().putPropertiesOf(json).end();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RawMessage && ((RawMessage) other).json.equals(json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    /** Kind and kind of recipient, nothing of the content. */
    @Override
    public String toString() {
        return "RawMessage{type=" + type() + ", recipient=" + recipient().kind() + "}";
    }
}
