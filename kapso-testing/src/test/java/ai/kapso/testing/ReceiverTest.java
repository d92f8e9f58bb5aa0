package ai.kapso.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.model.MessageStatus;
import ai.kapso.core.model.TextContent;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.webhooks.MemoryDeliveryLog;
import ai.kapso.webhooks.MessageProgress;
import ai.kapso.webhooks.WebhookReceiver;
import ai.kapso.webhooks.WebhookResult;
import ai.kapso.webhooks.events.LegacyEvent;
import ai.kapso.webhooks.events.MessageEvent;
import ai.kapso.webhooks.events.MessageReceived;
import ai.kapso.webhooks.events.UnknownEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A receiver with a delivery log on a real server, and what the emulator sends it. */
class ReceiverTest extends OneNumber {
    private final List<String> handled = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private ReceiverServer server;

    /** Handles texts; fails as often as the test wants at one of them. */
    private void receiveTexts(String troublesome) {
        serve(receiver().on(MessageReceived.class, event -> {
            String text = text(event);
            if (text.equals(troublesome) && failures.getAndDecrement() > 0) {
                throw new IllegalStateException("not now");
            }
            handled.add(text);
        }));
    }

    private static String text(MessageEvent event) {
        return event.message().content().as(TextContent.class).orElseThrow().body();
    }

    private static WebhookReceiver.Builder receiver() {
        return WebhookReceiver.builder().secret(ReceiverServer.SECRET).deliveryLog(MemoryDeliveryLog.create());
    }

    private void serve(WebhookReceiver.Builder receiver) {
        server = new ReceiverServer(receiver.build());
    }

    @AfterEach
    void close() {
        server.close();
    }

    private Set<String> keys() {
        return server.requests().stream()
                .map(request -> request.header("X-Idempotency-Key"))
                .collect(Collectors.toSet());
    }

    @Test
    void handlesWhatComes() {
        receiveTexts("");
        stage.api.webhook(number, server.wants(RECEIVED));
        ana.writes("Grüße / 😀");
        stage.emulator.awaitDeliveries();
        assertThat(handled).containsExactly("Grüße / 😀");
        assertThat(server.statuses()).containsExactly(200);
    }

    @Test
    void handlesADuplicateOnce() {
        receiveTexts("");
        stage.api.webhook(number, server.wants(RECEIVED));
        stage.emulator.deliveryFaults().next().duplicated();
        ana.writes("Hello");
        stage.emulator.awaitDeliveries();
        assertThat(handled).containsExactly("Hello");
        assertThat(server.statuses()).containsExactly(200, 200);
        assertThat(server.results()).extracting(WebhookResult::isDuplicate).containsExactly(false, true);
        assertThat(keys()).hasSize(1);
    }

    @Test
    void handlesWhatTwoWebhooksTellOnce() {
        receiveTexts("");
        stage.api.webhook(number, server.wants(RECEIVED));
        stage.api.webhook(number, server.wants(RECEIVED));
        ana.writes("Hello");
        stage.emulator.awaitDeliveries();
        assertThat(handled).containsExactly("Hello");
        assertThat(server.statuses()).hasSize(2).containsOnly(200);
        assertThat(keys()).hasSize(2);
    }

    @Test
    void handlesOnTheRetryWhatFailedAtFirst() {
        failures.set(1);
        receiveTexts("Hello");
        stage.api.webhook(number, server.wants(RECEIVED));
        ana.writes("Hello");
        stage.emulator.awaitDeliveries();
        assertThat(handled).isEmpty();
        advance(10);
        assertThat(handled).containsExactly("Hello");
        assertThat(server.statuses()).containsExactly(500, 200);
        assertThat(keys()).hasSize(1);
        assertThat(server.requests().stream().map(ReceiverServer.Request::text).distinct())
                .hasSize(1);
    }

    @Test
    void refusesAWrongSignature() {
        receiveTexts("");
        stage.api.webhook(number, server.wants(RECEIVED));
        stage.emulator.deliveryFaults().next().withWrongSignature();
        stage.emulator.deliveryFaults().next().withoutHeader("X-Webhook-Signature");
        ana.writes("Hello");
        stage.emulator.contact("15557654321").writes("Hi");
        stage.emulator.awaitDeliveries();
        assertThat(server.statuses()).containsExactly(401, 401);
        assertThat(handled).isEmpty();
        advance(10);
        assertThat(handled).containsExactlyInAnyOrder("Hello", "Hi");
    }

    @Test
    void handlesEachItemOfABatch() {
        receiveTexts("");
        stage.api.webhook(number, server.wants(RECEIVED) + ",'buffer_enabled':true");
        ana.writes("One");
        ana.writes("Two");
        advance(5);
        assertThat(handled).containsExactly("One", "Two");
        assertThat(server.results())
                .singleElement()
                .satisfies(result ->
                        assertThat(result.delivery().orElseThrow().isBatch()).isTrue());
    }

    @Test
    void handlesEachItemOnceThoughTheBatchFailsAndItsItemsComeAgain() {
        failures.set(4);
        receiveTexts("Two");
        stage.api.webhook(number, server.wants(RECEIVED) + ",'buffer_enabled':true");
        ana.writes("One");
        ana.writes("Two");
        ana.writes("Three");
        advance(5 + 10 + 40 + 90);
        assertThat(server.statuses()).containsExactly(500, 500, 500, 500, 200, 200, 200);
        assertThat(handled).containsExactly("One", "Three", "Two");
        assertThat(keys()).hasSize(4);
    }

    @Test
    void getsTheOldFormAsALegacyEvent() {
        List<LegacyEvent> legacy = new CopyOnWriteArrayList<>();
        serve(receiver().on(LegacyEvent.class, legacy::add));
        stage.api.webhook(number, server.wants(RECEIVED, SENT, CREATED, ENDED) + ",'payload_version':'v1'");
        ana.writes("Hello");
        stage.api.text(number, "15551234567", "Hi");
        stage.emulator.phoneNumber(number).endsConversations();
        stage.emulator.awaitDeliveries();
        assertThat(server.statuses()).hasSize(4).containsOnly(200);
        assertThat(legacy)
                .extracting(event -> event.eventName().value())
                .containsExactlyInAnyOrder(CREATED, RECEIVED, SENT, ENDED);
        Set<String> configs = new HashSet<>();
        Set<String> conversations = new HashSet<>();
        for (LegacyEvent event : legacy) {
            assertThat(event.phoneNumberId()).contains(number);
            assertThat(event.customerPhoneNumber()).contains("15551234567");
            configs.add(event.whatsappConfigId().orElseThrow());
            conversations.add(event.conversationId().orElseThrow());
        }
        assertThat(configs).hasSize(1);
        assertThat(conversations).hasSize(1);
        LegacyEvent received = legacy.stream()
                .filter(event -> event.eventName().value().equals(RECEIVED))
                .findFirst()
                .orElseThrow();
        assertThat(received.messageType()).contains("text");
        assertThat(received.messageContent()).contains("Hello");
        assertThat(received.messageId()).isPresent();
        assertThat(server.last().header("X-Webhook-Payload-Version")).isEqualTo("v1");
    }

    @Test
    void foldsStatusesThatComeInAnyOrder() {
        Map<String, MessageProgress> progress = new ConcurrentHashMap<>();
        List<MessageStatus> order = new ArrayList<>();
        serve(receiver().on(MessageEvent.class, event -> {
            MessageStatus status = event.lastStatus().orElseThrow().status().orElseThrow();
            order.add(status);
            progress.merge(event.message().id(), MessageProgress.of(status), (before, now) -> before.with(status));
        }));
        stage.api.webhook(number, server.wants(SENT, DELIVERED, READ));
        stage.emulator.autoRead(true);
        stage.emulator.statusOrder(StatusOrder.REVERSED);
        String wamid = stage.api.text(number, "15551234567", "Hi");
        stage.emulator.awaitDeliveries();
        assertThat(order).containsExactly(MessageStatus.READ, MessageStatus.DELIVERED, MessageStatus.SENT);
        assertThat(progress).containsOnly(Map.entry(wamid, MessageProgress.of(MessageStatus.READ)));
    }

    @Test
    void tellsABodyThatDoesNotFitItsName() {
        List<UnknownEvent> unknown = new CopyOnWriteArrayList<>();
        serve(receiver().onUnknown(unknown::add));
        stage.api.projectWebhook(server.wants("workflow.execution.failed"));
        stage.emulator.publish(
                UnknownEvent.of(WebhookEventName.WORKFLOW_EXECUTION_FAILED, Api.json("{'status':'failed'}")));
        stage.emulator.awaitDeliveries();
        assertThat(unknown)
                .singleElement()
                .satisfies(event -> assertThat(event.problem()).isPresent());
        assertThat(server.statuses()).containsExactly(200);
    }
}
