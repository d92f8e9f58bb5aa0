package ai.kapso.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.kapso.core.testkit.JsonTrees;
import ai.kapso.webhooks.events.MessageEvent;
import ai.kapso.webhooks.events.MessageReceived;
import ai.kapso.webhooks.events.PhoneNumberCreated;
import ai.kapso.webhooks.events.WebhookEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class WebhookReceiverTest {

    private static final String SECRET = "receiver-secret-1";
    private static final String RECEIVED = "whatsapp.message.received";

    private final List<String> calls = new ArrayList<>();

    @Test
    void callsTheHandlerOfTheEvent() {
        WebhookReceiver receiver = builder().build();
        WebhookResult result = receive(receiver, RECEIVED, event(RECEIVED), "k1");
        assertThat(result.status()).isEqualTo(200);
        assertThat(result.problem()).isEmpty();
        assertThat(result.isDuplicate()).isFalse();
        assertThat(result.delivery()).isPresent();
        assertThat(calls).containsExactly("received", "message");
    }

    @Test
    void takesAMethodReferenceForHeaders() {
        byte[] body = event(RECEIVED);
        HttpHeaders headers = HttpHeaders.of(
                Map.of(
                        "X-Webhook-Event", List.of(RECEIVED),
                        "X-Webhook-Signature",
                                List.of(WebhookSigner.kapso(SECRET).sign(body))),
                (name, value) -> true);
        assertThat(builder().build().receive(headers::firstValue, body).status())
                .isEqualTo(200);
    }

    @Test
    void givesTheRestToTheCatchAll() {
        WebhookReceiver receiver = builder()
                .onUnknown(event -> calls.add("unknown " + event.eventName()))
                .onOther(event -> calls.add("other " + event.eventName()))
                .build();
        receive(receiver, "whatsapp.conversation.ended", event("whatsapp.conversation.ended"), "k1");
        receive(receiver, "new.event", "{}".getBytes(UTF_8), "k2");
        receive(receiver, RECEIVED, event(RECEIVED), "k3");
        assertThat(calls)
                .containsExactly("other whatsapp.conversation.ended", "unknown new.event", "received", "message");
    }

    @Test
    void answersWhatIsWrong() {
        WebhookReceiver receiver = builder().maxBodySize(5000).build();
        byte[] body = event(RECEIVED);
        assertThat(receiver.receive(WebhookHeaders.of(Map.of()), body).status()).isEqualTo(401);
        assertThat(receive(receiver, RECEIVED, "[]".getBytes(UTF_8), "k").status())
                .isEqualTo(400);
        assertThat(receive(receiver, RECEIVED, new byte[5001], "k").status()).isEqualTo(413);
        assertThat(receiver.receive(
                                name -> {
                                    throw new IllegalStateException("no request here");
                                },
                                body)
                        .status())
                .isEqualTo(500);
        for (WebhookResult missing : List.of(
                receiver.receive(WebhookHeaders.of(Map.of()), (byte[]) null),
                receiver.receive(WebhookHeaders.of(Map.of()), (InputStream) null),
                receiver.receive(null, body))) {
            assertThat(missing.status()).isEqualTo(500);
            assertThat(missing.problem().orElseThrow()).hasMessageContaining("of the request is null");
        }
        assertThat(calls).isEmpty();
    }

    @Test
    void readsAStreamNoFurtherThanTheBound() {
        WebhookReceiver receiver = builder().maxBodySize(5000).build();
        byte[] body = event(RECEIVED);
        assertThat(receiver.receive(headers(RECEIVED, body, "k"), new ByteArrayInputStream(body))
                        .status())
                .isEqualTo(200);
        InputStream endless = new InputStream() {
            private int read;

            @Override
            public int read() {
                assertThat(++read).isLessThanOrEqualTo(5001);
                return ' ';
            }
        };
        assertThat(receiver.receive(headers(RECEIVED, body, "k"), endless).status())
                .isEqualTo(413);
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThat(receiver.receive(headers(RECEIVED, body, "k"), broken).status())
                .isEqualTo(400);
    }

    @Test
    void answers500WhenAHandlerFailsAndHandlesTheOthers() {
        List<WebhookEvent> failures = new ArrayList<>();
        WebhookReceiver receiver = WebhookReceiver.builder()
                .secret(SECRET)
                .on(MessageReceived.class, event -> {
                    calls.add(event.message().text().orElse(""));
                    if (calls.size() == 1) {
                        throw new IOException("no database");
                    }
                })
                .onFailure((event, problem) -> failures.add(event))
                .build();
        WebhookResult result = receive(receiver, RECEIVED, delivery("batch"), "k");
        assertThat(result.status()).isEqualTo(500);
        assertThat(result.problem()).containsInstanceOf(IOException.class);
        assertThat(result.delivery()).isPresent();
        assertThat(calls).hasSize(2);
        assertThat(failures).hasSize(1);
    }

    @Test
    void survivesErrorsOfHandlers() {
        for (Throwable error : List.of(new StackOverflowError(), new AssertionError("x"), new NoClassDefFoundError())) {
            WebhookReceiver receiver = WebhookReceiver.builder()
                    .secret(SECRET)
                    .on(WebhookEvent.class, event -> sneaky(error))
                    .build();
            assertThat(receive(receiver, RECEIVED, event(RECEIVED), "k").problem())
                    .contains(error);
        }
    }

    @Test
    void handlesADeliveryOnce() {
        WebhookReceiver receiver =
                builder().deliveryLog(MemoryDeliveryLog.create()).build();
        byte[] created = event("whatsapp.phone_number.created");
        assertThat(receive(receiver, "whatsapp.phone_number.created", created, "k1")
                        .isDuplicate())
                .isFalse();
        assertThat(receive(receiver, "whatsapp.phone_number.created", created, "k1")
                        .isDuplicate())
                .isTrue();
        assertThat(receive(receiver, "whatsapp.phone_number.created", created, "k2")
                        .isDuplicate())
                .isTrue();
        assertThat(calls).containsExactly("number");
    }

    @Test
    void handlesAnEventOnceUnderWhateverKey() {
        WebhookReceiver receiver =
                builder().deliveryLog(MemoryDeliveryLog.create()).build();
        receive(receiver, RECEIVED, delivery("batch"), "k1");
        assertThat(calls).hasSize(4);
        assertThat(receive(receiver, RECEIVED, event(RECEIVED), "k2").status()).isEqualTo(200);
        assertThat(calls).hasSize(4);
        receive(receiver, "whatsapp.message.sent", event("whatsapp.message.sent"), "k3");
        receive(receiver, "whatsapp.message.read", event("whatsapp.message.read"), "k4");
        assertThat(calls).hasSize(6);
    }

    @Test
    void repeatsOnlyWhatFailed() {
        List<String> failing = new ArrayList<>(List.of("Und die grüne? 🎉"));
        WebhookReceiver receiver = WebhookReceiver.builder()
                .secret(SECRET)
                .deliveryLog(MemoryDeliveryLog.create())
                .on(MessageReceived.class, event -> {
                    String text = event.message().text().orElse("");
                    calls.add(text);
                    if (failing.remove(text)) {
                        throw new UncheckedIOException(new IOException());
                    }
                })
                .build();
        assertThat(receive(receiver, RECEIVED, delivery("batch"), "k1").status())
                .isEqualTo(500);
        assertThat(receive(receiver, RECEIVED, delivery("batch"), "k1").status())
                .isEqualTo(200);
        assertThat(calls).containsExactly("Is the blue one still there?", "Und die grüne? 🎉", "Und die grüne? 🎉");
    }

    @Test
    void repeatsNothingWhenSetSo() {
        WebhookReceiver receiver = WebhookReceiver.builder()
                .secret(SECRET)
                .deliveryLog(MemoryDeliveryLog.create())
                .atMostOnce()
                .on(WebhookEvent.class, event -> {
                    calls.add("called");
                    throw new IOException("failed");
                })
                .build();
        assertThat(receive(receiver, RECEIVED, event(RECEIVED), "k1").status()).isEqualTo(500);
        assertThat(receive(receiver, RECEIVED, event(RECEIVED), "k1").status()).isEqualTo(200);
        assertThat(calls).hasSize(1);
    }

    @Test
    void has500ForWhatIsBeingHandled() {
        MemoryDeliveryLog log = MemoryDeliveryLog.create();
        String key = "event:"
                + WebhookParser.create()
                        .parse(WebhookHeaders.ofSingle(Map.of("X-Webhook-Event", RECEIVED)), event(RECEIVED))
                        .events()
                        .get(0)
                        .eventKey()
                        .orElseThrow();
        assertThat(log.claim(key)).isEqualTo(DeliveryLog.Claim.WON);
        WebhookReceiver receiver = builder().deliveryLog(log).build();
        assertThat(receive(receiver, RECEIVED, event(RECEIVED), "k1").status()).isEqualTo(500);
        log.release(key);
        assertThat(receive(receiver, RECEIVED, event(RECEIVED), "k1").status()).isEqualTo(200);
    }

    @Test
    void answersBeforeTheHandlersRunOnAnExecutor() {
        List<Runnable> tasks = new ArrayList<>();
        WebhookReceiver receiver = builder().executor(tasks::add).build();
        assertThat(receive(receiver, RECEIVED, event(RECEIVED), "k").status()).isEqualTo(200);
        assertThat(calls).isEmpty();
        tasks.get(0).run();
        assertThat(calls).hasSize(2);
        WebhookReceiver full = builder()
                .executor(task -> {
                    throw new RejectedExecutionException();
                })
                .build();
        assertThat(receive(full, RECEIVED, event(RECEIVED), "k").status()).isEqualTo(500);
    }

    @Test
    void needsASecret() {
        assertThatThrownBy(() -> WebhookReceiver.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("secret(…)")
                .hasMessageContaining("appSecret(…)");
    }

    private WebhookReceiver.Builder builder() {
        return WebhookReceiver.builder()
                .secret(SECRET)
                .on(MessageReceived.class, event -> calls.add("received"))
                .on(MessageEvent.class, event -> calls.add("message"))
                .on(PhoneNumberCreated.class, event -> calls.add("number"));
    }

    private static WebhookResult receive(WebhookReceiver receiver, String event, byte[] body, String key) {
        return receiver.receive(headers(event, body, key), body);
    }

    private static WebhookHeaders headers(String event, byte[] body, String key) {
        Map<String, String> headers = new HashMap<>();
        headers.put("X-Webhook-Event", event);
        headers.put("X-Webhook-Signature", WebhookSigner.kapso(SECRET).sign(body));
        headers.put("X-Idempotency-Key", key);
        return WebhookHeaders.ofSingle(headers);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneaky(Throwable error) throws T {
        throw (T) error;
    }

    private static byte[] event(String name) {
        return JsonTrees.resource("events/" + name + ".json").toString().getBytes(UTF_8);
    }

    private static byte[] delivery(String name) {
        return JsonTrees.resource("deliveries/" + name + ".json").toString().getBytes(UTF_8);
    }
}
