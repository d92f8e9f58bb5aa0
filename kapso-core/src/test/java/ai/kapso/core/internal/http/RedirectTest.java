package ai.kapso.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.kapso.core.KapsoApiException;
import ai.kapso.core.KapsoConfig;
import ai.kapso.core.testkit.WireLog;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Way.class)
class RedirectTest {

    @Parameter
    Way way;

    @RegisterExtension
    final WireLog wire = new WireLog();

    @RegisterExtension
    final WireLog other = new WireLog();

    private final VirtualTimer timer = new VirtualTimer();

    private Pipeline pipeline() {
        return way.pipeline(wire.config().defaultHeader("X-Tenant", "tenant-7"), timer);
    }

    private static MockResponse redirect(int status, String location) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Location", location)
                .build();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void getIsFollowedOnTheSameHostWithCredentials(int status) {
        wire.enqueueFault(redirect(status, "/elsewhere?x=1"));
        wire.enqueueFault(200, "{\"id\":\"1\"}");
        assertThat(pipeline().call(Calls.get()).execute().path("id").asText()).isEqualTo("1");
        wire.takeRequest();
        RecordedRequest second = wire.takeRequest();
        assertThat(second.getTarget()).isEqualTo("/elsewhere?x=1");
        assertThat(second.getHeaders().get("X-API-Key")).isEqualTo(WireLog.API_KEY);
        assertThat(second.getHeaders().get("X-Tenant")).isEqualTo("tenant-7");
    }

    @Test
    void noCredentialsAndNoHeadersOfTheCallerArriveAtAnotherHost() {
        wire.enqueueFault(redirect(302, other.baseUrl() + "/steal"));
        other.enqueueFault(200, "{\"id\":\"1\"}");
        pipeline().call(Calls.get()).withHeader("X-Trace", "trace-8").execute();
        RecordedRequest stolen = other.takeRequest();
        assertThat(stolen.getHeaders().names())
                .doesNotContain("X-API-Key", "x-api-key", "Authorization", "X-Tenant", "X-Trace", "Cookie")
                .contains("User-Agent");
        assertThat(stolen.getHeaders().toString()).doesNotContain(WireLog.API_KEY, "tenant-7", "trace-8");
    }

    @Test
    void noTokenOfMetaArrivesAtAnotherHost() {
        KapsoConfig.Builder direct =
                KapsoConfig.builder().accessToken("EAAG-token").metaBaseUrl(wire.baseUrl());
        wire.enqueueFault(redirect(302, other.baseUrl() + "/steal"));
        other.enqueueFault(200, "{}");
        way.pipeline(direct, timer)
                .call(Operation.get(Api.META, "/1").reply(com.fasterxml.jackson.databind.JsonNode.class))
                .execute();
        assertThat(wire.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer EAAG-token");
        assertThat(other.takeRequest().getHeaders().toString()).doesNotContain("EAAG-token");
    }

    @Test
    void credentialsDoNotComeBackToAPathThatAStrangerChose() {
        wire.enqueueFault(redirect(302, other.baseUrl() + "/there"));
        other.enqueueFault(redirect(302, wire.baseUrl() + "/back"));
        wire.enqueueFault(200, "{}");
        pipeline().call(Calls.get()).execute();
        wire.takeRequest();
        assertThat(other.takeRequest().getHeaders().get("X-API-Key")).isNull();
        assertThat(wire.takeRequest().getHeaders().names()).doesNotContain("X-API-Key", "x-api-key", "X-Tenant");
    }

    @ParameterizedTest
    @CsvSource({
        "?q=1, https://a.example/customers/1?q=1",
        "'', https://a.example/customers/1?x=y",
        "2, https://a.example/customers/2",
        "./2?q=1, https://a.example/customers/2?q=1",
        "../2, https://a.example/2",
        "../../../2, https://a.example/2",
        "/../2, https://a.example/2",
        "/b/../2, https://a.example/2",
        "//b.example/2, https://b.example/2"
    })
    void locationsAreResolvedAsTheRfcHasIt(String location, String expected) {
        assertThat(target("https://a.example/customers/1?x=y", location)).contains(URI.create(expected));
    }

    @Test
    void postIsNotFollowed() {
        wire.enqueueFault(redirect(307, other.baseUrl() + "/elsewhere"));
        KapsoApiException failure = catchThrowableOfType(
                KapsoApiException.class, () -> pipeline().call(Calls.send()).execute());
        assertThat(failure.status()).isEqualTo(307);
        assertThat(failure.outcomeUnknown()).isFalse();
        assertThat(wire.server().getRequestCount()).isEqualTo(1);
        assertThat(other.server().getRequestCount()).isZero();
    }

    @Test
    void loopEnds() {
        for (int i = 0; i < 6; i++) {
            wire.enqueueFault(redirect(302, "/round-and-round"));
        }
        KapsoApiException failure = catchThrowableOfType(
                KapsoApiException.class, () -> pipeline().call(Calls.get()).execute());
        assertThat(failure.status()).isEqualTo(302);
        assertThat(wire.server().getRequestCount()).isEqualTo(6);
    }

    @Test
    void redirectToNowhereIsAnError() {
        wire.enqueueFault(new MockResponse.Builder().code(302).build());
        KapsoApiException failure = catchThrowableOfType(
                KapsoApiException.class, () -> pipeline().call(Calls.get()).execute());
        assertThat(failure.status()).isEqualTo(302);
        assertThat(wire.server().getRequestCount()).isEqualTo(1);
    }

    private static Optional<URI> target(String from, String location) {
        Reply reply = new Reply(302, Map.of("location", List.of(location)), new byte[0]);
        return Redirects.target(reply, URI.create(from));
    }

    @Test
    void neverFromHttpsToHttp() {
        assertThat(target("https://a.example/x", "http://a.example/y")).isEmpty();
        assertThat(target("https://a.example/x", "https://b.example/y")).contains(URI.create("https://b.example/y"));
        assertThat(target("http://127.0.0.1/x", "http://127.0.0.1:81/y")).contains(URI.create("http://127.0.0.1:81/y"));
    }

    @Test
    void onlyToUrlsOfHttp() {
        assertThat(target("https://a.example/x", "file:///etc/passwd")).isEmpty();
        assertThat(target("https://a.example/x", "ftp://a.example/y")).isEmpty();
        assertThat(target("https://a.example/x", "https:///y")).isEmpty();
        assertThat(target("https://a.example/x", "ht tp://broken")).isEmpty();
    }

    @Test
    void sameOriginMeansSchemeHostAndPort() {
        URI own = URI.create("https://api.kapso.ai/platform/v1");
        assertThat(Redirects.sameOrigin(own, URI.create("https://API.kapso.ai:443/x")))
                .isTrue();
        assertThat(Redirects.sameOrigin(own, URI.create("https://api.kapso.ai:8443/x")))
                .isFalse();
        assertThat(Redirects.sameOrigin(own, URI.create("http://api.kapso.ai/x")))
                .isFalse();
        assertThat(Redirects.sameOrigin(own, URI.create("https://evil-api.kapso.ai/x")))
                .isFalse();
        assertThat(Redirects.sameOrigin(own, URI.create("https://api.kapso.ai.evil.example/x")))
                .isFalse();
    }
}
