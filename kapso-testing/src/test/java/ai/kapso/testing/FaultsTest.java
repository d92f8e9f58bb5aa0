package ai.kapso.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FaultsTest {
    private static final String CUSTOMERS = Api.PLATFORM + "/customers";
    private static final String TEXT =
            "{'messaging_product':'whatsapp','to':'15551234567','type':'text','text':{'body':'Hi'}}";

    @RegisterExtension
    final Stage stage = new Stage();

    private String path;
    private SimulatedContact ana;

    @BeforeEach
    void addNumber() {
        path = Api.META + stage.emulator.addPhoneNumber().phoneNumberId() + "/messages";
        ana = stage.emulator.contact("15551234567");
    }

    @Test
    void answersTheNextRequestsWithAnyStatusHeadersAndBody() {
        stage.emulator.faults().next(2).status(429).header("Retry-After", "1").body("{\"error\":\"Slow down\"}");
        for (int i = 0; i < 2; i++) {
            Api.Answer answer = stage.api.post(path, TEXT);
            assertThat(answer.status).isEqualTo(429);
            assertThat(answer.header("Retry-After")).isEqualTo("1");
            assertThat(answer.header("Content-Type")).startsWith("application/json");
            assertThat(answer.json).isEqualTo(Api.json("{'error':'Slow down'}"));
        }
        assertThat(ana.received()).isEmpty();
        assertThat(stage.api.post(path, TEXT).status).isEqualTo(200);
        assertThat(ana.received()).hasSize(1);
    }

    @Test
    void answersWithoutABody() {
        stage.emulator.faults().next().status(503);
        Api.Answer answer = stage.api.get(CUSTOMERS);
        assertThat(answer.status).isEqualTo(503);
        assertThat(answer.raw.body()).isEmpty();
        assertThat(answer.header("Content-Type")).isNull();
    }

    @Test
    void hasTheUsualFailuresReady() {
        stage.emulator.faults().next().tooManyRequests(Duration.ofSeconds(60));
        stage.emulator.faults().next().inFlight();
        stage.emulator.faults().next().metaError(400, 130429, "Rate limit hit");
        stage.emulator.faults().next().badGateway();
        Api.Answer rate = stage.api.post(path, TEXT);
        assertThat(rate.status).isEqualTo(429);
        assertThat(rate.header("Retry-After")).isEqualTo("60");
        Api.Answer inFlight = stage.api.post(path, TEXT);
        assertThat(inFlight.status).isEqualTo(409);
        assertThat(inFlight.json.get("error").isTextual()).isTrue();
        Api.Answer meta = stage.api.post(path, TEXT);
        assertThat(meta.status).isEqualTo(400);
        assertThat(meta.json.at("/error/message").asText()).isEqualTo("(#130429) Rate limit hit");
        Api.Answer gateway = stage.api.post(path, TEXT);
        assertThat(gateway.status).isEqualTo(502);
        assertThat(gateway.header("Content-Type")).startsWith("text/html");
        assertThat(gateway.raw.body()).startsWith("<html>");
        assertThat(ana.received()).isEmpty();
    }

    @Test
    void strikesOnlyWhatItIsMeantFor() {
        stage.emulator.faults().next().path("/messages").method("POST").status(500);
        assertThat(stage.api.get(path).status).isEqualTo(200);
        assertThat(stage.api.post(CUSTOMERS, "{'customer':{'name':'Acme'}}").status)
                .isEqualTo(201);
        assertThat(stage.emulator.faults().pending()).isEqualTo(1);
        assertThat(stage.api.post(path, TEXT).status).isEqualTo(500);
        assertThat(stage.emulator.faults().pending()).isZero();
    }

    @Test
    void dropsTheConnectionBeforeTheRequestTakesEffect() {
        stage.emulator.faults().next().droppedBeforeRead();
        assertThatThrownBy(() -> stage.api.post(path, TEXT)).isInstanceOf(UncheckedIOException.class);
        assertThat(ana.received()).isEmpty();
        assertThat(stage.api.post(path, TEXT).status).isEqualTo(200);
    }

    @Test
    void dropsTheConnectionAfterTheRequestTookEffect() {
        stage.emulator.faults().next().droppedAfterRead();
        assertThatThrownBy(() -> stage.api.post(path, TEXT)).isInstanceOf(UncheckedIOException.class);
        assertThat(ana.received()).hasSize(1);
        Exchange exchange = stage.emulator.requests().get(0);
        assertThat(exchange.isFault()).isTrue();
        assertThat(exchange.status()).isEmpty();
        assertThat(exchange.toString()).endsWith("no reply");
    }

    @Test
    void cutsReplies() {
        stage.emulator.faults().next().truncated();
        assertThatThrownBy(() -> stage.api.post(path, TEXT)).isInstanceOf(UncheckedIOException.class);
        assertThat(ana.received()).hasSize(1);
    }

    @Test
    void answersLate() {
        stage.emulator.faults().next().slow(Duration.ofMillis(60));
        stage.emulator.faults().next().status(200).body("{}").delay(Duration.ofMillis(60));
        for (int i = 0; i < 2; i++) {
            long start = System.nanoTime();
            assertThat(stage.api.post(path, TEXT).status).isEqualTo(200);
            assertThat(System.nanoTime() - start).isGreaterThan(55_000_000);
        }
        assertThat(ana.received()).hasSize(1);
    }

    @Test
    void neverAnswers() throws InterruptedException {
        stage.emulator.faults().next().stalled();
        HttpRequest request = HttpRequest.newBuilder(URI.create(stage.emulator.baseUrl() + path))
                .header("X-API-Key", stage.emulator.apiKey())
                .POST(HttpRequest.BodyPublishers.ofString(TEXT.replace('\'', '"')))
                .build();
        CompletableFuture<HttpResponse<String>> answer =
                HttpClient.newHttpClient().sendAsync(request, HttpResponse.BodyHandlers.ofString());
        for (int i = 0; i < 500 && ana.received().isEmpty(); i++) {
            Thread.sleep(10);
        }
        assertThat(ana.received()).hasSize(1);
        assertThatThrownBy(() -> answer.get(100, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        answer.cancel(true);
    }

    @Test
    void losesOnlyTheAnswerWhenToldTo() {
        stage.emulator.faults().next().status(504).butCarriedOut();
        assertThat(stage.api.post(path, TEXT).status).isEqualTo(504);
        assertThat(ana.received()).hasSize(1);
    }

    @Test
    void answersWhatIsNoJson() {
        stage.emulator.faults().next().status(200).body("{\"messages\":");
        assertThat(stage.api.post(path, TEXT).raw.body()).isEqualTo("{\"messages\":");
    }

    @Test
    void forgetsFaults() {
        stage.emulator.faults().next(5).status(500);
        stage.emulator.faults().clear();
        assertThat(stage.api.get(CUSTOMERS).status).isEqualTo(200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage.emulator.faults().next(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage.emulator.deliveryFaults().next(0));
    }

    @Test
    void doesNotHoldUpTheEnd() throws IOException, InterruptedException {
        KapsoEmulator emulator = KapsoEmulator.start();
        emulator.faults().next().slow(Duration.ofMinutes(5));
        emulator.faults().next().stalled();
        HttpClient client = HttpClient.newHttpClient();
        for (int i = 0; i < 2; i++) {
            var unused = client.sendAsync(
                    HttpRequest.newBuilder(URI.create(emulator.baseUrl() + CUSTOMERS))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
        for (int i = 0; i < 500 && emulator.requests().size() < 2; i++) {
            Thread.sleep(10);
        }
        long start = System.nanoTime();
        emulator.close();
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }
}
