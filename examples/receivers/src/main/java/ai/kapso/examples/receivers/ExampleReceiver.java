package ai.kapso.examples.receivers;

import ai.kapso.webhooks.MemoryDeliveryLog;
import ai.kapso.webhooks.MetaHandshake;
import ai.kapso.webhooks.WebhookReceiver;
import ai.kapso.webhooks.events.MessageReceived;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the programs of this module receive with: it prints what comes in. */
public final class ExampleReceiver {

    private ExampleReceiver() {}

    /** A receiver with the secret in {@code KAPSO_WEBHOOK_SECRET}. */
    public static WebhookReceiver fromEnvironment() {
        String secret = System.getenv("KAPSO_WEBHOOK_SECRET");
        if (secret == null) {
            throw new IllegalStateException("set KAPSO_WEBHOOK_SECRET to the webhook's secret_key");
        }
        return withSecret(secret);
    }

    /**
     * A receiver.
     *
     * @param secret the webhook's {@code secret_key}
     */
    public static WebhookReceiver withSecret(String secret) {
        return WebhookReceiver.builder()
                .secret(secret)
                .deliveryLog(MemoryDeliveryLog.create())
                .on(
                        MessageReceived.class,
                        event ->
                                System.out.println("received " + event.message().id()))
                .onOther(event -> System.out.println(event.eventName()))
                .build();
    }

    /** A handshake with the token in {@code META_VERIFY_TOKEN}; without it, one that nobody can pass. */
    public static MetaHandshake handshakeFromEnvironment() {
        @Nullable String token = System.getenv("META_VERIFY_TOKEN");
        return MetaHandshake.of(token == null ? UUID.randomUUID().toString() : token);
    }
}
