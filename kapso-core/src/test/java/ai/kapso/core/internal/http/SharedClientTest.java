package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.kapso.core.KapsoConfig;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ProxySelector;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Configs that share connections, and their end. One connection serves calls that follow each other. */
@Timeout(60)
class SharedClientTest {

    private final CountDownLatch silent = new CountDownLatch(1);
    private RawServer server;

    @BeforeEach
    void start() throws IOException {
        server = new RawServer(connection -> {
            for (RawServer.Request next = connection.readRequest(); next != null; next = connection.readRequest()) {
                if (next.head.startsWith("POST")) {
                    silent.countDown();
                    connection.awaitPeerClosed();
                    return;
                }
                connection.write(RawServer.reply(200, "application/json", "{\"id\":\"1\"}"));
            }
        });
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private static JsonNode get(KapsoConfig config) {
        return Pipeline.of(config).call(Calls.get()).execute();
    }

    private KapsoConfig first() {
        return Calls.config(server.url()).build();
    }

    @Test
    void keysOfManyTenantsShareTheConnection() {
        KapsoConfig first = first();
        get(first);
        for (int i = 0; i < 20; i++) {
            get(first.toBuilder()
                    .apiKey("tenant-" + i)
                    .timeout(Duration.ofSeconds(i + 1))
                    .build());
        }
        assertThat(server.connections()).isEqualTo(1);
        assertThat(server.requests()).hasSize(21);
        assertThat(server.requests().get(20).header("X-API-Key")).isEqualTo("tenant-19");
    }

    @Test
    void otherSettingsOfTheConnectionMakeAClientOfTheirOwn() {
        KapsoConfig first = first();
        get(first);
        get(first.toBuilder().connectTimeout(Duration.ofSeconds(3)).build());
        get(first.toBuilder().proxy(ProxySelector.of(null)).build());
        assertThat(server.connections()).isEqualTo(3);
    }

    @Test
    void clientEndsWithTheLastConfigThatSharesIt() {
        KapsoConfig first = first();
        get(first);
        KapsoConfig second = first.toBuilder().apiKey("other").build();
        first.close();
        first.close();
        assertThat(get(second).path("id").asText()).isEqualTo("1");
        assertThat(server.connections()).isEqualTo(1);
        second.close();
        if (Runtime.version().feature() >= 21) {
            server.awaitScripts();
            assertThat(server.problems()).isEmpty();
        }
    }

    @Test
    void configMadeFromAClosedOneWorks() {
        KapsoConfig first = first();
        get(first);
        first.close();
        assertThat(get(first.toBuilder().build()).path("id").asText()).isEqualTo("1");
    }

    @Test
    void closedConfigTakesNoCalls() {
        KapsoConfig config = first();
        config.close();
        assertThatIllegalStateException()
                .isThrownBy(() -> get(config))
                .withMessage("the KapsoConfig of this call is closed");
        assertThatIllegalStateException()
                .isThrownBy(() -> Pipeline.of(config).call(Calls.get()).executeAsync());
        assertThat(server.connections()).isZero();
    }

    @Test
    void closingEndsTheCallsThatAreUnderWay() throws Exception {
        try (KapsoConfig config = first()) {
            CompletableFuture<JsonNode> call =
                    Pipeline.of(config).call(Calls.send()).executeAsync();
            assertThat(silent.await(20, TimeUnit.SECONDS)).isTrue();
            config.close();
            assertThat(catchThrowableOfType(CancellationException.class, () -> call.get(20, TimeUnit.SECONDS)))
                    .isNotNull();
            assertThat(call.handle((value, cancelled) -> cancelled).get(20, TimeUnit.SECONDS))
                    .hasMessageContaining("may have been carried out");
            server.awaitScripts();
            assertThat(server.problems()).isEmpty();
        }
    }
}
