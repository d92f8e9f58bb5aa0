package ai.kapso.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.KapsoConfig;
import ai.kapso.core.model.MessageStatus;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.platform.PlatformClient;
import ai.kapso.platform.webhooks.NewProjectWebhook;
import ai.kapso.testing.BusinessNumber;
import ai.kapso.testing.CapturedDelivery;
import ai.kapso.testing.KapsoEmulator;
import ai.kapso.testing.KapsoEmulatorExtension;
import ai.kapso.testing.MetaApp;
import ai.kapso.webhooks.MessageProgress;
import ai.kapso.webhooks.MetaHandshake;
import ai.kapso.webhooks.WebhookHeaders;
import ai.kapso.webhooks.WebhookReceiver;
import ai.kapso.webhooks.WebhookResult;
import ai.kapso.webhooks.WebhookSigner;
import ai.kapso.webhooks.events.MessageReceived;
import ai.kapso.webhooks.events.ProjectEvent;
import ai.kapso.webhooks.events.WebhookEvent;
import ai.kapso.webhooks.meta.MetaChange;
import ai.kapso.webhooks.meta.MetaField;
import ai.kapso.webhooks.meta.SecurityEvent;
import ai.kapso.webhooks.meta.SecurityValue;
import ai.kapso.whatsapp.WhatsAppClient;
import ai.kapso.whatsapp.messages.TextMessage;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs what the guides to webhooks show. */
@ExtendWith(KapsoEmulatorExtension.class)
class WebhookSnippetsTest {

    private static final String SECRET = "s3cret";
    private static final String NOWHERE = "http://127.0.0.1:9/webhooks";

    private KapsoEmulator emulator;
    private KapsoConfig config;
    private PlatformClient platform;
    private BusinessNumber number;

    @BeforeEach
    void connect(KapsoEmulator running) {
        emulator = running;
        config = KapsoConfig.builder()
                .apiKey(emulator.apiKey())
                .apiBaseUrl(emulator.baseUrl())
                .build();
        platform = PlatformClient.create(config);
        number = emulator.addPhoneNumber();
    }

    @Test
    void theFirstReceiverAnswersAGenuineDeliveryWith200() throws IOException {
        ExecutorService threads = Executors.newSingleThreadExecutor();
        HttpServer server = WebhookSnippets.start(SECRET, 0, threads);
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks";
            WebhookSnippets.subscribe(platform, number.phoneNumberId(), url, SECRET);
            emulator.contact("+15550100200").sendsLocation(47.4, 8.5, "Bakery");
            emulator.awaitDeliveries();
        } finally {
            server.stop(0);
            threads.shutdown();
        }
        assertThat(emulator.deliveries())
                .extracting(CapturedDelivery::status)
                .containsExactly(CapturedDelivery.Status.DELIVERED);
    }

    @Test
    void aProjectsWebhookIsSubscribed() {
        assertThat(WebhookSnippets.subscribeToProject(platform, NOWHERE, SECRET).events())
                .hasSize(2);
    }

    @Test
    void noDeliveryIsRefusedWhileTheSecretChanges() {
        String webhook = WebhookSnippets.subscribe(platform, number.phoneNumberId(), NOWHERE, "old")
                .id();
        WebhookReceiver receiver = WebhookSnippets.rotation("new", "old").build();

        CapturedDelivery before = delivered("Before");
        WebhookSnippets.changeSecret(platform, number.phoneNumberId(), webhook, "new");
        CapturedDelivery after = delivered("After");

        assertThat(receive(receiver, before).status()).isEqualTo(200);
        assertThat(receive(receiver, after).status()).isEqualTo(200);
        WebhookReceiver old = WebhookReceiver.builder().secret("old").build();
        assertThat(receive(old, after).status()).isEqualTo(401);
    }

    @Test
    void aDeliveryIsHandledOnce() {
        List<MessageReceived> handled = new ArrayList<>();
        WebhookSnippets.subscribe(platform, number.phoneNumberId(), NOWHERE, SECRET);
        WebhookReceiver receiver = WebhookSnippets.duplicates(receiver())
                .on(MessageReceived.class, handled::add)
                .build();
        CapturedDelivery delivery = delivered("Hello");

        assertThat(receive(receiver, delivery).isDuplicate()).isFalse();
        assertThat(receive(receiver, delivery).isDuplicate()).isTrue();
        assertThat(handled).hasSize(1);
    }

    @Test
    void anEventComesOutOfTheQueueAsItWentIn() {
        Map<String, String> queue = new HashMap<>();
        List<MessageReceived> handled = new ArrayList<>();
        WebhookSnippets.subscribe(platform, number.phoneNumberId(), NOWHERE, SECRET);
        WebhookReceiver receiver = WebhookSnippets.enqueue(receiver(), queue::put)
                .on(MessageReceived.class, handled::add)
                .build();

        assertThat(receive(receiver, delivered("Grüezi 👍")).status()).isEqualTo(200);

        assertThat(queue).hasSize(1);
        queue.forEach(
                (name, json) -> assertThat(WebhookSnippets.dequeue(name, json)).isEqualTo(handled.get(0)));
    }

    @Test
    void whatFailsLaterIsToldToTheListenerOnly() {
        List<Runnable> queue = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        WebhookSnippets.subscribe(platform, number.phoneNumberId(), NOWHERE, SECRET);
        WebhookReceiver receiver = WebhookSnippets.later(
                        receiver(), queue::add, (event, problem) -> failures.add(problem))
                .on(MessageReceived.class, event -> {
                    throw new IOException("the disk is full");
                })
                .build();

        assertThat(receive(receiver, delivered("Hello")).status()).isEqualTo(200);
        assertThat(failures).isEmpty();
        queue.forEach(Runnable::run);
        assertThat(failures).hasSize(1);
    }

    @Test
    void aMessageIsFollowedWhateverTheOrder() {
        ConcurrentMap<String, MessageProgress> messages = new ConcurrentHashMap<>();
        WebhookReceiver.Builder builder = receiver();
        WebhookSnippets.follow(builder, messages);
        WebhookReceiver receiver = builder.build();
        WebhookSnippets.subscribe(platform, number.phoneNumberId(), NOWHERE, SECRET);

        String wamid = WhatsAppClient.create(config)
                .messages(number.phoneNumberId())
                .send(TextMessage.of("+15550100200", "Hello"))
                .execute()
                .id();
        emulator.awaitDeliveries();
        emulator.contact("+15550100200").reads(wamid);
        emulator.awaitDeliveries();
        List<CapturedDelivery> backwards = new ArrayList<>(emulator.deliveries());
        Collections.reverse(backwards);
        backwards.forEach(
                delivery -> assertThat(receive(receiver, delivery).status()).isEqualTo(200));

        assertThat(backwards).hasSize(3);
        assertThat(messages.get(wamid).status()).contains(MessageStatus.READ);
    }

    @Test
    void unknownEventsAreLogged() {
        List<String> log = new ArrayList<>();
        WebhookReceiver receiver = WebhookSnippets.unknown(receiver(), log::add).build();
        WebhookSnippets.subscribe(platform, number.phoneNumberId(), NOWHERE, SECRET);

        assertThat(receive(receiver, delivered("Hello")).status()).isEqualTo(200);
        assertThat(log).containsExactly("whatsapp.message.received: nobody asked for it");
    }

    @Test
    void whatGoesWrongIsCounted() {
        List<String> metrics = new ArrayList<>();
        WebhookReceiver receiver = WebhookReceiver.builder().secret("another").build();
        WebhookSnippets.subscribe(platform, number.phoneNumberId(), NOWHERE, SECRET);
        CapturedDelivery delivery = delivered("Hello");

        int status = WebhookSnippets.watch(
                receiver,
                WebhookHeaders.ofSingle(delivery.headers()),
                delivery.body().getBytes(StandardCharsets.UTF_8),
                metrics::add);

        assertThat(status).isEqualTo(401);
        assertThat(metrics).hasSize(2).contains("status 401");
    }

    private static WebhookReceiver.Builder receiver() {
        return WebhookReceiver.builder().secret(SECRET);
    }

    private CapturedDelivery delivered(String text) {
        emulator.contact("+15550100200").writes(text);
        emulator.awaitDeliveries();
        List<CapturedDelivery> all = emulator.deliveries();
        return all.get(all.size() - 1);
    }

    private static WebhookResult receive(WebhookReceiver receiver, CapturedDelivery delivery) {
        byte[] body = delivery.body().getBytes(StandardCharsets.UTF_8);
        return receiver.receive(WebhookHeaders.ofSingle(delivery.headers()), body);
    }

    @Test
    void aLogInADatabaseStopsADuplicate() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:snippets;DB_CLOSE_DELAY=-1");
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        WebhookReceiver.Builder builder = WebhookReceiver.builder().secret(SECRET);
        try {
            assertThat(WebhookSnippets.jdbc(builder, database, timer).isDone()).isFalse();
            WebhookReceiver receiver = builder.build();
            byte[] body = bytes("{\"phone_number_id\":\"1\",\"project\":{\"id\":\"p\"}}");
            Map<String, String> headers = Map.of(
                    "X-Webhook-Event", "whatsapp.phone_number.created",
                    "X-Webhook-Signature", WebhookSigner.kapso(SECRET).sign(body),
                    "X-Idempotency-Key", "d-1");
            assertThat(receiver.receive(WebhookHeaders.ofSingle(headers), body).isDuplicate())
                    .isFalse();
            assertThat(receiver.receive(WebhookHeaders.ofSingle(headers), body).isDuplicate())
                    .isTrue();
        } finally {
            timer.shutdownNow();
        }
    }

    @Test
    void whatKapsoPassesOnReachesTheHandlersForMeta() throws IOException {
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        List<String> normalized = Collections.synchronizedList(new ArrayList<>());
        WebhookReceiver receiver = WebhookSnippets.meta(SECRET, "app-secret", log::add);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/webhooks", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            normalized.addAll(WebhookSnippets.normalize(body));
            int status = receiver.receive(WebhookHeaders.of(exchange.getRequestHeaders()), body)
                    .status();
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        String wamid;
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks";
            WebhookSnippets.forwardMeta(platform, number.phoneNumberId(), url, SECRET);
            wamid = emulator.contact("+15550100200").writes("Hello");
            emulator.awaitDeliveries();
        } finally {
            server.stop(0);
        }
        assertThat(log).containsExactly("a contact wrote " + wamid);
        assertThat(normalized).containsExactly("inbound " + wamid);
    }

    @Test
    void whatMetaSendsItselfReachesThemToo() {
        List<String> log = new ArrayList<>();
        byte[] body =
                bytes("{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"1\",\"changes\":[{\"field\":"
                        + "\"messages\",\"value\":{\"statuses\":[{\"id\":\"wamid.9\",\"status\":\"read\"}]}},{\"field\":\"calls\","
                        + "\"value\":{\"calls\":[{\"id\":\"wacid.1\",\"event\":\"connect\"}]}},{\"field\":"
                        + "\"message_template_status_update\",\"value\":{\"event\":\"APPROVED\"}}]}]}");
        WebhookHeaders headers = WebhookHeaders.ofSingle(
                Map.of("X-Hub-Signature-256", WebhookSigner.meta("app-secret").sign(body)));
        assertThat(WebhookSnippets.meta(SECRET, "app-secret", log::add)
                        .receive(headers, body)
                        .status())
                .isEqualTo(200);
        assertThat(log)
                .containsExactly(
                        "wamid.9 has a new status", "a call: Optional[initiated]", "a template is Optional[APPROVED]");
        assertThat(WebhookSnippets.normalize(body)).containsExactly("read wamid.9");
    }

    @Test
    void theEmulatorTellsAnyEventAndAnyChange() throws IOException {
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        WebhookReceiver receiver = WebhookReceiver.builder()
                .secret(SECRET)
                .appSecret("app-secret")
                .on(WebhookEvent.class, event -> heard.add(event.eventName().value()))
                .build();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/webhooks", exchange -> {
            WebhookHeaders headers = WebhookHeaders.of(exchange.getRequestHeaders());
            int status = receiver.receive(headers, exchange.getRequestBody()).status();
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.createContext("/meta", new MetaEndpoint(receiver, MetaHandshake.of("verify-me")));
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort();
            platform.webhooks()
                    .create(NewProjectWebhook.builder()
                            .url(url + "/webhooks")
                            .secretKey(SECRET)
                            .addEvents(WebhookEventName.PROJECT_EVENT)
                            .build())
                    .execute();
            String metaUrl = url + "/meta";
            BusinessNumber bakery = number;
            // [publish]
            emulator.publish(ProjectEvent.builder().name("order.paid").build());

            MetaApp app = emulator.addMetaApp(metaUrl, "verify-me", "app-secret"); // after Meta's handshake
            bakery.publish(MetaChange.of(
                    MetaField.SECURITY,
                    SecurityValue.builder().event(SecurityEvent.PIN_CHANGED).build()));
            emulator.awaitDeliveries();
            // [/publish]
            assertThat(app.isSubscribed()).isTrue();
        } finally {
            server.stop(0);
        }
        assertThat(heard).containsExactlyInAnyOrder("project.event", "security");
    }

    /** As in the receivers: {@code GET} is Meta's handshake. */
    private static final class MetaEndpoint implements HttpHandler {

        private final WebhookReceiver receiver;
        private final MetaHandshake handshake;

        MetaEndpoint(WebhookReceiver receiver, MetaHandshake handshake) {
            this.receiver = receiver;
            this.handshake = handshake;
        }

        @Override
        public void handle(HttpExchange exchange) throws IOException {
            if (exchange.getRequestMethod().equals("GET")) {
                shakeHands(exchange);
            } else {
                WebhookHeaders headers = WebhookHeaders.of(exchange.getRequestHeaders());
                int status =
                        receiver.receive(headers, exchange.getRequestBody()).status();
                exchange.sendResponseHeaders(status, -1);
            }
            exchange.close();
        }

        private void shakeHands(HttpExchange exchange) throws IOException {
            Map<String, String> query = new HashMap<>();
            for (String part : exchange.getRequestURI().getQuery().split("&", -1)) {
                query.put(part.split("=", 2)[0], part.split("=", 2)[1]);
            }
            byte[] challenge = bytes(handshake
                    .verify(query.get("hub.mode"), query.get("hub.verify_token"), query.get("hub.challenge"))
                    .orElseThrow());
            exchange.sendResponseHeaders(200, challenge.length);
            exchange.getResponseBody().write(challenge);
        }
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
