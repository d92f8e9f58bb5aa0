package ai.kapso.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.kapso.core.internal.http.Api;
import ai.kapso.core.internal.http.RawClients;
import ai.kapso.core.testkit.WireLog;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
        return RawClients.of(wire.config().build(), Api.PLATFORM);
    }

    private RawClient whatsApp() {
        return RawClients.of(wire.config().build(), Api.META);
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
        assertThat(sent(RawClients.of(wire.config().build(), Api.META).get("/1/messages", Map.of()))
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../media_download",
                "/..",
                "/a/./b",
                "/a/%2e%2E/b",
                "/.%2e/x",
                "/a/.",
                "/a/%2f..%2Fx",
                "/a%5c..",
                "/..;/x",
                "/a/..;v=1"
            })
    void pathsThatLeadElsewhere(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> platform().get(path))
                .withMessageContaining("segment . or ..");
    }

    @Test
    void filesAreUploadedInParts() throws Exception {
        RecordedRequest upload = sent(whatsApp()
                .request("POST", "/1/media")
                .field("messaging_product", "whatsapp")
                .file(
                        "file",
                        MediaSource.ofBytes(new byte[] {1, 2, 3})
                                .withFilename("a.png")
                                .withContentType("image/png"))
                .call());

        assertThat(upload.getHeaders().get("Content-Type")).startsWith("multipart/form-data; boundary=");
        assertThat(upload.getBody().utf8())
                .contains("name=\"messaging_product\"\r\n\r\nwhatsapp\r\n")
                .contains("name=\"file\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n\1\2\3\r\n");
    }

    @Test
    void filesAreDownloadedFromPathsWithoutAVersion() {
        byte[] file = {0, (byte) 0xFF, '{'};
        wire.enqueueFault(new MockResponse.Builder()
                .setHeader("Content-Type", "application/octet-stream")
                .body(new okio.Buffer().write(file))
                .build());

        byte[] read = whatsApp()
                .request("GET", "/media_download")
                .unversioned()
                .query("url", "https://x.example/a?b")
                .bytes()
                .execute();

        assertThat(read).isEqualTo(file);
        RecordedRequest request = wire.takeRequest();
        assertThat(request.getTarget()).isEqualTo("/meta/whatsapp/media_download?url=https%3A%2F%2Fx.example%2Fa%3Fb");
        assertThat(request.getHeaders().get("Accept")).isEqualTo("*/*");
    }

    @Test
    void parametersMayHaveOneNameSeveralTimes() {
        Call<JsonNode> call = platform()
                .request("GET", "/customers")
                .query("status[]", "a")
                .query("page", "1")
                .query("status[]", "b c")
                .call();

        assertThat(sent(call).getTarget()).isEqualTo("/platform/v1/customers?status%5B%5D=a&status%5B%5D=b%20c&page=1");
    }

    @Test
    void requestsThatMakeNoSense() {
        assertThatIllegalArgumentException().isThrownBy(() -> platform().request("HEAD", "/x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> platform()
                        .request("POST", "/x")
                        .field("a", "b")
                        .json(BODY)
                        .call());
        assertThatIllegalStateException()
                .isThrownBy(() -> platform().request("GET", "/x").unversioned());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> platform()
                        .post(
                                "/x",
                                Map.of(),
                                JsonNodeFactory.instance.objectNode().put("a", "\uD83D")))
                .withMessageStartingWith("a is cut");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> platform().get("/x", Map.of("search", "\uD83D")).execute())
                .withMessageStartingWith("search is cut");
    }
}
