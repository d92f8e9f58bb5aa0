package ai.kapso.whatsapp.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.model.ContactCard;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that a caller keeps can change a message. */
class OwnTreesTest {

    private static final String TO = "+15550100222";
    private static final String PAGE = "https://shop.example/a";

    static List<JsonModel> messages() {
        Recipient group = Recipient.group("Y2FwaV9ncm91cDox");
        MediaRef file = MediaRef.id("2914400213388577");
        ProductSection products = ProductSection.of(ProductItem.of("a"));
        return List.of(
                TextMessage.of(TO, "x"),
                ImageMessage.of(TO, file),
                VideoMessage.of(TO, file),
                AudioMessage.of(TO, file),
                VoiceMessage.of(TO, file),
                DocumentMessage.of(TO, file),
                StickerMessage.of(TO, file),
                LocationMessage.of(TO, 1, 2),
                ContactsMessage.of(TO, ContactCard.of("Ana", "+15550100333")),
                ReactionMessage.of(TO, "wamid.1", "👍"),
                PinMessage.pin(group, "wamid.1", 3),
                TemplateMessage.of(TO, "order_update", "en_US"),
                ButtonsMessage.of(TO, "x", ReplyButton.of("y", "Yes")),
                ListMessage.of(TO, "x", "Open", ListRow.of("1", "One")),
                CtaUrlMessage.of(TO, "x", "Open", PAGE),
                FlowMessage.of(TO, "x", "Open", "1"),
                CarouselMessage.of(TO, "x", card("1"), card("2")),
                CatalogMessage.of(TO, "x"),
                ProductMessage.of(TO, "1", "a"),
                ProductListMessage.builder()
                        .to(TO)
                        .header("Title")
                        .body("x")
                        .catalogId("1")
                        .addSection(products)
                        .build(),
                OrderDetailsMessage.of(TO, "x", Orders.full()),
                OrderStatusMessage.of(TO, "x", "1", OrderState.SHIPPED),
                AddressMessage.of(TO, "x"),
                LocationRequestMessage.of(TO, "x"),
                ContactInfoRequestMessage.of(TO, "x"),
                CallPermissionRequestMessage.of(TO, "x"),
                VoiceCallMessage.of(TO, "x"));
    }

    private static UrlCard card(String page) {
        return UrlCard.builder()
                .headerImage(MediaRef.id("2914400213388577"))
                .addUrlButton("Open", PAGE + page)
                .build();
    }

    static Stream<JsonModel> parts() {
        return Stream.of(
                Orders.full(),
                Orders.order().build(),
                OrderAmount.of(1),
                OrderDetailsItem.of("a", "A", OrderAmount.of(1), 1),
                OrderExpiration.of(Instant.EPOCH, "x"),
                PaymentSetting.paymentLink(PAGE),
                ProductItem.of("a"),
                ProductSection.of(ProductItem.of("a")),
                ListRow.of("1", "One"),
                ListSection.of("Title", ListRow.of("1", "One")),
                TemplateParameter.text("x"),
                TemplateComponent.url(0, "x"));
    }

    static Stream<JsonModel> all() {
        return Stream.concat(messages().stream(), parts());
    }

    @ParameterizedTest
    @MethodSource("all")
    void treesBesideTheAttributesAreCopied(JsonModel model) throws ReflectiveOperationException {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        JsonModel changed = (JsonModel) with(model, "withAdditionalProperties", Map.of("some_new_field", tree));
        String before = KapsoJson.write(changed);
        tree.put("late", true);
        assertThat(KapsoJson.write(changed)).isEqualTo(before).contains("\"some_new_field\":{}");
        JsonNode given = changed.additionalProperties().get("some_new_field");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> ((ObjectNode) given).put("late", true));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void treesOfParametersAreCopied(OutboundMessage message) throws ReflectiveOperationException {
        if (message instanceof InteractiveMessage) {
            ObjectNode tree = JsonNodeFactory.instance.objectNode();
            Object changed = with(message, "withAdditionalParameters", Map.of("some_new_field", tree));
            tree.put("late", true);
            assertThat(((InteractiveMessage) changed).additionalParameters().get("some_new_field"))
                    .isEmpty();
        }
    }

    private static Object with(Object model, String method, Map<String, JsonNode> trees)
            throws ReflectiveOperationException {
        Method with = model.getClass().getMethod(method, Map.class);
        with.setAccessible(true);
        return with.invoke(model, trees);
    }

    @Test
    void treesGivenToBuildersAreCopied() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        TextMessage text = TextMessage.builder()
                .to(TO)
                .body("x")
                .putAdditionalProperties("some_new_field", tree)
                .build();
        ObjectNode data = JsonNodeFactory.instance.objectNode().put("name", "Ana");
        FlowMessage flow = FlowMessage.builder()
                .from(FlowMessage.of(TO, "x", "Open", "1"))
                .flowAction(FlowAction.NAVIGATE)
                .screen("FIRST")
                .data(data)
                .build();
        tree.put("late", true);
        data.put("late", true);
        assertThat(text.additionalProperties().get("some_new_field")).isEmpty();
        assertThat(flow.data().orElseThrow()).hasSize(1);
    }

    @Test
    void everyKindOfMessageIsTried() throws IOException, URISyntaxException {
        Set<String> tried = messages().stream()
                .map(message -> message.getClass().getSimpleName())
                .collect(Collectors.toSet());
        Path directory = Path.of(OutboundMessage.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve("ai/kapso/whatsapp/messages");
        try (Stream<Path> files = Files.list(directory)) {
            Set<String> kinds = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("Immutable\\w+Message\\.class"))
                    .map(name -> name.replace(".class", ""))
                    .filter(name -> !name.equals("ImmutableSentMessage"))
                    .collect(Collectors.toSet());
            assertThat(tried).containsExactlyInAnyOrderElementsOf(kinds);
        }
    }
}
