package ai.kapso.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class KapsoEmulatorTest {
    private static final String CUSTOMERS = Api.PLATFORM + "/customers";

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void wantsItsKey() throws IOException {
        String number = stage.emulator.addPhoneNumber().phoneNumberId();
        String messages = Api.META + number + "/messages";
        String key = stage.emulator.apiKey();
        Api.Answer platform = stage.api.request("GET", CUSTOMERS, null, "X-API-Key", "wrong");
        assertThat(platform.status).isEqualTo(401);
        assertThat(platform.json).isEqualTo(Api.json("{'error':'Invalid or missing API key'}"));
        assertThat(stage.api.request("GET", CUSTOMERS, null, "X-Other", key).status)
                .isEqualTo(401);
        assertThat(stage.api.request("GET", CUSTOMERS, null, "Authorization", "Bearer " + key).status)
                .isEqualTo(401);
        Api.Answer meta = stage.api.request("GET", messages, null, "X-API-Key", "wrong");
        assertThat(meta.status).isEqualTo(401);
        assertThat(meta.json.at("/error/code").asInt()).isEqualTo(190);
        assertThat(meta.json.at("/error/type").asText()).isEqualTo("OAuthException");
        assertThat(stage.api.request("GET", messages, null, "Authorization", "Bearer " + key).status)
                .isEqualTo(200);
        assertThat(stage.api.request("GET", messages, null, "authorization", "bearer " + key).status)
                .isEqualTo(200);
        assertThat(stage.api.request("GET", messages, null, "X-API-Key", key).status)
                .isEqualTo(200);
    }

    @Test
    void listensOnLoopbackOnly() throws IOException {
        assertThat(stage.emulator.baseUrl().toString()).matches("http://127\\.0\\.0\\.1:\\d+");
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertThatThrownBy(() -> {
                                try (Socket socket = new Socket()) {
                                    int port = stage.emulator.baseUrl().getPort();
                                    socket.connect(new InetSocketAddress(address, port), 200);
                                }
                            })
                            .isInstanceOf(IOException.class);
                }
            }
        }
    }

    @Test
    void recordsRequestsWithoutTheirKeys() {
        stage.api.post(CUSTOMERS, "{'customer':{'name':'Acme'}}");
        stage.api.get(CUSTOMERS + "?name_contains=a%20b");
        assertThat(stage.emulator.requests().get(1).url()).isEqualTo(CUSTOMERS + "?name_contains=a%20b");
        Exchange exchange = stage.emulator.requests().get(0);
        assertThat(exchange.method()).isEqualTo("POST");
        assertThat(exchange.header("x-api-KEY")).contains("[redacted]");
        assertThat(exchange.header("content-type")).contains("application/json");
        assertThat(exchange.header("x-none")).isEmpty();
        assertThat(exchange.requestBody()).isEqualTo("{\"customer\":{\"name\":\"Acme\"}}");
        assertThat(exchange.status()).contains(201);
        assertThat(exchange.responseBody()).startsWith("{\"data\":{\"id\":\"");
        assertThat(exchange.isFault()).isFalse();
        assertThat(exchange.headers().toString()).doesNotContain(stage.emulator.apiKey());
        stage.emulator.clearRequests();
        assertThat(stage.emulator.requests()).isEmpty();
    }

    @Test
    void beginsAnew() {
        String number = stage.emulator.addPhoneNumber().phoneNumberId();
        stage.api.webhook(number, stage.receiver.wants("whatsapp.message.sent"));
        stage.receiver.alwaysAnswers(500);
        stage.api.text(number, "15551234567", "Hi");
        stage.emulator.awaitDeliveries();
        stage.emulator.faults().next().status(500);
        stage.emulator.enforceSessionWindow(true);
        stage.emulator.clock().advance(Duration.ofDays(3));
        stage.receiver.forget();
        String url = stage.emulator.baseUrl().toString();
        String key = stage.emulator.apiKey();

        stage.emulator.reset();

        assertThat(stage.emulator.baseUrl().toString()).isEqualTo(url);
        assertThat(stage.emulator.apiKey()).isEqualTo(key);
        assertThat(Duration.between(Instant.now(), stage.emulator.clock().instant())
                        .abs())
                .isLessThan(Duration.ofSeconds(5));
        assertThat(stage.emulator.requests()).isEmpty();
        assertThat(stage.emulator.deliveries()).isEmpty();
        assertThat(stage.emulator.faults().pending()).isZero();
        assertThat(stage.api.get(Api.PLATFORM + "/whatsapp/phone_numbers").data())
                .isEmpty();
        stage.emulator.clock().advance(Duration.ofDays(1));
        assertThat(stage.receiver.hooks()).isEmpty();
        String fresh = stage.emulator.addPhoneNumber().phoneNumberId();
        assertThat(stage.api.text(fresh, "15551234567", "Hi")).startsWith("wamid.");
    }

    @Test
    void leavesNoThreadBehind() throws InterruptedException {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        KapsoEmulator emulator = KapsoEmulator.start();
        Api api = new Api(emulator);
        String number = emulator.addPhoneNumber().phoneNumberId();
        api.webhook(number, "'url':'http://127.0.0.1:1/','secret_key':'s','events':['whatsapp.message.sent']");
        api.text(number, "15551234567", "Hi");
        emulator.awaitDeliveries();
        assertThat(threadsSince(before)).isNotEmpty();
        emulator.close();
        emulator.close();
        for (int i = 0; i < 50 && !threadsSince(before).isEmpty(); i++) {
            Thread.sleep(20);
        }
        assertThat(threadsSince(before)).isEmpty();
    }

    /** New threads, but for those of this test's client. */
    private static List<Thread> threadsSince(Set<Thread> before) {
        List<Thread> threads = new ArrayList<>(Thread.getAllStackTraces().keySet());
        threads.removeAll(before);
        threads.removeIf(thread -> thread.getName().startsWith("HttpClient"));
        return threads;
    }

    @Test
    void servesManyAtOnce() throws Exception {
        String number = stage.emulator.addPhoneNumber().phoneNumberId();
        stage.api.webhook(number, stage.receiver.wants("whatsapp.message.sent", "whatsapp.message.delivered"));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<String>> sends = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            String to = "1555000" + (1000 + i % 10);
            sends.add(threads.submit(() -> stage.api.text(number, to, "Hi")));
        }
        for (Future<String> send : sends) {
            assertThat(send.get()).startsWith("wamid.");
        }
        threads.shutdown();
        stage.emulator.awaitDeliveries();
        assertThat(stage.receiver.events()).hasSize(160);
        assertThat(stage.receiver.hooks()).allMatch(hook -> hook.isSignedWith(Receiver.SECRET));
        assertThat(stage.receiver.hooks().stream()
                        .map(hook -> hook.header("X-Idempotency-Key"))
                        .distinct())
                .hasSize(160);
    }

    @Test
    void saysThatAPortIsTaken() {
        EmulatorBuilder builder =
                KapsoEmulator.builder().port(stage.emulator.baseUrl().getPort());
        assertThatThrownBy(builder::start)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("can not listen on port");
    }

    @Test
    void refusesSettingsThatMakeNoSense() {
        EmulatorBuilder builder = KapsoEmulator.builder();
        assertThatIllegalArgumentException().isThrownBy(() -> builder.port(-1)).withMessageContaining("port");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.apiKey(" "))
                .withMessageContaining("apiKey");
        Duration negative = Duration.ofSeconds(-1);
        assertThatIllegalArgumentException().isThrownBy(() -> builder.statusDelay(negative));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.retryDelays(negative));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.deliveryTimeout(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.pauseWebhooksAfter(0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage.emulator.clock().advance(negative));
        assertThatIllegalArgumentException().isThrownBy(() -> stage.emulator.phoneNumber("999"));
    }

    @Test
    void saysWhatToDoWhenANumberIsMissing() {
        SimulatedContact ana = stage.emulator.contact("15551234567");
        assertThatIllegalStateException()
                .isThrownBy(() -> ana.writes("Hello"))
                .withMessage("the emulator has no phone number: add one with emulator.addPhoneNumber()");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage.emulator.phoneNumber("999"))
                .withMessageContaining("add one with emulator.addPhoneNumber()");
        String present = stage.emulator.addPhoneNumber().phoneNumberId();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage.emulator.phoneNumber("999"))
                .withMessage("the emulator has no phone number 999: there is " + present);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage.emulator.contact("somebody"))
                .withMessageContaining("+15551234567");
    }

    @Test
    void takesOtherRulesForDeliveries() {
        try (KapsoEmulator emulator = KapsoEmulator.builder()
                .acceptAnySuccess(true)
                .retryDelays(Duration.ofSeconds(1))
                .pauseWebhooksAfter(1, 1)
                .start()) {
            Api api = new Api(emulator);
            String number = emulator.addPhoneNumber().phoneNumberId();
            String hook = api.webhook(number, stage.receiver.wants("whatsapp.message.sent"));
            stage.receiver.answers(204, 500, 500);
            api.text(number, "15551234567", "One");
            emulator.awaitDeliveries();
            assertThat(emulator.deliveries().get(0).status()).isEqualTo(CapturedDelivery.Status.DELIVERED);
            api.patch(Api.PLATFORM + "/whatsapp/webhooks/" + hook, "{'whatsapp_webhook':{'active':true}}");
            emulator.clock().advance(Duration.ofMinutes(16));
            api.text(number, "15551234567", "Two");
            emulator.clock().advance(Duration.ofSeconds(1));
            assertThat(emulator.deliveries().get(1).status()).isEqualTo(CapturedDelivery.Status.FAILED);
            assertThat(api.get(Api.PLATFORM + "/whatsapp/webhooks/" + hook)
                            .data()
                            .get("active")
                            .asBoolean())
                    .isFalse();
        }
    }

    @Test
    void livesInATimeThatOthersCanShare() {
        EmulatorClock clock = stage.emulator.clock();
        Instant before = clock.instant();
        clock.advance(Duration.ofDays(2));
        assertThat(Duration.between(before, clock.instant()))
                .isBetween(Duration.ofDays(2), Duration.ofDays(2).plusSeconds(5));
        Clock local = clock.withZone(ZoneId.of("America/Santiago"));
        assertThat(local.getZone()).isEqualTo(ZoneId.of("America/Santiago"));
        assertThat(Duration.between(clock.instant(), local.instant())).isLessThan(Duration.ofSeconds(5));
        assertThat(clock.getZone().getId()).isEqualTo("Z");
    }
}
