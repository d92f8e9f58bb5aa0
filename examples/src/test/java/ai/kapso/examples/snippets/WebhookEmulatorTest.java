package ai.kapso.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.KapsoConfig;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.platform.PlatformClient;
import ai.kapso.platform.webhooks.NewWebhook;
import ai.kapso.testing.BusinessNumber;
import ai.kapso.testing.KapsoEmulator;
import ai.kapso.testing.KapsoEmulatorExtension;
import ai.kapso.webhooks.MemoryDeliveryLog;
import ai.kapso.webhooks.WebhookHeaders;
import ai.kapso.webhooks.WebhookReceiver;
import ai.kapso.webhooks.events.MessageReceived;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

// [emulator]
@ExtendWith(KapsoEmulatorExtension.class)
class WebhookEmulatorTest {

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;

    @BeforeEach
    void startTheApplicationAndSubscribe(KapsoEmulator emulator) throws IOException {
        WebhookReceiver receiver = WebhookReceiver.builder()
                .secret("s3cret")
                .deliveryLog(MemoryDeliveryLog.create())
                .on(MessageReceived.class, this::hear)
                .build();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/webhooks", exchange -> {
            WebhookHeaders headers = WebhookHeaders.of(exchange.getRequestHeaders());
            int status = receiver.receive(headers, exchange.getRequestBody()).status();
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();

        KapsoConfig config = KapsoConfig.builder()
                .apiKey(emulator.apiKey())
                .apiBaseUrl(emulator.baseUrl())
                .build();
        BusinessNumber bakery = emulator.addPhoneNumber();
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks";
        PlatformClient.create(config)
                .webhooks(bakery.phoneNumberId())
                .create(NewWebhook.kapso(url, "s3cret", WebhookEventName.MESSAGE_RECEIVED))
                .execute();
    }

    private void hear(MessageReceived event) {
        String text = event.message().text().orElse("?");
        heard.add(text);
        if (text.equals("Trouble") && heard.size() == 1) {
            throw new IllegalStateException("the first attempt goes wrong");
        }
    }

    @Test
    void hearsOnceWhatArrivesTwice(KapsoEmulator emulator) {
        emulator.deliveryFaults().next().duplicated();

        emulator.contact("+15550100200").writes("Is the bread ready?");
        emulator.awaitDeliveries();

        assertThat(heard).containsExactly("Is the bread ready?");
    }

    @Test
    void isAskedAgainAfterAFailure(KapsoEmulator emulator) {
        emulator.contact("+15550100200").writes("Trouble");
        emulator.awaitDeliveries();
        emulator.clock().advance(Duration.ofSeconds(10)); // the emulator's time: nobody waits

        assertThat(heard).containsExactly("Trouble", "Trouble");
    }

    @Test
    void hearsNothingOfAForgery(KapsoEmulator emulator) {
        emulator.deliveryFaults().next().withWrongSignature();

        emulator.contact("+15550100200").writes("Trust me");
        emulator.awaitDeliveries();

        assertThat(heard).isEmpty();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }
}
// [/emulator]
