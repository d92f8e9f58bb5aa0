package ai.kapso.examples.receivers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.webhooks.WebhookSigner;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds on every framework, shown with requests to a real server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ReceiverContract {

    private static final WebhookSigner SIGNER = WebhookSigner.kapso(Deliveries.SECRET);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    protected final Deliveries deliveries = new Deliveries();
    private URI url = URI.create("/");

    /** Starts the server on a free port of loopback, with the receiver of {@link #deliveries}. */
    protected abstract int start() throws Exception;

    protected abstract void stop() throws Exception;

    @BeforeAll
    void startServer() throws Exception {
        url = URI.create("http://127.0.0.1:" + start() + "/webhooks");
    }

    @AfterAll
    void stopServer() throws Exception {
        stop();
    }

    @BeforeEach
    void forget() {
        deliveries.texts();
    }

    @Test
    void writingTheJsonAnewWouldBreakTheSignature() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        byte[] anew = mapper.writeValueAsBytes(mapper.readTree(Deliveries.BODY));

        assertThat(SIGNER.sign(anew)).isNotEqualTo(SIGNER.sign(Deliveries.BODY));
    }

    @Test
    public void takesAGenuineDelivery() throws Exception {
        HttpResponse<String> response = post(Deliveries.BODY, SIGNER.sign(Deliveries.BODY));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
        assertThat(deliveries.texts()).containsExactly(Deliveries.TEXT);
    }

    @Test
    void takesADeliveryWhoseLengthIsNotTold() throws Exception {
        HttpResponse<String> response = post(chunked(Deliveries.BODY), List.of(SIGNER.sign(Deliveries.BODY)));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(deliveries.texts()).containsExactly(Deliveries.TEXT);
    }

    @Test
    void takesADeliveryThatIsCalledAForm() throws Exception {
        HttpRequest request = request(
                        BodyPublishers.ofByteArray(Deliveries.BODY), List.of(SIGNER.sign(Deliveries.BODY)))
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .build();

        assertThat(CLIENT.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        assertThat(deliveries.texts()).containsExactly(Deliveries.TEXT);
    }

    @Test
    void refusesADeliveryWithOneByteChanged() throws Exception {
        String signature = SIGNER.sign(Deliveries.BODY);
        byte[] forged = Deliveries.BODY.clone();
        forged[forged.length - 4] ^= 1;

        assertThat(post(forged, signature).statusCode()).isEqualTo(401);
        assertThat(deliveries.texts()).isEmpty();
    }

    @Test
    void refusesADeliveryWithoutSignature() throws Exception {
        assertThat(post(BodyPublishers.ofByteArray(Deliveries.BODY), List.of()).statusCode())
                .isEqualTo(401);
        assertThat(deliveries.texts()).isEmpty();
    }

    @Test
    void refusesADeliveryThatIsSignedTwice() throws Exception {
        String signature = SIGNER.sign(Deliveries.BODY);
        String another = WebhookSigner.kapso("another").sign(Deliveries.BODY);

        for (List<String> signatures : List.of(List.of(signature, another), List.of(another, signature))) {
            assertThat(post(BodyPublishers.ofByteArray(Deliveries.BODY), signatures)
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(deliveries.texts()).isEmpty();
    }

    @Test
    void asksForARepeatWhenAHandlerFails() throws Exception {
        byte[] body = Deliveries.body("fail");

        assertThat(post(body, SIGNER.sign(body)).statusCode()).isEqualTo(500);
    }

    @Test
    void refusesASignedBodyThatIsNoWebhook() throws Exception {
        for (String text : List.of("", "null", "[]", "{")) {
            byte[] body = text.getBytes(UTF_8);

            assertThat(post(body, SIGNER.sign(body)).statusCode()).as(text).isEqualTo(400);
        }
    }

    @Test
    void takesABodyUpToTheBound() throws Exception {
        byte[] body = Deliveries.bodyOf(Deliveries.MAX_BODY);

        assertThat(post(body, SIGNER.sign(body)).statusCode()).isEqualTo(200);
        assertThat(deliveries.texts()).hasSize(1);
    }

    @Test
    void refusesABodyAboveTheBound() throws Exception {
        byte[] body = Deliveries.bodyOf(Deliveries.MAX_BODY + 1);
        String signature = SIGNER.sign(body);

        assertThat(post(body, signature).statusCode()).isEqualTo(413);
        assertThat(post(chunked(body), List.of(signature)).statusCode()).isEqualTo(413);
        assertThat(deliveries.texts()).isEmpty();
    }

    private static BodyPublisher chunked(byte[] body) {
        return BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(List.of(body)));
    }

    private HttpResponse<String> post(byte[] body, String signature) throws IOException, InterruptedException {
        return post(BodyPublishers.ofByteArray(body), Collections.singletonList(signature));
    }

    private HttpResponse<String> post(BodyPublisher body, List<String> signatures)
            throws IOException, InterruptedException {
        return CLIENT.send(request(body, signatures).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(BodyPublisher body, List<String> signatures) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .header("X-Webhook-Event", "whatsapp.message.received")
                .header("X-Webhook-Payload-Version", "v2")
                .POST(body);
        signatures.forEach(signature -> request.header(SIGNER.headerName(), signature));
        return request;
    }

    protected final HttpResponse<String> get(String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(url.resolve("/webhooks" + query))
                .timeout(Duration.ofSeconds(10))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }
}
