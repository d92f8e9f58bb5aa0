package ai.kapso.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KapsoConfigTest {

    private static final CallListener LISTENER = new CallListener() {};

    private static KapsoConfig.Builder builder() {
        return KapsoConfig.builder().apiKey("key");
    }

    @Test
    void defaults() {
        KapsoConfig config = builder().build();
        assertThat(config.credentials().credentials()).isEqualTo(Credentials.apiKey("key"));
        assertThat(config.apiBaseUrl()).isEqualTo(URI.create("https://api.kapso.ai"));
        assertThat(config.metaBaseUrl()).isEqualTo(URI.create("https://api.kapso.ai/meta/whatsapp"));
        assertThat(config.isDirectToMeta()).isFalse();
        assertThat(config.graphVersion()).isEqualTo("v24.0");
        assertThat(config.connectTimeout()).isEqualTo(Duration.ofSeconds(10));
        assertThat(config.timeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.retryPolicy()).isEqualTo(RetryPolicy.standard());
        assertThat(config.maxReplyBytes()).isEqualTo(10 << 20);
        assertThat(config.proxy()).isEmpty();
        assertThat(config.sslContext()).isEmpty();
        assertThat(config.executor()).isEmpty();
        assertThat(config.httpClient()).isEmpty();
        assertThat(config.listeners()).isEmpty();
        assertThat(config.defaultHeaders()).isEmpty();
        assertThat(config.userAgentSuffix()).isEmpty();
    }

    @Test
    void everyFieldIsKeptByTheConfigAndByItsBuilder() throws NoSuchAlgorithmException {
        CredentialsProvider provider = () -> Credentials.apiKey("rotating");
        ProxySelector proxy = ProxySelector.getDefault();
        SSLContext ssl = SSLContext.getDefault();
        Executor executor = Runnable::run;
        KapsoConfig first = KapsoConfig.builder()
                .credentials(provider)
                .apiBaseUrl(URI.create("https://kapso.example"))
                .metaBaseUrl(URI.create("https://meta.example/graph"))
                .graphVersion("23.0")
                .connectTimeout(Duration.ofSeconds(1))
                .timeout(Duration.ofSeconds(2))
                .retryPolicy(RetryPolicy.none())
                .maxReplyBytes(4096)
                .proxy(proxy)
                .sslContext(ssl)
                .executor(executor)
                .addListener(LISTENER)
                .defaultHeader("X-Tenant", "seven")
                .userAgentSuffix("acme/1.0")
                .build();
        for (KapsoConfig config : new KapsoConfig[] {first, first.toBuilder().build()}) {
            assertThat(config.credentials()).isSameAs(provider);
            assertThat(config.apiBaseUrl()).isEqualTo(URI.create("https://kapso.example"));
            assertThat(config.metaBaseUrl()).isEqualTo(URI.create("https://meta.example/graph"));
            assertThat(config.graphVersion()).isEqualTo("v23.0");
            assertThat(config.connectTimeout()).isEqualTo(Duration.ofSeconds(1));
            assertThat(config.timeout()).isEqualTo(Duration.ofSeconds(2));
            assertThat(config.retryPolicy()).isEqualTo(RetryPolicy.none());
            assertThat(config.maxReplyBytes()).isEqualTo(4096);
            assertThat(config.proxy()).containsSame(proxy);
            assertThat(config.sslContext()).containsSame(ssl);
            assertThat(config.executor()).containsSame(executor);
            assertThat(config.listeners()).containsExactly(LISTENER);
            assertThat(config.defaultHeaders()).containsOnly(java.util.Map.entry("X-Tenant", "seven"));
            assertThat(config.userAgentSuffix()).contains("acme/1.0");
        }
    }

    @Test
    void credentialsAreRequired() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KapsoConfig.builder().build())
                .withMessageContaining("credentials are missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", " key", "key\n", "ke y", "k\u00e9y", "k\u0000ey"})
    void keysThatCannotBeSent(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KapsoConfig.builder().apiKey(key))
                .withMessageStartingWith("apiKey ")
                .withNoCause();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KapsoConfig.builder().accessToken(key))
                .withMessageStartingWith("accessToken ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT24H0.000000001S", "PT2562047788015215H"})
    void timeoutsThatCannotBe(Duration timeout) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().timeout(timeout))
                .withMessageStartingWith("timeout is ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().connectTimeout(timeout))
                .withMessageStartingWith("connectTimeout is ");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1023, Integer.MAX_VALUE})
    void replyBoundsThatCannotBe(long bytes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().maxReplyBytes(bytes))
                .withMessageStartingWith("maxReplyBytes is " + bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "v24", "latest", "v24.0.1", "v24.0/../.."})
    void graphVersionsThatCannotBe(String version) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().graphVersion(version))
                .withMessage("graphVersion is not a Graph API version such as v24.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-API-Key",
                "authorization",
                "Content-Type",
                "content-length",
                "Host",
                "Connection",
                "Upgrade",
                "Expect",
                "Transfer-Encoding",
                "User-Agent",
                "Accept-Encoding"
            })
    void headersThatAreReserved(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().defaultHeader(name, "hidden"))
                .withMessageContaining(name)
                .withMessageNotContaining("hidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X Tenant", "X-T\u00e9nant", "X-Tenant:", "X\r\nEvil"})
    void headerNamesThatCannotBe(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().defaultHeader(name, "value"))
                .withMessageContaining("header name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\r\nX-Evil: 1", "hidd\u00e9n", "hidden\u0000"})
    void headerValuesThatCannotBe(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().defaultHeader("X-Tenant", value))
                .withMessageStartingWith("the header X-Tenant ")
                .withMessageNotContaining("hidd")
                .withNoCause();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().userAgentSuffix(value))
                .withMessageStartingWith("userAgentSuffix ");
    }

    @Test
    void headersAreTheSameInAnyCase() {
        KapsoConfig config = builder()
                .defaultHeader("X-Tenant", "one")
                .defaultHeader("X-Other", "o")
                .defaultHeader("x-tenant", "two")
                .build();
        assertThat(config.defaultHeaders())
                .containsOnly(java.util.Map.entry("X-Other", "o"), java.util.Map.entry("x-tenant", "two"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> config.defaultHeaders().clear());
    }

    @Test
    void nullsAreNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> builder().apiKey(null))
                .withMessage("apiKey is null: the environment variable or setting is probably not set");
        assertThatNullPointerException()
                .isThrownBy(() -> builder().credentials(null))
                .withMessage("provider is null");
        assertThatNullPointerException()
                .isThrownBy(() -> builder().apiBaseUrl((String) null))
                .withMessage("apiBaseUrl is null");
        assertThatNullPointerException()
                .isThrownBy(() -> builder().metaBaseUrl((URI) null))
                .withMessage("metaBaseUrl is null");
        assertThatNullPointerException()
                .isThrownBy(() -> builder().graphVersion(null))
                .withMessageStartingWith("graphVersion");
        assertThatNullPointerException()
                .isThrownBy(() -> builder().timeout(null))
                .withMessageStartingWith("timeout");
        assertThatNullPointerException()
                .isThrownBy(() -> builder().retryPolicy(null))
                .withMessage("retryPolicy is null");
        assertThatNullPointerException().isThrownBy(() -> builder().proxy(null)).withMessage("proxy is null");
        assertThatNullPointerException()
                .isThrownBy(() -> builder().sslContext(null))
                .withMessage("sslContext is null");
        assertThatNullPointerException()
                .isThrownBy(() -> builder().executor(null))
                .withMessage("executor is null");
        assertThatNullPointerException()
                .isThrownBy(() -> builder().httpClient(null))
                .withMessage("httpClient is null");
        assertThatNullPointerException()
                .isThrownBy(() -> builder().addListener(null))
                .withMessage("listener is null");
    }

    @Test
    void urlsMayBeTexts() {
        KapsoConfig config = builder()
                .apiBaseUrl(" https://kapso.example/platform/v1 ")
                .metaBaseUrl("https://meta.example/whatsapp/")
                .build();
        assertThat(config.apiBaseUrl()).isEqualTo(URI.create("https://kapso.example"));
        assertThat(config.metaBaseUrl()).isEqualTo(URI.create("https://meta.example/whatsapp"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().apiBaseUrl("https://user:secret@ kapso.example"))
                .withMessage("apiBaseUrl is not a URL")
                .withNoCause();
    }

    @Test
    void onlyOneKindOfCredentials() {
        for (KapsoConfig.Builder both : List.of(
                KapsoConfig.builder().apiKey("k").accessToken("t"),
                KapsoConfig.builder().accessToken("t").apiKey("k"),
                builder().directToMeta(() -> Credentials.accessToken("t")))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(both::build)
                    .withMessageContaining("both apiKey and accessToken are set");
        }
        assertThat(builder().build().toBuilder().accessToken("t").build().isDirectToMeta())
                .isTrue();
        assertThat(builder().apiKey("other").build().isDirectToMeta()).isFalse();
    }

    @Test
    void hostWrittenInFullIsTheSameHost() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        builder().metaBaseUrl("https://graph.facebook.com.").build())
                .withMessageContaining("a host of Meta");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KapsoConfig.builder()
                        .accessToken("t")
                        .metaBaseUrl("https://API.kapso.ai.")
                        .build())
                .withMessageContaining("a host of Kapso");
    }

    @Test
    void readyClientBringsItsOwnSettings() throws NoSuchAlgorithmException {
        HttpClient client = HttpClient.newHttpClient();
        assertThat(builder().httpClient(client).build().httpClient()).containsSame(client);
        for (KapsoConfig.Builder both : new KapsoConfig.Builder[] {
            builder().proxy(ProxySelector.getDefault()),
            builder().sslContext(SSLContext.getDefault()),
            builder().executor(Runnable::run),
            builder().connectTimeout(Duration.ofSeconds(1)),
        }) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> both.httpClient(client).build())
                    .withMessageStartingWith("httpClient brings its own");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"NORMAL", "ALWAYS"})
    void readyClientMustNotFollowRedirects(HttpClient.Redirect redirect) {
        HttpClient client = HttpClient.newBuilder().followRedirects(redirect).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().httpClient(client).build())
                .withMessageContaining("httpClient follows redirects");
    }

    @Test
    void textHasNoSecrets() {
        KapsoConfig config = KapsoConfig.builder()
                .apiKey("sentinel-key")
                .defaultHeader("X-Token", "sentinel-header")
                .build();
        assertThat(config.toString())
                .contains("https://api.kapso.ai", "X-Token")
                .doesNotContain("sentinel-key", "sentinel-header");
        assertThat(config.credentials().credentials().toString()).isEqualTo("apiKey [redacted]");
    }

    @Test
    void changingTheBuilderLaterDoesNotChangeTheConfig() {
        KapsoConfig.Builder builder = builder();
        KapsoConfig config = builder.build();
        builder.defaultHeader("X-Tenant", "late").addListener(LISTENER).timeout(Duration.ofSeconds(1));
        assertThat(config.defaultHeaders()).isEmpty();
        assertThat(config.listeners()).isEmpty();
        assertThat(config.timeout()).isEqualTo(Duration.ofSeconds(30));
    }
}
