package ai.kapso.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.kapso.core.CallListener;
import ai.kapso.core.KapsoApiException;
import ai.kapso.core.KapsoConfig;
import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.model.Message;
import ai.kapso.platform.PlatformClient;
import ai.kapso.testing.BusinessNumber;
import ai.kapso.testing.Exchange;
import ai.kapso.testing.KapsoEmulator;
import ai.kapso.testing.KapsoEmulatorExtension;
import ai.kapso.testing.SimulatedContact;
import ai.kapso.webhooks.WebhookSigner;
import ai.kapso.whatsapp.WhatsAppClient;
import ai.kapso.whatsapp.messages.Messages;
import ai.kapso.whatsapp.messages.TextMessage;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs what the documents show. */
@ExtendWith(KapsoEmulatorExtension.class)
class SnippetsTest {

    private KapsoEmulator emulator;
    private KapsoConfig config;
    private BusinessNumber number;
    private Messages messages;

    @BeforeEach
    void connect(KapsoEmulator running) {
        emulator = running;
        config = ReadmeSnippets.configuration(emulator.apiKey(), emulator.baseUrl(), new CallListener() {});
        number = emulator.addPhoneNumber();
        messages = WhatsAppClient.create(config).messages(number.phoneNumberId());
    }

    @Test
    void theFirstMessageGoesOut() {
        String wamid = ReadmeSnippets.start(config, number.phoneNumberId());

        assertThat(emulator.message(wamid).json().at("/text/body").asText()).isEqualTo("Hello from Kapso");
    }

    @Test
    void everyKindOfMessageShownGoesOut() {
        String wamid =
                emulator.contact("+15551234567").at(number.phoneNumberId()).writes("Hi");

        ReadmeSnippets.sending(messages, wamid);

        assertThat(emulator.contact("+15551234567").received()).hasSize(4);
    }

    @Test
    void aCallCanBeExecutedInEachOfItsWays() {
        assertThat(ReadmeSnippets.calls(messages).join().id()).startsWith("wamid.");
    }

    @Test
    void aSetupLinkIsMade() {
        assertThat(ReadmeSnippets.onboarding(config).url()).startsWith("http");
    }

    @Test
    void aReceivedMessageIsAnswered() {
        SimulatedContact contact = emulator.contactWithUserId("US.13491208655302741918"); // hides the phone number
        String wamid = contact.at(number.phoneNumberId()).writes("When do you close?");
        Message received = KapsoJson.read(
                "{\"id\":\"" + wamid
                        + "\",\"type\":\"text\",\"text\":{\"body\":\"When do you close?\"},\"from_user_id\":\""
                        + contact.userId() + "\"}",
                Message.class);

        assertThat(ReadmeSnippets.answering(messages, received).id()).startsWith("wamid.");
        assertThat(contact.received()).hasSize(2);
    }

    @Test
    void aSignedWebhookIsAnsweredOnceAndAForgedOneIsNot() throws IOException, InterruptedException {
        SimulatedContact contact = emulator.contact("+15551234567").at(number.phoneNumberId());

        assertThat(statusesOf(contact.writes("Hi"), "s3cret", "s3cret", "another"))
                .containsExactly(200, 200, 401);

        assertThat(contact.received()).hasSize(1);
        assertThat(contact.received().get(0).json().at("/text/body").asText()).isEqualTo("You wrote: Hi");
    }

    @Test
    void aReplyThatMayHaveBeenSentIsNotSentAgain() throws IOException, InterruptedException {
        SimulatedContact contact = emulator.contact("+15551234567").at(number.phoneNumberId());
        String wamid = contact.writes("Hi");
        emulator.faults().next().droppedAfterRead();

        assertThat(statusesOf(wamid, "s3cret", "s3cret")).containsExactly(200, 200);

        assertThat(contact.received()).hasSize(1);
    }

    /** Delivers a message to the receiver of README, once for each secret that it is signed with. */
    private List<Integer> statusesOf(String wamid, String... secrets) throws IOException, InterruptedException {
        HttpServer server = ReadmeSnippets.receiving("s3cret", WhatsAppClient.create(config), 0);
        try {
            URI url = URI.create("http://localhost:" + server.getAddress().getPort() + "/webhooks");
            byte[] body = ("{\"message\":{\"id\":\"" + wamid + "\",\"from\":\"15551234567\",\"type\":\"text\","
                            + "\"text\":{\"body\":\"Hi\"},\"kapso\":{\"direction\":\"inbound\"}},\"phone_number_id\":\""
                            + number.phoneNumberId() + "\"}")
                    .getBytes(StandardCharsets.UTF_8);
            List<Integer> statuses = new ArrayList<>();
            for (String secret : secrets) {
                statuses.add(post(url, body, WebhookSigner.kapso(secret).sign(body)));
            }
            return statuses;
        } finally {
            server.stop(0);
        }
    }

    private static int post(URI url, byte[] body, String signature) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(url)
                .header("X-Webhook-Event", "whatsapp.message.received")
                .header("X-Webhook-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void errorsAreToldApart() {
        assertThat(ReadmeSnippets.errors(messages, "+15551234567")).isEqualTo("sent");

        emulator.enforceSessionWindow(true);
        assertThat(ReadmeSnippets.errors(messages, "+15559999999")).contains("template");

        assertThatThrownBy(() ->
                        messages.send(TextMessage.of("+15559999999", "Hello")).execute())
                .isInstanceOfSatisfying(
                        KapsoApiException.class,
                        e -> assertThat(ReadmeSnippets.category(e)).contains("24 hours"));

        emulator.enforceSessionWindow(false);
        emulator.faults().next().droppedAfterRead();
        assertThat(ReadmeSnippets.errors(messages, "+15551234567")).contains("may have been sent");
    }

    @Test
    void aMessageThatMayHaveBeenAcceptedIsNotCalledUnsent() {
        emulator.faults().next().status(200).body("<html>Welcome to the hotel's network</html>");

        assertThat(ReadmeSnippets.errors(messages, "+15551234567")).contains("may have been sent");
    }

    @Test
    void anOpaqueNoteGoesOutWithTheMessage() {
        UUID order = UUID.randomUUID();

        ReadmeSnippets.unknown(messages, order);

        List<Exchange> requests = emulator.requests();
        assertThat(requests.get(requests.size() - 1).requestBody())
                .contains("\"biz_opaque_callback_data\":\"" + order + "\"");
    }

    @Test
    void theReferenceShowsWhatWorks() {
        Message message =
                KapsoJson.read("{\"id\":\"wamid.A\",\"type\":\"text\",\"text\":{\"body\":\"Hello\"}}", Message.class);

        assertThat(ReferenceSnippets.json(message)).isEqualTo(message);
        assertThat(ReferenceSnippets.retries().maxRetries()).isEqualTo(3);
        assertThat(ReferenceSnippets.proxy("key", "127.0.0.1", 3128, "ann", "pass")
                        .proxyCredentials())
                .isPresent();
        assertThat(ReferenceSnippets.tenants(config, "another-key").apiBaseUrl())
                .isEqualTo(config.apiBaseUrl());
        ReadmeSnippets.onboarding(config);
        assertThat(ReferenceSnippets.pages(PlatformClient.create(config))).containsExactly("Acme");
        assertThat(ReferenceSnippets.emulator(emulator, new byte[8])).isNotBlank();
    }

    @Test
    void aListenerHearsOfEachAttempt() {
        List<String> heard = new CopyOnWriteArrayList<>();
        KapsoConfig listening = config.toBuilder()
                .addListener(ReferenceSnippets.listener(heard::add))
                .build();

        ReadmeSnippets.start(listening, number.phoneNumberId());

        assertThat(heard).hasSize(1).first().asString().startsWith("POST /{phone_number_id}/messages 200 ");
    }

    @Test
    void anApplicationIsTestedWithTheEmulator() {
        assertThat(ReadmeSnippets.testing(
                        started -> assertThat(started.apiKey()).isNotEmpty()))
                .isEmpty();
    }

    @Test
    void aRawCallGetsTheWholeReply() {
        assertThat(ReadmeSnippets.raw(config).at("/data/name").asText()).isEqualTo("Acme");
    }
}
