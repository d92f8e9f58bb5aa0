package ai.kapso.platform.webhooks;

import ai.kapso.core.Call;
import ai.kapso.core.KapsoConfig;
import ai.kapso.core.PagedCall;
import ai.kapso.core.internal.http.Api;
import ai.kapso.core.internal.http.Operation;
import ai.kapso.core.internal.http.Pipeline;
import ai.kapso.core.model.WebhookEventName;
import com.google.errorprone.annotations.CheckReturnValue;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The webhooks of the project. Reading, changing, deleting and testing work for webhooks of numbers as well, by their
 * ids.
 *
 * <p>From {@code PlatformClient.webhooks()}. Immutable and thread-safe.
 */
@CheckReturnValue
public final class ProjectWebhooks {

    private static final String WEBHOOKS = "/whatsapp/webhooks";
    private static final String WEBHOOK = "/whatsapp/webhooks/{webhook_id}";

    private static final Logger LOG = System.getLogger("ai.kapso.platform");
    private static final AtomicBoolean WARNED = new AtomicBoolean();

    private final Pipeline pipeline;

    /** For {@code PlatformClient}, which gives this out. */
    public ProjectWebhooks(KapsoConfig config) {
        this.pipeline = Pipeline.of(config);
    }

    /** All webhooks of the project and of its numbers, newest first: {@code GET /platform/v1/whatsapp/webhooks}. */
    public PagedCall<Webhook> list() {
        return pipeline.paged(Operation.get(Api.PLATFORM, WEBHOOKS), Webhook.class);
    }

    /**
     * Some webhooks of the project and of its numbers, newest first: {@code GET /platform/v1/whatsapp/webhooks}.
     *
     * @param query which ones
     */
    public PagedCall<Webhook> list(ProjectWebhookQuery query) {
        return pipeline.paged(Operation.get(Api.PLATFORM, WEBHOOKS).query(query), Webhook.class);
    }

    /**
     * One webhook: {@code GET /platform/v1/whatsapp/webhooks/{webhook_id}}.
     *
     * @param webhookId {@link Webhook#id()}
     */
    public Call<Webhook> get(String webhookId) {
        return pipeline.call(
                webhook(Operation.get(Api.PLATFORM, WEBHOOK), webhookId).replyIn("data", Webhook.class));
    }

    /**
     * Creates a webhook: {@code POST /platform/v1/whatsapp/webhooks}. Fails with 402 when the plan does not have one of
     * the events. Logs a warning, once, when the webhook has no secret.
     *
     * @param webhook the webhook
     */
    public Call<Webhook> create(NewProjectWebhook webhook) {
        Objects.requireNonNull(webhook, "webhook is null");
        if (webhook.secretKey().isEmpty() && WARNED.compareAndSet(false, true)) {
            LOG.log(
                    Level.WARNING,
                    "a webhook without a secret_key is created: its deliveries cannot be told from forgeries");
        }
        return pipeline.call(Operation.post(Api.PLATFORM, WEBHOOKS)
                .body("whatsapp_webhook", webhook)
                .replyIn("data", Webhook.class));
    }

    /**
     * Changes a webhook: {@code PATCH /platform/v1/whatsapp/webhooks/{webhook_id}}.
     *
     * @param webhookId {@link Webhook#id()}
     * @param update what changes
     */
    public Call<Webhook> update(String webhookId, WebhookUpdate update) {
        return pipeline.call(webhook(Operation.patch(Api.PLATFORM, WEBHOOK), webhookId)
                .body("whatsapp_webhook", update)
                .replyIn("data", Webhook.class));
    }

    /**
     * Deletes a webhook: {@code DELETE /platform/v1/whatsapp/webhooks/{webhook_id}}.
     *
     * @param webhookId {@link Webhook#id()}
     */
    public Call<@Nullable Void> delete(String webhookId) {
        return pipeline.call(
                webhook(Operation.delete(Api.PLATFORM, WEBHOOK), webhookId).noReply());
    }

    /**
     * Has a made-up event delivered, signed like a real one: {@code POST /platform/v1/whatsapp/webhooks/{webhook_id}/test}.
     * The server chooses the event.
     *
     * @param webhookId {@link Webhook#id()} of any webhook, of the project or of a number
     */
    public Call<TestDelivery> test(String webhookId) {
        return pipeline.call(testOf(webhookId).replyIn("data", TestDelivery.class));
    }

    /**
     * Has a made-up event delivered, signed like a real one: {@code POST /platform/v1/whatsapp/webhooks/{webhook_id}/test}.
     *
     * @param webhookId {@link Webhook#id()} of any webhook, of the project or of a number
     * @param event an event that the webhook subscribes to
     */
    public Call<TestDelivery> test(String webhookId, WebhookEventName event) {
        return pipeline.call(testOf(webhookId)
                .body(Map.of("event_type", Objects.requireNonNull(event, "event is null")))
                .replyIn("data", TestDelivery.class));
    }

    private static Operation.Builder testOf(String webhookId) {
        return webhook(Operation.post(Api.PLATFORM, WEBHOOK + "/test"), webhookId);
    }

    private static Operation.Builder webhook(Operation.Builder operation, String webhookId) {
        return operation.path("webhook_id", webhookId);
    }
}
