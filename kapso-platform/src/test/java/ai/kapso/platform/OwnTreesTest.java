package ai.kapso.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.platform.customers.CustomerUpdate;
import ai.kapso.platform.customers.NewCustomer;
import ai.kapso.platform.phonenumbers.PhoneNumberUpdate;
import ai.kapso.platform.setuplinks.NewSetupLink;
import ai.kapso.platform.setuplinks.SetupLinkUpdate;
import ai.kapso.platform.setuplinks.ThemeConfig;
import ai.kapso.platform.webhooks.NewWebhook;
import ai.kapso.platform.webhooks.WebhookUpdate;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that a caller keeps can change a request. */
class OwnTreesTest {

    static Stream<JsonModel> requests() {
        return Stream.of(
                NewCustomer.of("Acme"),
                CustomerUpdate.builder().name("Acme").build(),
                PhoneNumberUpdate.builder().name("Shop").build(),
                NewSetupLink.builder().build(),
                SetupLinkUpdate.builder().build(),
                ThemeConfig.builder().build(),
                NewWebhook.kapso(
                        "https://shop.example/hooks",
                        "c2VjcmV0LW9mLXRoZS13ZWJob29r",
                        WebhookEventName.MESSAGE_RECEIVED),
                WebhookUpdate.builder().active(true).build());
    }

    @ParameterizedTest
    @MethodSource("requests")
    void treesAreCopied(JsonModel request) throws ReflectiveOperationException {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        Method with = request.getClass().getMethod("withAdditionalProperties", Map.class);
        with.setAccessible(true);
        JsonModel changed = (JsonModel) with.invoke(request, Map.of("some_new_field", tree));
        tree.put("late", true);
        assertThat(changed.additionalProperties().get("some_new_field")).isEmpty();
        assertThat(KapsoJson.write(changed)).contains("\"some_new_field\":{}");
    }
}
