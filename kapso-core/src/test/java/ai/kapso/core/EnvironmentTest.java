package ai.kapso.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {

    private final Map<String, String> variables = new HashMap<>(Map.of("KAPSO_API_KEY", "key"));

    private KapsoConfig config() {
        return Environment.config(variables::get);
    }

    @Test
    void keyIsEnough() {
        KapsoConfig config = config();
        assertThat(config.credentials().credentials()).isEqualTo(Credentials.apiKey("key"));
        assertThat(config.apiBaseUrl()).hasToString("https://api.kapso.ai");
        assertThat(config.metaBaseUrl()).hasToString("https://api.kapso.ai/meta/whatsapp");
        assertThat(config.graphVersion()).isEqualTo("v24.0");
        assertThat(config.isDirectToMeta()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\t \n"})
    void blankKeyIsNoKey(String blank) {
        variables.put("KAPSO_API_KEY", blank);
        assertThatIllegalArgumentException()
                .isThrownBy(this::config)
                .withMessageStartingWith("the environment variable KAPSO_API_KEY is not set");
    }

    @Test
    void missingKey() {
        variables.clear();
        assertThatIllegalArgumentException()
                .isThrownBy(this::config)
                .withMessageStartingWith("the environment variable KAPSO_API_KEY is not set");
    }

    @Test
    void whiteSpaceAroundValuesIsCut() {
        variables.put("KAPSO_API_KEY", " key\n");
        variables.put("KAPSO_API_BASE_URL", " https://kapso.example/\n");
        variables.put("META_GRAPH_VERSION", " 23.0 ");
        KapsoConfig config = config();
        assertThat(config.credentials().credentials()).isEqualTo(Credentials.apiKey("key"));
        assertThat(config.apiBaseUrl()).hasToString("https://kapso.example");
        assertThat(config.graphVersion()).isEqualTo("v23.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://kapso.example",
                "https://kapso.example/",
                "https://kapso.example/platform/v1",
                "https://kapso.example/platform/v1/",
                "https://kapso.example/meta",
                "https://kapso.example/meta/whatsapp",
                "https://kapso.example/meta/whatsapp/",
                "https://kapso.example/meta/whatsapp/v24.0",
                "https://kapso.example/meta/whatsapp/v9.0//",
            })
    void baseUrlIsCutBackToTheHost(String value) {
        variables.put("KAPSO_API_BASE_URL", value);
        assertThat(config().apiBaseUrl()).hasToString("https://kapso.example");
        assertThat(config().metaBaseUrl()).hasToString("https://kapso.example/meta/whatsapp");
    }

    @Test
    void metaBaseUrlStandsForItself() {
        variables.put("KAPSO_META_BASE_URL", "https://graph-proxy.example/wa/");
        assertThat(config().metaBaseUrl()).hasToString("https://graph-proxy.example/wa");
        assertThat(config().apiBaseUrl()).hasToString("https://api.kapso.ai");
    }

    @ParameterizedTest
    @CsvSource({"v24.0,v24.0", "24.0,v24.0", "v9.0,v9.0"})
    void version(String value, String expected) {
        variables.put("META_GRAPH_VERSION", value);
        assertThat(config().graphVersion()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KAPSO_API_BASE_URL", "KAPSO_META_BASE_URL", "META_GRAPH_VERSION"})
    void blankCountsAsUnset(String variable) {
        variables.put(variable, "  \n");
        assertThat(config())
                .hasToString(
                        Environment.config(Map.of("KAPSO_API_KEY", "key")::get).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "KAPSO_API_KEY, with sentinel space",
        "KAPSO_API_KEY, séntinel",
        "KAPSO_API_BASE_URL, sentinel",
        "KAPSO_API_BASE_URL, https://senti nel.example",
        "KAPSO_API_BASE_URL, https://user:sentinel@kapso.example",
        "KAPSO_API_BASE_URL, http://sentinel.example",
        "KAPSO_META_BASE_URL, sentinel://x",
        "KAPSO_META_BASE_URL, https://sentinel.example/v24.0",
        "META_GRAPH_VERSION, sentinel",
    })
    void badValuesAreNamedAndNotRepeated(String variable, String value) {
        variables.put(variable, value);
        assertThatIllegalArgumentException()
                .isThrownBy(this::config)
                .withMessageStartingWith("the environment variable " + variable + " ")
                .withMessageNotContaining("ntinel")
                .withMessageNotContaining("senti")
                .withNoCause();
    }

    @Test
    void theRealEnvironmentIsRead() {
        String key = System.getenv("KAPSO_API_KEY");
        if (key == null || key.isBlank()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(KapsoConfig::fromEnvironment)
                    .withMessageContaining("KAPSO_API_KEY");
        } else {
            assertThat(KapsoConfig.fromEnvironment().credentials().credentials().isApiKey())
                    .isTrue();
        }
    }
}
