package ai.kapso.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import ai.kapso.core.internal.http.Api;
import ai.kapso.core.internal.http.Operation;
import ai.kapso.core.internal.http.Pipeline;
import ai.kapso.core.internal.http.RawClients;
import ai.kapso.core.testkit.WireLog;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a config puts on the wire, through Kapso and straight to Meta. */
class ConfigOnTheWireTest {

    @RegisterExtension
    final WireLog wire = new WireLog();

    private RecordedRequest sent(KapsoConfig config) {
        wire.enqueueFault(200, "{}");
        RawClients.of(config, Api.META)
                .post("/110987654321/messages", Map.of(), JsonNodeFactory.instance.objectNode())
                .execute();
        return wire.takeRequest();
    }

    private KapsoConfig.Builder direct() {
        return KapsoConfig.builder().accessToken("EAAG-token").metaBaseUrl(wire.baseUrl());
    }

    @Test
    void throughKapso() {
        RecordedRequest request = sent(wire.config()
                .defaultHeader("X-Tenant", "seven")
                .userAgentSuffix("acme-orders/1.4")
                .build());
        assertThat(request.getTarget()).isEqualTo("/meta/whatsapp/v24.0/110987654321/messages");
        assertThat(request.getHeaders().get("X-API-Key")).isEqualTo(WireLog.API_KEY);
        assertThat(request.getHeaders().get("Authorization")).isNull();
        assertThat(request.getHeaders().get("X-Tenant")).isEqualTo("seven");
        assertThat(request.getHeaders().get("Accept")).isEqualTo("application/json");
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
        assertThat(request.getHeaders().get("User-Agent"))
                .matches("kapso-java/\\d[^ ]* \\(java/" + Runtime.version().feature() + "\\) acme-orders/1\\.4");
        assertThat(request.getHeaders().names()).as("plain HTTP/1.1").doesNotContain("Upgrade", "HTTP2-Settings");
    }

    @Test
    void straightToMeta() {
        RecordedRequest request = sent(direct().graphVersion("23.0").build());
        assertThat(request.getTarget()).isEqualTo("/v23.0/110987654321/messages");
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer EAAG-token");
        assertThat(request.getHeaders().get("X-API-Key")).isNull();
    }

    @Test
    void whatOnlyKapsoHasIsRefusedBeforeAnythingIsSent() {
        KapsoConfig config = direct().build();
        assertThatIllegalStateException()
                .isThrownBy(() -> RawClients.of(config, Api.PLATFORM).get("/customers", Map.of()))
                .withMessageContaining("GET /customers")
                .withMessageContaining("straight to Meta");
        Pipeline pipeline = Pipeline.of(config);
        assertThatIllegalStateException()
                .isThrownBy(() -> pipeline.call(Operation.get(Api.META, "/{phone_number_id}/contacts")
                        .kapsoOnly()
                        .noReply()));
        assertThatIllegalStateException()
                .isThrownBy(() -> pipeline.paged(
                        Operation.get(Api.META, "/{phone_number_id}/contacts").kapsoOnly(), Map.class));
        assertThatIllegalStateException()
                .isThrownBy(() -> pipeline.call(
                        Operation.get(Api.META_UNVERSIONED, "/media_download").noReply()));
        assertThat(wire.server().getRequestCount()).isZero();
    }

    @Test
    void unversionedPath() {
        wire.enqueueFault(200, "{}");
        Pipeline.of(wire.config().build())
                .call(Operation.get(Api.META_UNVERSIONED, "/media_download")
                        .query("token", "a b")
                        .noReply())
                .execute();
        assertThat(wire.takeRequest().getTarget()).isEqualTo("/meta/whatsapp/media_download?token=a%20b");
    }

    @Test
    void headerOfTheCallReplacesTheConfigs() {
        wire.enqueueFault(200, "{}");
        RawClients.of(wire.config().defaultHeader("X-Tenant", "seven").build(), Api.PLATFORM)
                .get("/customers", Map.of())
                .withHeader("x-tenant", "eight")
                .withHeader("Accept", "text/csv")
                .execute();
        RecordedRequest request = wire.takeRequest();
        assertThat(request.getHeaders().values("X-Tenant")).containsExactly("eight");
        assertThat(request.getHeaders().values("Accept")).containsExactly("text/csv");
    }

    @Test
    void optionsOfACallAreChecked() {
        Call<?> call = RawClients.of(wire.config().build(), Api.PLATFORM).get("/customers", Map.of());
        assertThatIllegalArgumentException().isThrownBy(() -> call.withHeader("X-API-Key", "hidden"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call.withHeader("X-Trace", "a\r\nb"))
                .withMessageNotContaining("a\r");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call.withTimeout(Duration.ZERO))
                .withMessageStartingWith("timeout is PT0S");
        assertThatNullPointerException()
                .isThrownBy(() -> call.withTimeout(null))
                .withMessage("timeout");
        assertThatNullPointerException()
                .isThrownBy(() -> call.withRetryPolicy(null))
                .withMessage("retryPolicy");
        assertThat(call).hasToString("GET /customers");
    }

    @Test
    void readyClientIsUsed() {
        AtomicInteger tasks = new AtomicInteger();
        HttpClient client = HttpClient.newBuilder()
                .executor(task -> {
                    tasks.incrementAndGet();
                    ForkJoinPool.commonPool().execute(task);
                })
                .build();
        sent(wire.config().httpClient(client).build());
        assertThat(tasks).hasPositiveValue();
    }

    @Test
    void requestsGoThroughTheProxy() {
        ProxySelector proxy = ProxySelector.of(
                new InetSocketAddress("127.0.0.1", wire.baseUrl().getPort()));
        RecordedRequest request = sent(KapsoConfig.builder()
                .apiKey("key")
                .apiBaseUrl(URI.create("http://kapso.test"))
                .allowPlainHttp(true)
                .proxy(proxy)
                .build());
        assertThat(request.getHeaders().get("Host")).isEqualTo("kapso.test");
        assertThat(request.getHeaders().get("X-API-Key")).isEqualTo("key");
    }
}
