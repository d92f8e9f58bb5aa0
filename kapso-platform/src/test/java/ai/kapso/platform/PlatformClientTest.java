package ai.kapso.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.kapso.core.KapsoConfig;
import ai.kapso.core.testkit.WireLog;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PlatformClientTest {

    @RegisterExtension
    final WireLog wire = new WireLog();

    @Test
    void callsWhatItHasNoMethodFor() {
        wire.enqueue(200, Replies.page(1, 1));

        JsonNode reply = PlatformClient.create(wire.config().build())
                .raw()
                .get("/customers", Map.of("per_page", "5"))
                .execute();

        RecordedRequest request = wire.takeRequest();
        assertThat(request.getTarget()).isEqualTo("/platform/v1/customers?per_page=5");
        assertThat(request.getHeaders().get("X-API-Key")).isEqualTo(WireLog.API_KEY);
        assertThat(reply.at("/meta/page").asInt()).isEqualTo(1);
    }

    @Test
    void wantsAnApiKey() {
        PlatformClient direct = PlatformClient.create(
                KapsoConfig.builder().accessToken("sentinel-meta-token").build());

        assertThatThrownBy(() -> direct.customers().get("1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("apiKey")
                .hasMessageNotContaining("sentinel");
    }
}
