package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.JsonCodec;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request that Meta made: what changed, for one or more WhatsApp Business accounts. Meta puts up to 1000
 * updates into one request.
 *
 * <p>Nothing in a body can make it unreadable: an entry, change or item that is not what it should be is kept and says
 * why, and costs none of the others. The JSON is kept as it came; treat the trees as read-only. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * MetaWebhook webhook = parser.parseMeta(body);
 * for (MetaChange change : webhook.changes()) {
 *     change.value().as(AccountUpdateValue.class).ifPresent(update -> …);
 * }
 * }</pre>
 */
public final class MetaWebhook {

    private static final String WHATSAPP = "whatsapp_business_account";

    private final JsonNode json;
    private final List<MetaEntry> entries;

    private MetaWebhook(JsonNode json, List<MetaEntry> entries) {
        this.json = JsonCodec.frozen(json);
        this.entries = entries;
    }

    /**
     * A body that was parsed already.
     *
     * @param json the body
     * @return the webhook
     */
    @JsonCreator
    public static MetaWebhook of(JsonNode json) {
        JsonNode body = JsonCodec.frozen(Objects.requireNonNull(json, "json"));
        return new MetaWebhook(body, Trees.map(body.path("entry"), MetaEntry::of));
    }

    /**
     * A body made of entries, for tests.
     *
     * @param entries what it tells
     * @return the webhook
     */
    public static MetaWebhook of(MetaEntry... entries) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("object", WHATSAPP);
        Arrays.stream(entries).forEach(entry -> json.withArray("entry").add(entry.json()));
        return new MetaWebhook(json, List.of(entries));
    }

    /**
     * Whether a body has the form of Meta's.
     *
     * @param json the body
     * @return true if it names an object and has entries
     */
    public static boolean isMeta(JsonNode json) {
        Objects.requireNonNull(json, "json is null");
        return json.path("object").isTextual() && json.path("entry").isArray();
    }

    /** What the webhook is about; {@code whatsapp_business_account} for everything of WhatsApp. */
    public Optional<String> object() {
        return Trees.text(json, "object");
    }

    /** Whether it is about WhatsApp. */
    public boolean isWhatsApp() {
        return object().filter(WHATSAPP::equals).isPresent();
    }

    /** What changed, by account. */
    public List<MetaEntry> entries() {
        return entries;
    }

    /** What changed, of all entries in their order. */
    public List<MetaChange> changes() {
        return entries.stream().flatMap(entry -> entry.changes().stream()).collect(Collectors.toUnmodifiableList());
    }

    /**
     * The traffic of all numbers in the types that Kapso's events and message queries use: messages with their direction
     * and the answers of Flows, statuses, calls and contacts. What is no traffic is not in it.
     *
     * @return the traffic
     */
    public NormalizedWebhook normalize() {
        List<NumberTraffic> numbers = new ArrayList<>();
        for (MetaEntry entry : entries) {
            for (MetaChange change : entry.changes()) {
                change.normalize(entry.id()).ifPresent(numbers::add);
            }
        }
        return new NormalizedWebhook(numbers);
    }

    /** The body. */
    @JsonValue
    public JsonNode json() {
        return json;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MetaWebhook && ((MetaWebhook) other).json.equals(json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    /** The fields that changed, nothing of their content. */
    @Override
    public String toString() {
        return "MetaWebhook{" + changes().stream().map(MetaChange::field).collect(Collectors.toList()) + "}";
    }
}
