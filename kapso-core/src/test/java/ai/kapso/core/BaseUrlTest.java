package ai.kapso.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which base URLs a config takes, and who gets the secrets. */
class BaseUrlTest {

    private static KapsoConfig.Builder with(String apiBaseUrl) {
        return KapsoConfig.builder().apiKey("key").apiBaseUrl(URI.create(apiBaseUrl));
    }

    private static KapsoConfig.Builder withMeta(String metaBaseUrl) {
        return KapsoConfig.builder().apiKey("key").metaBaseUrl(URI.create(metaBaseUrl));
    }

    @ParameterizedTest
    @CsvSource({
        "https://kapso.example, https://kapso.example",
        "https://kapso.example/, https://kapso.example",
        "https://kapso.example///, https://kapso.example",
        "HTTPS://KAPSO.example:8443/, HTTPS://KAPSO.example:8443",
        "https://kapso.example/platform/v1, https://kapso.example",
        "https://kapso.example/platform/v1/, https://kapso.example",
        "https://kapso.example/meta, https://kapso.example",
        "https://kapso.example/meta/whatsapp, https://kapso.example",
        "https://kapso.example/meta/whatsapp/v24.0, https://kapso.example",
        "https://gateway.example/kapso/platform/v1, https://gateway.example/kapso",
        "https://gateway.example/kapso, https://gateway.example/kapso",
        "https://meta, https://meta",
        "http://localhost:8080, http://localhost:8080",
    })
    void apiBaseUrl(String given, String expected) {
        KapsoConfig config = with(given).build();
        assertThat(config.apiBaseUrl()).hasToString(expected);
        assertThat(config.metaBaseUrl()).hasToString(expected + "/meta/whatsapp");
    }

    @Test
    void metaBaseUrl() {
        assertThat(withMeta("https://gateway.example/graph//").build().metaBaseUrl())
                .hasToString("https://gateway.example/graph");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        withMeta("https://api.kapso.ai/meta/whatsapp/v24.0/").build())
                .withMessageStartingWith("metaBaseUrl ends in a version");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api.kapso.ai",
                "/platform/v1",
                "ftp://api.kapso.ai",
                "file:///etc/passwd",
                "https:api.kapso.ai",
                "https:///platform",
                "https://under_score.example",
                "https://user:hidden@api.kapso.ai",
                "https://api.kapso.ai?key=hidden",
                "https://api.kapso.ai#hidden",
                "https://api.kapso.ai:0",
                "https://api.kapso.ai:70000",
                "http://api.kapso.ai",
                "http://127.0.0.1.evil.example",
                "http://localhost.evil.example",
                "http://[::2]",
                "http://10.0.0.1",
            })
    void urlsThatAreRefused(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(url).build())
                .withMessageStartingWith("apiBaseUrl ")
                .withMessageNotContaining("hidden")
                .withMessageNotContaining("kapso.ai")
                .withNoCause();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withMeta(url).build())
                .withMessageStartingWith("metaBaseUrl ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost",
                "http://LOCALHOST:1",
                "http://127.0.0.1:8080",
                "http://127.1.2.3",
                "http://[::1]:80"
            })
    void plainHttpGoesToLoopback(String url) {
        assertThatCode(() -> with(url).build()).doesNotThrowAnyException();
    }

    @Test
    void plainHttpElsewhereMustBeAllowedAndStaysAllowed() {
        KapsoConfig config = with("http://kapso.test").allowPlainHttp(true).build();
        assertThat(config.apiBaseUrl()).hasToString("http://kapso.test");
        assertThatCode(() -> config.toBuilder().build()).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .as("not allowed by toBuilder")
                .isThrownBy(() -> with("http://localhost").build().toBuilder()
                        .apiBaseUrl(URI.create("http://kapso.test"))
                        .build())
                .withMessageContaining("allowPlainHttp");
    }

    @Test
    void directToMeta() {
        KapsoConfig config = KapsoConfig.builder().accessToken("EAAG").build();
        assertThat(config.isDirectToMeta()).isTrue();
        assertThat(config.metaBaseUrl()).hasToString("https://graph.facebook.com");
        assertThat(config.credentials().credentials()).isEqualTo(Credentials.accessToken("EAAG"));
    }

    @Test
    void rebuiltConfigFollowsItsNewHostAndMode() {
        KapsoConfig kapso = KapsoConfig.builder().apiKey("key").build();
        assertThat(kapso.toBuilder()
                        .apiBaseUrl(URI.create("http://localhost:8080"))
                        .build()
                        .metaBaseUrl())
                .hasToString("http://localhost:8080/meta/whatsapp");
        KapsoConfig direct = kapso.toBuilder().accessToken("EAAG").build();
        assertThat(direct.metaBaseUrl()).hasToString("https://graph.facebook.com");
        assertThat(direct.toBuilder().apiKey("key").build().metaBaseUrl())
                .hasToString("https://api.kapso.ai/meta/whatsapp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://graph.facebook.com",
                "https://graph.facebook.com.",
                "https://FACEBOOK.com",
                "https://graph.beta.facebook.com/x"
            })
    void keyOfKapsoIsNotForMeta(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withMeta(url).build())
                .withMessageStartingWith("metaBaseUrl is a host of Meta");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(url).build())
                .withMessageContaining("is a host of Meta");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://api.kapso.ai/meta/whatsapp", "https://kapso.ai", "https://API.KAPSO.AI"})
    void tokenOfMetaIsNotForKapso(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KapsoConfig.builder()
                        .accessToken("EAAG-hidden")
                        .metaBaseUrl(URI.create(url))
                        .build())
                .withMessageStartingWith("metaBaseUrl is a host of Kapso")
                .withMessageNotContaining("hidden");
    }

    @Test
    void hostsThatOnlyLookAlikeAreOthers() {
        assertThatCode(() -> withMeta("https://notfacebook.com").build()).doesNotThrowAnyException();
        assertThatCode(() -> withMeta("https://facebook.com.example").build()).doesNotThrowAnyException();
        assertThatCode(() -> KapsoConfig.builder()
                        .accessToken("EAAG")
                        .metaBaseUrl(URI.create("https://evil-kapso.ai"))
                        .build())
                .doesNotThrowAnyException();
    }
}
