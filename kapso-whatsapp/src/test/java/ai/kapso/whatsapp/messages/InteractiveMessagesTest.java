package ai.kapso.whatsapp.messages;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.testkit.WireLog;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InteractiveMessagesTest extends SendTest {

    private static final String INDIAN = "+919000000001";
    private static final String BRAZILIAN = "+5511987650000";
    private static final String CATALOG = "770011223344";
    private static final ReplyButton YES = ReplyButton.of("y", "Yes");

    @Test
    void buttons() {
        sends(
                "buttons",
                ButtonsMessage.builder()
                        .to(TO)
                        .header(MessageHeader.image(MediaRef.id("2914400213388577")))
                        .body("Keep your table for two at 21:00?")
                        .footer("We hold it for 15 minutes")
                        .addButton("keep-2100", "Keep it")
                        .addButton("later", "Later")
                        .addButton("cancel", "Cancel")
                        .build());
    }

    @Test
    void buttonsBelowEveryKindOfMedia() {
        sends(
                "buttons-image-link",
                ButtonsMessage.of(TO, "Keep it?", YES)
                        .withHeader(MessageHeader.image(MediaRef.link("https://cdn.example/table.jpg"))));
        sends(
                "buttons-video",
                ButtonsMessage.of(TO, "Like the room?", YES)
                        .withHeader(MessageHeader.video(MediaRef.link("https://cdn.example/room.mp4"))));
        sends(
                "buttons-video-id",
                ButtonsMessage.of(TO, "Like the room?", YES)
                        .withHeader(MessageHeader.video(MediaRef.id("2914400213388578"))));
        sends(
                "buttons-document",
                ButtonsMessage.of(TO, "Accept the offer?", YES)
                        .withHeader(
                                MessageHeader.document(MediaRef.link("https://cdn.example/offer.pdf"), "offer.pdf")));
        sends(
                "buttons-document-id",
                ButtonsMessage.of(TO, "Accept the offer?", YES)
                        .withHeader(MessageHeader.document(MediaRef.id("2914400213388579"))));
    }

    @Test
    void list() {
        sends(
                "list",
                ListMessage.builder()
                        .to(TO)
                        .headerText("Pick-up points")
                        .body("Where shall we leave it?")
                        .footer("Open Monday to Saturday")
                        .button("Choose")
                        .addSection(
                                "Centre",
                                ListRow.of("pp-01", "Príncipe 14", "9:00 to 21:00"),
                                ListRow.of("pp-02", "Urzáiz 3"))
                        .addSection("Harbour", ListRow.of("pp-11", "Areal 40", "Lockers, all day"))
                        .build());
    }

    @Test
    void listWithOneSection() {
        sends(
                "list-one-section",
                ListMessage.of(TO, "Which size?", "Sizes", ListRow.of("s", "Small"), ListRow.of("l", "Large")));
    }

    @Test
    void ctaUrl() {
        sends(
                "cta-url",
                CtaUrlMessage.builder()
                        .to(TO)
                        .header("Autumn timetable")
                        .body("All trains from 1 October.")
                        .footer("Subject to change")
                        .displayText("Timetable")
                        .url("https://rail.example/autumn?from=wa")
                        .build());
    }

    @Test
    void locationRequest() {
        sends("location-request", LocationRequestMessage.of(TO, "Where shall the driver meet you?"));
    }

    @Test
    void contactInfoRequest() {
        sends("contact-info-request", ContactInfoRequestMessage.of(BSUID, "May we have your number for the courier?"));
    }

    @Test
    void callPermissionRequest() {
        sends("call-permission-request", CallPermissionRequestMessage.of(TO, "May we call about your claim?"));
        sends(
                "call-permission-request-bare",
                CallPermissionRequestMessage.builder().to(TO).build());
    }

    @Test
    void voiceCall() {
        sends(
                "voice-call",
                VoiceCallMessage.of(TO, "Talk to a nurse")
                        .withFooter("Free of charge")
                        .withDisplayText("Call a nurse")
                        .withTtl(Duration.ofDays(1))
                        .withPayload("triage-7"));
        sends("voice-call-bare", VoiceCallMessage.of(TO, "Talk to a nurse"));
    }

    @Test
    void address() {
        AddressValues home = AddressValues.builder()
                .name("Asha Rao")
                .phoneNumber("+919000000001")
                .inPinCode("560001")
                .houseNumber("12B")
                .floorNumber("3")
                .towerNumber("C")
                .buildingName("Lotus Court")
                .address("Church Street")
                .landmarkArea("Opposite the library")
                .city("Bengaluru")
                .state("Karnataka")
                .build();
        AddressValues office = AddressValues.builder()
                .name("Asha Rao")
                .inPinCode("560002")
                .address("MG Road")
                .city("Bengaluru")
                .build();
        sends(
                "address",
                AddressMessage.builder()
                        .to(INDIAN)
                        .header("Delivery")
                        .body("Where shall we deliver?")
                        .footer("Same day before noon")
                        .values(home)
                        .addSavedAddresses(SavedAddress.of("office", office))
                        .build());
    }

    @Test
    void addressThatWasWrong() {
        AddressMessage message = AddressMessage.builder()
                .to(INDIAN)
                .body("Please look again.")
                .values(AddressValues.builder()
                        .inPinCode("000000")
                        .buildingName("")
                        .build())
                .putValidationErrors("in_pin_code", "There is no such PIN code.")
                .putValidationErrors("city", "Which city is it?")
                .build();
        sends("address-errors", message);
        assertThat(message.validationErrors()).containsKeys("in_pin_code", "city");
    }

    @Test
    void product() {
        sends(
                "product",
                ProductMessage.of(TO, CATALOG, "lamp-04")
                        .withBody("Back in stock")
                        .withFooter("Only this week"));
    }

    @Test
    void parametersThatNoAttributeCovers() {
        JsonNode sections = KapsoJson.toTree(List.of(ProductSection.of("Lamps", "lamp-04")));
        sends(
                "product-extra",
                ProductMessage.builder()
                        .to(TO)
                        .catalogId(CATALOG)
                        .productRetailerId("lamp-04")
                        .putAdditionalParameters("catalog_id", TextNode.valueOf(CATALOG))
                        .putAdditionalParameters("product_retailer_id", TextNode.valueOf("lamp-04"))
                        .putAdditionalParameters("sections", sections)
                        .build());
    }

    @Test
    void productList() {
        sends(
                "product-list",
                ProductListMessage.builder()
                        .to(TO)
                        .headerText("For small kitchens")
                        .body("Chosen for you")
                        .footer("Prices include VAT")
                        .catalogId(CATALOG)
                        .addSection("Lamps", "lamp-04", "lamp-09")
                        .addSection("Stools", "stool-1")
                        .build());
    }

    @Test
    void catalog() {
        sends(
                "catalog",
                CatalogMessage.of(TO, "All we have")
                        .withFooter("Updated daily")
                        .withThumbnailProductRetailerId("lamp-04"));
        sends("catalog-bare", CatalogMessage.of(TO, "All we have"));
    }

    @Test
    void flowKeepsKeysAndOrderOfItsData() {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("innerKey", "");
        inner.put("empty_list", List.of());
        inner.put("UPPER", null);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("policyNumber", "P-77");
        data.put("zetaFirst", 1);
        data.put("alphaSecond", inner);
        data.put("some_list", Arrays.asList(Map.of("aB", true), 2.5));
        FlowMessage message = FlowMessage.builder()
                .to(TO)
                .header("Claims")
                .body("Tell us what happened")
                .footer("Takes two minutes")
                .flowId("880900100200")
                .cta("Report damage")
                .mode(FlowMode.DRAFT)
                .flowToken("claim-5521")
                .flowAction(FlowAction.NAVIGATE)
                .screen("INCIDENT")
                .data(data)
                .build();

        sends("flow", message);

        String expected = fixture("flow")
                .at("/interactive/action/parameters/flow_action_payload/data")
                .toString();
        assertThat(KapsoJson.write(message)).contains(expected);
    }

    @Test
    void flowByNameThatAsksForItsFirstScreen() {
        sends(
                "flow-by-name",
                FlowMessage.builder()
                        .to(TO)
                        .body("Tell us what happened")
                        .flowName("claim_v2")
                        .cta("Report damage")
                        .flowAction(FlowAction.DATA_EXCHANGE)
                        .build());
    }

    @Test
    void carouselOfLinks() {
        sends(
                "carousel-url",
                CarouselMessage.of(
                        TO,
                        "Two walks this weekend",
                        CarouselCard.url(
                                        MessageHeader.image(MediaRef.link("https://cdn.example/cies.jpg")),
                                        "Book",
                                        "https://walks.example/1")
                                .withBody("Cíes islands\nSaturday"),
                        UrlCard.builder()
                                .image(MediaRef.id("2914400213388580"))
                                .displayText("Book")
                                .url("https://walks.example/2")
                                .build()));
    }

    @Test
    void carouselOfVideos() {
        sends(
                "carousel-url-video",
                CarouselMessage.of(
                        TO,
                        "Two walks this weekend",
                        UrlCard.builder()
                                .video(MediaRef.link("https://cdn.example/cies.mp4"))
                                .body("Cíes")
                                .displayText("Book")
                                .url("https://walks.example/1")
                                .build(),
                        UrlCard.builder()
                                .video(MediaRef.id("2914400213388581"))
                                .body("Ons")
                                .displayText("Book")
                                .url("https://walks.example/2")
                                .build()));
    }

    @Test
    void carouselOfQuickReplies() {
        sends("carousel-quick-reply", CarouselMessage.of(TO, "Which room?", room(7), room(9)));
    }

    private static QuickReplyCard room(int number) {
        return QuickReplyCard.builder()
                .image(MediaRef.link("https://cdn.example/room" + number + ".jpg"))
                .addButton("room" + number + "-yes", "Take it")
                .addButton("room" + number + "-more", "More pictures")
                .build();
    }

    @Test
    void carouselOfProducts() {
        sends(
                "carousel-product",
                CarouselMessage.of(
                        TO,
                        "You may like",
                        CarouselCard.product(CATALOG, "lamp-04"),
                        CarouselCard.product(CATALOG, "stool-1")));
    }

    @Test
    void orderDetails() {
        sends(
                "order-details",
                OrderDetailsMessage.of(BRAZILIAN, "Seu pedido", Orders.full())
                        .withHeaderImage(MediaRef.link("https://cdn.example/caneca.jpg"))
                        .withFooter("Loja Azul"));
    }

    @Test
    void orderDetailsWithoutTheOrder() {
        sends(
                "order-details-simple",
                OrderDetailsMessage.builder()
                        .to(BRAZILIAN)
                        .body("Seu pedido")
                        .order(OrderDetails.builder()
                                .referenceId("ord-5")
                                .type(GoodsType.DIGITAL_GOODS)
                                .paymentType(PaymentType.BR)
                                .addPaymentSettings(PaymentSetting.paymentLink("https://pay.example/5"))
                                .currency("BRL")
                                .totalAmount(OrderAmount.of(new BigDecimal("19.99")))
                                .build())
                        .putAdditionalParameters("share_payment_status", BooleanNode.TRUE)
                        .build());
    }

    @Test
    void orderStatus() {
        sends(
                "order-status",
                OrderStatusMessage.builder()
                        .to(BRAZILIAN)
                        .header("Pedido 4")
                        .body("A caminho")
                        .footer("Loja Azul")
                        .referenceId("ord_2026-06.0004")
                        .status(OrderState.PARTIALLY_SHIPPED)
                        .description("A caneca saiu hoje")
                        .paymentStatus(PaymentState.CAPTURED)
                        .paymentTimestamp(Instant.ofEpochSecond(1_790_000_100))
                        .build());
        sends("order-status-simple", OrderStatusMessage.of(BRAZILIAN, "Pronto", "ord-5", OrderState.COMPLETED));
    }

    @Test
    void everyKindOffersItsHeaderAndFooterInOneForm() {
        InteractiveMessage list = ListMessage.of(TO, "Which size?", "Sizes", ListRow.of("s", "Small"))
                .withHeaderText("Sizes");
        InteractiveMessage request = LocationRequestMessage.of(TO, "Where?");

        assertThat(list.header()).contains(MessageHeader.text("Sizes"));
        assertThat(list.footer()).isEmpty();
        assertThat(request.header()).isEmpty();
        assertThat(request.footer()).isEmpty();
        assertThat(WireLog.tree(KapsoJson.write(request)).path("interactive").has("header"))
                .isFalse();
    }
}
