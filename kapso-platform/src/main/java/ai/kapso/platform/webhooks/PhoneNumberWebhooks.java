package ai.kapso.platform.webhooks;

import ai.kapso.core.Call;
import ai.kapso.core.KapsoConfig;
import ai.kapso.core.PagedCall;
import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.http.Api;
import ai.kapso.core.internal.http.Operation;
import ai.kapso.core.internal.http.Pipeline;
import ai.kapso.core.model.WebhookScope;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The webhooks of one number. A test delivery is asked for with {@link ProjectWebhooks#test(String)}.
 *
 * <p>From {@code PlatformClient.webhooks(phoneNumberId)}. Immutable and thread-safe.
 */
@CheckReturnValue
public final class PhoneNumberWebhooks {

    private static final String WEBHOOKS = "/whatsapp/phone_numbers/{phone_number_id}/webhooks";
    private static final String WEBHOOK = WEBHOOKS + "/{webhook_id}";

    private final Pipeline pipeline;
    private final String phoneNumberId;

    /** For {@code PlatformClient}, which gives this out. */
    public PhoneNumberWebhooks(KapsoConfig config, String phoneNumberId) {
        this.pipeline = Pipeline.of(config);
        this.phoneNumberId = phoneNumberId;
    }

    /**
     * All webhooks of the number, newest first:
     * {@code GET /platform/v1/whatsapp/phone_numbers/{phone_number_id}/webhooks}.
     */
    public PagedCall<Webhook> list() {
        return pipeline.paged(webhooks(Operation.get(Api.PLATFORM, WEBHOOKS)), Webhook.class);
    }

    /**
     * Some webhooks of the number, newest first:
     * {@code GET /platform/v1/whatsapp/phone_numbers/{phone_number_id}/webhooks}.
     *
     * @param query which ones
     */
    public PagedCall<Webhook> list(WebhookQuery query) {
        return pipeline.paged(webhooks(Operation.get(Api.PLATFORM, WEBHOOKS)).query(query), Webhook.class);
    }

    /**
     * One webhook: {@code GET /platform/v1/whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}}.
     *
     * @param webhookId {@link Webhook#id()}
     */
    public Call<Webhook> get(String webhookId) {
        return pipeline.call(
                webhook(Operation.get(Api.PLATFORM, WEBHOOK), webhookId).replyIn("data", Webhook.class));
    }

    /**
     * Creates a webhook: {@code POST /platform/v1/whatsapp/phone_numbers/{phone_number_id}/webhooks}.
     *
     * @param webhook the webhook
     */
    public Call<Webhook> create(NewWebhook webhook) {
        return pipeline.call(webhooks(Operation.post(Api.PLATFORM, WEBHOOKS))
                .body("whatsapp_webhook", webhook)
                .replyIn("data", Webhook.class));
    }

    /**
     * Changes a webhook: {@code PATCH /platform/v1/whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}}.
     *
     * @param webhookId {@link Webhook#id()}
     * @param update what changes
     * @throws IllegalArgumentException when the update subscribes to an event of the project
     */
    public Call<Webhook> update(String webhookId, WebhookUpdate update) {
        Checks checks = Checks.of("WebhookUpdate");
        Objects.requireNonNull(update, "update is null");
        WebhookChecks.scope(checks, update.events().orElse(List.of()), WebhookScope.PHONE_NUMBER);
        checks.done();
        return pipeline.call(webhook(Operation.patch(Api.PLATFORM, WEBHOOK), webhookId)
                .body("whatsapp_webhook", update)
                .replyIn("data", Webhook.class));
    }

    /**
     * Deletes a webhook: {@code DELETE /platform/v1/whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}}.
     *
     * @param webhookId {@link Webhook#id()}
     */
    public Call<@Nullable Void> delete(String webhookId) {
        return pipeline.call(
                webhook(Operation.delete(Api.PLATFORM, WEBHOOK), webhookId).noReply());
    }

    private Operation.Builder webhook(Operation.Builder operation, String webhookId) {
        return webhooks(operation).path("webhook_id", webhookId);
    }

    private Operation.Builder webhooks(Operation.Builder operation) {
        return operation.path("phone_number_id", phoneNumberId);
    }
}
