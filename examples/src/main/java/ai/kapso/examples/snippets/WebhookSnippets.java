package ai.kapso.examples.snippets;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.model.ContactProfile;
import ai.kapso.core.model.Message;
import ai.kapso.core.model.MessageDirection;
import ai.kapso.core.model.MessageStatus;
import ai.kapso.core.model.StatusUpdate;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.platform.PlatformClient;
import ai.kapso.platform.webhooks.NewProjectWebhook;
import ai.kapso.platform.webhooks.NewWebhook;
import ai.kapso.platform.webhooks.Webhook;
import ai.kapso.platform.webhooks.WebhookUpdate;
import ai.kapso.webhooks.JdbcDeliveryLog;
import ai.kapso.webhooks.MemoryDeliveryLog;
import ai.kapso.webhooks.MessageProgress;
import ai.kapso.webhooks.WebhookDelivery;
import ai.kapso.webhooks.WebhookHeaders;
import ai.kapso.webhooks.WebhookParser;
import ai.kapso.webhooks.WebhookReceiver;
import ai.kapso.webhooks.WebhookResult;
import ai.kapso.webhooks.events.MessageDelivered;
import ai.kapso.webhooks.events.MessageEvent;
import ai.kapso.webhooks.events.MessageFailed;
import ai.kapso.webhooks.events.MessageRead;
import ai.kapso.webhooks.events.MessageReceived;
import ai.kapso.webhooks.events.MessageSent;
import ai.kapso.webhooks.events.MetaCallEvent;
import ai.kapso.webhooks.events.MetaChangeEvent;
import ai.kapso.webhooks.events.MetaMessageEvent;
import ai.kapso.webhooks.events.MetaStatusEvent;
import ai.kapso.webhooks.events.WebhookEvent;
import ai.kapso.webhooks.meta.NormalizedWebhook;
import ai.kapso.webhooks.meta.TemplateStatusUpdateValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** What the guides to webhooks show. */
final class WebhookSnippets {

    private WebhookSnippets() {}

    static HttpServer start(String secret, int port, ExecutorService threads) throws IOException {
        // [start]
        WebhookReceiver receiver = WebhookReceiver.builder()
                .secret(secret)
                .on(
                        MessageReceived.class,
                        event -> System.out.println(event.message().text().orElse("something else")))
                .build();

        HttpServer server = HttpServer.create(new InetSocketAddress(port), 0);
        server.createContext("/webhooks", exchange -> {
            WebhookHeaders headers = WebhookHeaders.of(exchange.getRequestHeaders());
            WebhookResult result = receiver.receive(headers, exchange.getRequestBody());
            exchange.sendResponseHeaders(result.status(), -1);
            exchange.close();
        });
        server.setExecutor(threads);
        server.start();
        // [/start]
        return server;
    }

    static Webhook subscribe(PlatformClient platform, String phoneNumberId, String url, String secret) {
        // [subscribe]
        Webhook webhook = platform.webhooks(phoneNumberId)
                .create(NewWebhook.kapso(
                        url,
                        secret, // your own choice: 32 random bytes, in hexadecimal
                        WebhookEventName.MESSAGE_RECEIVED,
                        WebhookEventName.MESSAGE_SENT,
                        WebhookEventName.MESSAGE_DELIVERED,
                        WebhookEventName.MESSAGE_READ,
                        WebhookEventName.MESSAGE_FAILED))
                .execute();
        // [/subscribe]
        return webhook;
    }

    static Webhook subscribeToProject(PlatformClient platform, String url, String secret) {
        // [project]
        Webhook webhook = platform.webhooks()
                .create(NewProjectWebhook.builder()
                        .url(url)
                        .secretKey(secret)
                        .addEvents(WebhookEventName.PHONE_NUMBER_CREATED, WebhookEventName.PHONE_NUMBER_DISCONNECTED)
                        .build())
                .execute();
        // [/project]
        return webhook;
    }

    static WebhookReceiver.Builder rotation(String newSecret, String oldSecret) {
        // [rotation]
        WebhookReceiver.Builder receiver =
                WebhookReceiver.builder().secret(newSecret).secret(oldSecret);
        // [/rotation]
        return receiver;
    }

    static Webhook changeSecret(PlatformClient platform, String phoneNumberId, String webhookId, String newSecret) {
        // [change-secret]
        Webhook webhook = platform.webhooks(phoneNumberId)
                .update(webhookId, WebhookUpdate.builder().secretKey(newSecret).build())
                .execute();
        // [/change-secret]
        return webhook;
    }

    static WebhookReceiver.Builder duplicates(WebhookReceiver.Builder builder) {
        // [duplicates]
        builder.deliveryLog(MemoryDeliveryLog.builder()
                .retention(Duration.ofHours(1)) // longer than anybody sends again
                .lease(Duration.ofSeconds(30)) // longer than any handler takes
                .build());
        // [/duplicates]
        return builder;
    }

    static WebhookReceiver.Builder enqueue(WebhookReceiver.Builder builder, BiConsumer<String, String> queue) {
        // [enqueue]
        builder.on(WebhookEvent.class, event -> queue.accept(event.eventName().value(), KapsoJson.write(event)));
        // [/enqueue]
        return builder;
    }

    static WebhookEvent dequeue(String name, String json) {
        // [dequeue]
        WebhookEvent event =
                WebhookParser.create().parseEvent(WebhookEventName.of(name), KapsoJson.read(json, JsonNode.class));
        // [/dequeue]
        return event;
    }

    static WebhookReceiver.Builder later(
            WebhookReceiver.Builder builder,
            Executor workers,
            BiConsumer<? super WebhookEvent, ? super Throwable> deadLetters) {
        // [later]
        builder.executor(workers) // handlers run here, Kapso has its 200 at once
                .onFailure(deadLetters); // nobody else will hear of a failure
        // [/later]
        return builder;
    }

    // [progress]
    static void follow(WebhookReceiver.Builder builder, ConcurrentMap<String, MessageProgress> messages) {
        builder.on(MessageSent.class, event -> advance(messages, event, MessageStatus.SENT))
                .on(MessageDelivered.class, event -> advance(messages, event, MessageStatus.DELIVERED))
                .on(MessageRead.class, event -> advance(messages, event, MessageStatus.READ))
                .on(MessageFailed.class, event -> advance(messages, event, MessageStatus.FAILED));
    }

    private static void advance(
            ConcurrentMap<String, MessageProgress> messages, MessageEvent event, MessageStatus reached) {
        messages.compute(
                event.message().id(), (id, soFar) -> soFar == null ? MessageProgress.of(reached) : soFar.with(reached));
    }
    // [/progress]

    static WebhookReceiver.Builder unknown(WebhookReceiver.Builder builder, Consumer<String> log) {
        // [unknown]
        builder.onUnknown(event ->
                        log.accept(event.eventName() + ": " + event.problem().orElse("not known")))
                .onOther(event -> log.accept(event.eventName() + ": nobody asked for it"));
        // [/unknown]
        return builder;
    }

    static int watch(WebhookReceiver receiver, WebhookHeaders headers, byte[] body, Consumer<String> metrics) {
        // [watch]
        WebhookResult result = receiver.receive(headers, body);
        metrics.accept("status " + result.status());
        result.problem().ifPresent(problem -> metrics.accept(problem.toString()));
        result.delivery().flatMap(WebhookDelivery::contradiction).ifPresent(metrics);
        // [/watch]
        return result.status();
    }

    static ScheduledFuture<?> jdbc(
            WebhookReceiver.Builder builder, DataSource dataSource, ScheduledExecutorService timer) {
        // [jdbc]
        JdbcDeliveryLog log = JdbcDeliveryLog.create(dataSource);
        log.createTable(); // does nothing when it is there
        builder.deliveryLog(log);
        ScheduledFuture<?> cleaning = timer.scheduleAtFixedRate(log::deleteExpired, 1, 1, TimeUnit.HOURS);
        // [/jdbc]
        return cleaning;
    }

    static Webhook forwardMeta(PlatformClient platform, String phoneNumberId, String url, String secret) {
        // [forward-meta]
        Webhook webhook = platform.webhooks(phoneNumberId)
                .create(NewWebhook.meta(url, secret))
                .execute();
        // [/forward-meta]
        return webhook;
    }

    static WebhookReceiver meta(String secret, String appSecret, Consumer<String> log) {
        // [meta]
        WebhookReceiver receiver = WebhookReceiver.builder()
                .secret(secret) // of the webhook, for what Kapso passes on
                .appSecret(appSecret) // of your Meta app, for what Meta sends itself
                .on(MetaMessageEvent.class, event -> {
                    Message message = event.message();
                    if (message.direction()
                            .filter(MessageDirection.INBOUND::equals)
                            .isPresent()) {
                        log.accept("a contact wrote " + message.id());
                    }
                })
                .on(MetaStatusEvent.class, event -> log.accept(event.status().id() + " has a new status"))
                .on(
                        MetaCallEvent.class,
                        event -> log.accept("a call: " + event.call().status()))
                .on(
                        MetaChangeEvent.class,
                        event -> event.value()
                                .as(TemplateStatusUpdateValue.class)
                                .ifPresent(template -> log.accept("a template is " + template.event())))
                .build();
        // [/meta]
        return receiver;
    }

    static WebhookReceiver metaMessage(String secret, Consumer<String> log) {
        // [meta-message]
        WebhookReceiver receiver = WebhookReceiver.builder()
                .secret(secret)
                .on(MetaMessageEvent.class, event -> {
                    Message message = event.message();
                    log.accept("from " + message.senderId().orElse("?")); // phone number, or user id without one
                    message.bodyText().ifPresent(log); // text, caption, label of a tapped button
                    message.replyId().ifPresent(log); // of the tapped button or row
                    event.contact().flatMap(ContactProfile::name).ifPresent(log);
                })
                .build();
        // [/meta-message]
        return receiver;
    }

    static List<String> normalize(byte[] body) {
        List<String> seen = new ArrayList<>();
        // [normalize]
        NormalizedWebhook traffic = WebhookParser.create().parseMeta(body).normalize();
        for (Message message : traffic.messages()) {
            seen.add(message.direction().orElseThrow() + " " + message.id());
        }
        for (StatusUpdate status : traffic.statuses()) {
            seen.add(status.status().orElseThrow() + " " + status.id());
        }
        // [/normalize]
        return seen;
    }
}
