package ai.kapso.whatsapp.messages;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.model.RecipientType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateMessagesTest extends SendTest {

    private static TemplateMessage template(String name, TemplateComponent... components) {
        return TemplateMessage.of(TO, name, "es_ES", components);
    }

    @Test
    void withoutValues() {
        sends("template-bare", template("winter_hours").withLanguagePolicy(LanguagePolicy.DETERMINISTIC));
    }

    @Test
    void toAUserId() {
        sends(
                "template-bsuid",
                TemplateMessage.of(BSUID, "winter_hours", "es_ES").withRecipientType(RecipientType.INDIVIDUAL));
    }

    @Test
    void numberedValues() {
        sends(
                "template-positional",
                TemplateMessage.builder()
                        .to(TO)
                        .name("parcel_ready")
                        .language("es_ES")
                        .addHeader(TemplateParameter.text("PX-77"))
                        .addBody(
                                TemplateParameter.text("Iria"),
                                TemplateParameter.currency("EUR", 12_500, "12,50 €"),
                                TemplateParameter.dateTime("3 de junio"))
                        .build());
    }

    @Test
    void namedValues() {
        sends(
                "template-named",
                TemplateMessage.builder()
                        .to(TO)
                        .name("parcel_ready_named")
                        .language("es_ES")
                        .addBody(
                                TemplateParameter.named("first_name", "Iria"),
                                TemplateParameter.named("parcel", "PX-77"))
                        .build());
    }

    @Test
    void buttonsOfEveryKind() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("zParcel", "PX-77");
        data.put("aStep", 2);
        sends(
                "template-buttons",
                template(
                        "parcel_survey",
                        TemplateComponent.quickReply(0, "good"),
                        TemplateComponent.url(1, "PX-77"),
                        TemplateComponent.copyCode(2, "GRAZAS5"),
                        TemplateComponent.flow(3, "t-1", data),
                        TemplateComponent.catalog(4, "lamp-04"),
                        TemplateComponent.voiceCall(5, Duration.ofMinutes(90), "call-9")));
    }

    @Test
    void headersOfEveryKind() {
        sends(
                "template-header-image",
                template("sale", TemplateComponent.header(TemplateParameter.image(MediaRef.id("2914400213388582")))));
        sends(
                "template-header-document",
                template(
                        "invoice",
                        TemplateComponent.header(TemplateParameter.document(
                                MediaRef.link("https://cdn.example/0077.pdf"), "0077.pdf"))));
        sends(
                "template-header-location",
                template(
                        "pickup",
                        TemplateComponent.header(
                                TemplateParameter.location(42.2328, -8.7226, "Vigo shop", "Rúa do Príncipe 14"))));
        sends(
                "template-header-product",
                template(
                        "single_product",
                        TemplateComponent.header(TemplateParameter.product("770011223344", "lamp-04"))));
    }

    @Test
    void oneTimePassword() {
        sends(
                "template-one-time-password",
                TemplateMessage.builder()
                        .to(TO)
                        .name("login_code")
                        .language("es_ES")
                        .addOneTimePassword("918273")
                        .build());
    }

    @Test
    void limitedTimeOffer() {
        sends(
                "template-offer",
                template(
                        "weekend_offer",
                        TemplateComponent.header(
                                TemplateParameter.video(MediaRef.link("https://cdn.example/offer.mp4"))),
                        TemplateComponent.limitedTimeOffer(Instant.ofEpochSecond(1_790_000_000))));
    }

    @Test
    void products() {
        sends(
                "template-products",
                template(
                        "forgotten_cart",
                        TemplateComponent.products(
                                0, "lamp-04", ProductSection.of("In your cart", "lamp-04", "stool-1"))));
    }

    @Test
    void carouselNumbersItsCards() {
        sends(
                "template-carousel",
                template(
                        "walks",
                        TemplateComponent.bodyTexts("Iria"),
                        TemplateComponent.carousel(card("2914400213388583", "cies"), card("2914400213388584", "ons"))));
    }

    private static TemplateCard card(String image, String suffix) {
        return TemplateCard.of(
                TemplateComponent.header(TemplateParameter.image(MediaRef.id(image))),
                TemplateComponent.url(0, suffix));
    }

    @Test
    void orderDetails() {
        sends(
                "template-order-details",
                TemplateMessage.of(
                        "+5511987650000", "pay_order", "pt_BR", TemplateComponent.orderDetails(0, Orders.full())));
    }

    @Test
    void partsAndValuesThatThisVersionDoesNotKnow() {
        JsonNode orderStatus = KapsoJson.toTree(Map.of("reference_id", "ord-5", "order", Map.of("status", "shipped")));
        JsonNode tapTarget = KapsoJson.toTree(List.of(Map.of("url", "https://shop.example", "title", "Shop")));
        sends(
                "template-unknown-parts",
                template(
                        "future",
                        TemplateComponent.header(TemplateParameter.gif(MediaRef.link("https://cdn.example/wave.mp4"))),
                        TemplateComponent.of(
                                TemplateComponentType.ORDER_STATUS,
                                TemplateParameter.of(TemplateParameterType.ORDER_STATUS, orderStatus)),
                        TemplateComponent.of(
                                TemplateComponentType.TAP_TARGET_CONFIGURATION,
                                TemplateParameter.of(TemplateParameterType.TAP_TARGET_CONFIGURATION, tapTarget)),
                        TemplateComponent.builder()
                                .type(TemplateComponentType.BUTTON)
                                .subType(TemplateButtonType.of("hologram"))
                                .putAdditionalProperties("index", IntNode.valueOf(0))
                                .addParameters(TemplateParameter.of(
                                        TemplateParameterType.of("beam"), KapsoJson.toTree(Map.of("deepKey", 1))))
                                .putAdditionalProperties("colour", TextNode.valueOf("blue"))
                                .build()));
    }

    @Test
    void partsFromJson() {
        JsonNode parts = fixture("template-positional").at("/template/components");

        sends(
                "template-positional",
                template("parcel_ready", TemplateComponent.of(parts.get(0)), TemplateComponent.of(parts.get(1))));
    }

    @Test
    void valuesCanBeLookedAt() {
        TemplateParameter named = TemplateParameter.named("first_name", "Iria");

        assertThat(named.value()).contains(TextNode.valueOf("Iria"));
        assertThat(named.parameterName()).contains("first_name");
        assertThat(named.type().known()).isEqualTo(TemplateParameterType.Known.TEXT);
    }
}
