package ai.kapso.webhooks;

import ai.kapso.core.internal.json.JacksonVersion;
import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.internal.json.JsonProblems;
import ai.kapso.core.internal.json.TooDeepException;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.webhooks.WebhookParseException.Reason;
import ai.kapso.webhooks.events.MetaEvent;
import ai.kapso.webhooks.events.UnknownEvent;
import ai.kapso.webhooks.events.WebhookEvent;
import ai.kapso.webhooks.meta.MetaWebhook;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.errorprone.annotations.CheckReturnValue;
import java.io.IOException;

/**
 * Reads the requests of webhooks. Verify them first: {@link WebhookVerifier}.
 *
 * <p>The only bodies refused are those that are no JSON object, have something after it, or are too large or too deep. Whatever is strange within one
 * becomes an {@link UnknownEvent} that says why, and costs no other event of a batch. Where an object has two properties
 * of one name, the last one counts, for events, their JSON and their keys alike.
 *
 * <p>Bodies of Meta, from Meta itself or forwarded by Kapso, are recognised by their form; their events are {@link
 * MetaEvent}s.
 *
 * <p>Bodies of most events do not name the event, only a header does, which the signature does not cover. It is
 * therefore held against the body. Where the body shows which event it is, it counts; where it only shows that it is not
 * the one in the header, the event is an {@link UnknownEvent}: {@link WebhookDelivery#contradiction()}. Where it shows
 * nothing, the header is believed: {@link WebhookDelivery#isEventNameSigned()}.
 *
 * <p>Immutable and thread-safe.
 */
@CheckReturnValue
public final class WebhookParser {

    private static final WebhookParser DEFAULT = new WebhookParser(WebhookVerifier.DEFAULT_MAX_BODY_SIZE);

    private final int maxBodySize;

    private WebhookParser(int maxBodySize) {
        this.maxBodySize = maxBodySize;
    }

    /** A parser that reads bodies up to {@link WebhookVerifier#DEFAULT_MAX_BODY_SIZE}. */
    public static WebhookParser create() {
        JacksonVersion.check();
        return DEFAULT;
    }

    /**
     * This parser with another bound.
     *
     * @param bytes the largest body that is read, at least 1
     * @return a parser
     */
    public WebhookParser withMaxBodySize(int bytes) {
        return new WebhookParser(Bounds.bodySize(bytes));
    }

    /**
     * Reads a request.
     *
     * @param headers the request's headers
     * @param body the raw body, UTF-8
     * @return the delivery, with one event or, for a batch, several
     * @throws WebhookParseException when the body is not JSON, not an object, too large or deeper than 200 levels
     */
    public WebhookDelivery parse(WebhookHeaders headers, byte[] body) {
        DeliveryHeaders claims = DeliveryHeaders.of(headers);
        if (body.length > maxBodySize) {
            throw WebhookParseException.tooLarge(maxBodySize);
        }
        WebhookDelivery direct = DirectReader.read(claims, body);
        return direct != null ? direct : read(claims, body);
    }

    private static WebhookDelivery read(DeliveryHeaders claims, byte[] body) {
        ObjectNode json = object(body);
        if (!MetaWebhook.isMeta(json)) {
            return TreeReader.read(claims, json);
        }
        return new WebhookDelivery(MetaWebhook.of(json), body);
    }

    /**
     * Reads the body of a request that Meta made, or that Kapso forwarded ({@code kind=meta}).
     *
     * @param body the raw body, UTF-8
     * @return what it tells; without entries if the body has another form
     * @throws WebhookParseException when the body is not JSON, not an object, too large or deeper than 200 levels
     */
    public MetaWebhook parseMeta(byte[] body) {
        if (body.length > maxBodySize) {
            throw WebhookParseException.tooLarge(maxBodySize);
        }
        return MetaWebhook.of(object(body));
    }

    /**
     * Reads one event of a known name, for bodies that were stored.
     *
     * @param name the event's name
     * @param json the body; for an item of a batch, the item
     * @return the event; an {@link UnknownEvent} if the name is not known or the body does not fit
     */
    public WebhookEvent parseEvent(WebhookEventName name, JsonNode json) {
        return EventReader.typed(name, json);
    }

    static ObjectNode object(byte[] body) {
        JsonNode tree = tree(body);
        if (tree.isMissingNode()) {
            throw new WebhookParseException(Reason.NOT_JSON, "the webhook's body is empty", null);
        }
        if (!tree.isObject()) {
            throw new WebhookParseException(Reason.NOT_AN_OBJECT, "the webhook's body is not a JSON object", null);
        }
        return (ObjectNode) tree;
    }

    private static JsonNode tree(byte[] body) {
        try {
            return JsonCodec.tree(body);
        } catch (TooDeepException e) {
            throw new WebhookParseException(Reason.TOO_DEEP, "the webhook's body is nested too deeply", null);
        } catch (IOException e) {
            throw new WebhookParseException(
                    Reason.NOT_JSON, "the webhook's body cannot be read: " + JsonProblems.describe(e), null);
        }
    }

    @Override
    public String toString() {
        return "WebhookParser";
    }
}
