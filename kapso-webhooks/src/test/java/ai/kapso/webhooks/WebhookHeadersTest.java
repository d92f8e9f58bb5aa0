package ai.kapso.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WebhookHeadersTest {

    @Test
    void takesALookUpOfTheFirstValue() {
        HttpHeaders jdk = HttpHeaders.of(Map.of("X-One", List.of("1", "2")), (name, value) -> true);
        WebhookHeaders headers = jdk::firstValue;
        assertThat(headers.first("x-one")).contains("1");
        assertThat(headers.all("x-one")).containsExactly("1");
        assertThat(headers.all("x-two")).isEmpty();
    }

    @Test
    void showsDuplicatesWhereTheFrameworkDoes() {
        HttpHeaders jdk = HttpHeaders.of(Map.of("X-One", List.of("1", "2")), (name, value) -> true);
        assertThat(WebhookHeaders.ofAll(jdk::allValues).all("x-one")).containsExactly("1", "2");
        assertThat(WebhookHeaders.ofAll(jdk::allValues).first("x-one")).contains("1");
        assertThat(WebhookHeaders.ofAll(name -> null).all("x-one")).isEmpty();
        assertThat(WebhookHeaders.ofAll(name -> Arrays.asList("1", null)).all("x-one"))
                .containsExactly("1");
    }

    @Test
    void disregardsTheCaseOfAMapsNames() {
        Map<String, List<String>> map = new HashMap<>();
        map.put(null, List.of("status line"));
        map.put("x-one", List.of("1"));
        map.put("X-ONE", List.of("2"));
        map.put("X-Two", null);
        WebhookHeaders headers = WebhookHeaders.of(map);
        assertThat(headers.all("X-One")).containsExactlyInAnyOrder("1", "2");
        assertThat(headers.first("X-Two")).isEmpty();
        assertThat(headers.first("X-Three")).isEmpty();
    }

    @Test
    void takesSingleValues() {
        assertThat(WebhookHeaders.ofSingle(Map.of("x-one", "1")).first("X-One")).contains("1");
        assertThat(WebhookHeaders.ofSingle(Collections.singletonMap("x-one", null))
                        .first("X-One"))
                .isEmpty();
        assertThat(WebhookHeaders.ofFirst(name -> name.equals("X-One") ? "1" : null)
                        .first("X-One"))
                .contains("1");
        assertThat(WebhookHeaders.ofFirst(name -> null).first("X-One")).isEmpty();
    }

    @Test
    void hidesValuesInText() {
        assertThat(WebhookHeaders.ofSingle(Map.of("x-one", "confidential")))
                .asString()
                .doesNotContain("confidential");
    }
}
