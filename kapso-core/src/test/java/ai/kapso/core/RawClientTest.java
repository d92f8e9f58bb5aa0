package ai.kapso.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.kapso.core.internal.http.Api;
import ai.kapso.core.internal.http.Pipeline;
import ai.kapso.core.testkit.WireLog;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawClientTest {

    private static final JsonNode BODY = WireLog.tree("{\"customer\":{\"name\":\"Acme\"}}");

    @RegisterExtension
    final WireLog wire = new WireLog();

    private RawClient platform() {
        return new RawClient(Pipeline.of(wire.config().build()), Api.PLATFORM);
    }

    private RecordedRequest sent(Call<JsonNode> call) {
        wire.enqueueFault(200, "{\"data\":{\"id\":\"1\"}}");
        assertThat(call.execute().at("/data/id").asText()).isEqualTo("1");
        return wire.takeRequest();
    }

    @Test
    void everyMethod() {
        Map<String, String> query = new TreeMap<>(Map.of("a b", "c&d", "e", "ü+"));
        RecordedRequest get = sent(platform().get("/customers", query));
        assertThat(get.getMethod()).isEqualTo("GET");
        assertThat(get.getTarget()).isEqualTo("/platform/v1/customers?a%20b=c%26d&e=%C3%BC%2B");
        assertThat(get.getBody()).isNull();

        RecordedRequest post = sent(platform().post("/customers", Map.of(), BODY));
        assertThat(post.getMethod()).isEqualTo("POST");
        assertThat(post.getTarget()).isEqualTo("/platform/v1/customers");
        assertThat(WireLog.body(post)).isEqualTo(BODY);
        assertThat(post.getHeaders().get("Content-Type")).isEqualTo("application/json");

        assertThat(sent(platform().put("/customers/1", Map.of(), BODY)).getMethod())
                .isEqualTo("PUT");
        assertThat(sent(platform().patch("/customers/1", Map.of(), BODY)).getMethod())
                .isEqualTo("PATCH");
        RecordedRequest delete = sent(platform().delete("/customers/1", Map.of(), BODY));
        assertThat(delete.getMethod()).isEqualTo("DELETE");
        assertThat(WireLog.body(delete)).isEqualTo(BODY);
        assertThat(sent(platform().delete("/customers/1", Map.of(), null)).getBodySize())
                .isLessThanOrEqualTo(0);
    }

    @Test
    void whatsAppPathsFollowTheGraphVersion() {
        assertThat(sent(new RawClient(Pipeline.of(wire.config().build()), Api.META).get("/1/messages", Map.of()))
                        .getTarget())
                .isEqualTo("/meta/whatsapp/v24.0/1/messages");
    }

    @Test
    void answerWithoutABodyIsAMissingNode() {
        wire.enqueueFault(new MockResponse.Builder().code(204).build());
        ApiResponse<JsonNode> response =
                platform().delete("/customers/1", Map.of(), null).executeForResponse();
        assertThat(response.status()).isEqualTo(204);
        assertThat(response.body().isMissingNode()).isTrue();
    }

    @Test
    void answersOfAnyShapeAreRead() {
        wire.enqueueFault(200, "[1,2]");
        assertThat(platform().get("/x", Map.of()).execute()).hasSize(2);
        wire.enqueueFault(200, "null");
        assertThat(platform().get("/x", Map.of()).execute().isNull()).isTrue();
    }

    @Test
    void errorsAreTheUsualOnes() {
        wire.enqueueFault(404, "{\"error\":\"Customer not found\"}");
        NotFoundException failure = catchThrowableOfType(
                NotFoundException.class,
                () -> platform().get("/customers/1", Map.of()).execute());
        assertThat(failure.pathTemplate()).isEqualTo("/customers/{id}");
        assertThat(failure).hasMessageContaining("Customer not found");
    }

    @Test
    void getIsRepeatedAndPostIsNot() {
        wire.enqueueFault(500, "");
        assertThatExceptionOfType(ServerErrorException.class)
                .isThrownBy(() -> platform().post("/customers", Map.of(), BODY).execute())
                .matches(KapsoException::outcomeUnknown);
        wire.enqueueFault(new MockResponse.Builder()
                .onRequestStart(new SocketEffect.CloseSocket())
                .build());
        wire.enqueueFault(200, "{}");
        RetryPolicy fast = RetryPolicy.builder()
                .baseDelay(java.time.Duration.ofMillis(1))
                .maxDelay(java.time.Duration.ofMillis(1))
                .build();
        assertThat(platform().get("/customers", Map.of()).withRetryPolicy(fast).execute())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "customers",
                "https://evil.example/x",
                "/customers?page=2",
                "/customers#x",
                "/cust omers",
                "/customers/{id}",
                "/customers/%",
                "/customers/%2",
                "/customers\r\nX: y",
                "/kunden/ü"
            })
    void pathsThatAreNone(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> platform().get(path, Map.of()))
                .withMessageContaining("the path must begin with a slash");
    }

    @Test
    void pathIsSentAsItIs() {
        String path = "/customers/a%20b%2Fc/" + "x".repeat(20_000) + "/~user.name_1-2";
        assertThat(sent(platform().get(path, Map.of())).getTarget()).isEqualTo("/platform/v1" + path);
    }
}
