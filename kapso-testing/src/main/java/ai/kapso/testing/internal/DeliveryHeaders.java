package ai.kapso.testing.internal;

import ai.kapso.testing.MetaSignature;
import ai.kapso.webhooks.WebhookSigner;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The headers of a delivery, the signature among them. */
final class DeliveryHeaders {
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Delivery delivery;
    private final Settings settings;

    private DeliveryHeaders(Delivery delivery, Settings settings) {
        this.delivery = delivery;
        this.settings = settings;
        headers.put("Content-Type", "application/json");
    }

    static Map<String, String> of(Delivery delivery, Settings settings) {
        DeliveryHeaders headers = new DeliveryHeaders(delivery, settings);
        Webhook webhook = delivery.webhook();
        if (webhook.isMetaApp()) {
            headers.ofMeta();
        } else if (webhook.isMeta()) {
            headers.ofForward();
        } else {
            headers.ofEvent();
        }
        headers.headers.putAll(webhook.customHeaders());
        return headers.headers;
    }

    /** Meta's own request. */
    private void ofMeta() {
        headers.put("User-Agent", "facebookexternalua");
        sign(WebhookSigner::meta, delivery.webhook().secret());
    }

    /** Meta's body in Kapso's request. */
    private void ofForward() {
        ofKapso();
        String secret = delivery.webhook().secret();
        if (settings.metaSignature != MetaSignature.X_HUB_SIGNATURE_256) {
            sign(WebhookSigner::kapso, secret);
        }
        if (settings.metaSignature != MetaSignature.X_WEBHOOK_SIGNATURE) {
            sign(WebhookSigner::meta, settings.metaAppSecret == null ? secret : settings.metaAppSecret);
        }
    }

    private void ofEvent() {
        ofKapso();
        Webhook webhook = delivery.webhook();
        headers.put("X-Webhook-Event", delivery.event());
        headers.put("X-Webhook-Payload-Version", webhook.version().value());
        if (!delivery.parts().isEmpty()) {
            headers.put("X-Webhook-Batch", "true");
            headers.put("X-Batch-Size", Integer.toString(delivery.parts().size()));
        }
        sign(WebhookSigner::kapso, webhook.secret());
    }

    private void ofKapso() {
        headers.put("User-Agent", "Kapso-Webhooks/emulator");
        headers.put("X-Idempotency-Key", delivery.idempotencyKey());
    }

    private void sign(Function<String, WebhookSigner> scheme, @Nullable String secret) {
        if (secret != null && !secret.isBlank()) {
            WebhookSigner signer = scheme.apply(secret);
            headers.put(signer.headerName(), signer.sign(delivery.body()));
        }
    }
}
