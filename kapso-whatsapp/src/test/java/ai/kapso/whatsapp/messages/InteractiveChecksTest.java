package ai.kapso.whatsapp.messages;

import static ai.kapso.whatsapp.messages.Refusals.refuses;
import static ai.kapso.whatsapp.messages.Refusals.wide;
import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.KapsoJson;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InteractiveChecksTest {

    private static final String TO = SendTest.TO;
    private static final ReplyButton YES = ReplyButton.of("y", "Yes");
    private static final MessageHeader IMAGE = MessageHeader.image(MediaRef.id("1"));
    private static final MessageHeader VIDEO = MessageHeader.video(MediaRef.id("2"));

    @Test
    void commonParts() {
        refuses(
                "ButtonsMessage: interactive.header.text has 61 characters; the limit is 60; "
                        + "interactive.body.text has 1025 characters; the limit is 1024; "
                        + "interactive.footer.text has 61 characters; the limit is 60",
                () -> ButtonsMessage.builder()
                        .to(TO)
                        .header(wide(61))
                        .body(wide(1025))
                        .footer(wide(61))
                        .addButtons(YES)
                        .build());
        refuses(
                "CtaUrlMessage: interactive.header.text is blank; interactive.body.text is blank; "
                        + "interactive.footer.text is blank",
                () -> CtaUrlMessage.builder()
                        .to(TO)
                        .header(" ")
                        .body(" ")
                        .footer(" ")
                        .displayText("Open")
                        .url("https://a.example")
                        .build());
        refuses(
                "ButtonsMessage: interactive.header.document.filename is blank",
                () -> ButtonsMessage.of(TO, "x", YES).withHeader(MessageHeader.document(MediaRef.id("1"), "")));
        refuses(
                "CallPermissionRequestMessage: interactive.body.text is blank",
                () -> CallPermissionRequestMessage.of(TO, ""));
        refuses(
                "ContactInfoRequestMessage: interactive.body.text is blank",
                () -> ContactInfoRequestMessage.of(TO, " "));
        refuses("CatalogMessage: interactive.body.text is blank", () -> CatalogMessage.of(TO, " "));
    }

    @Test
    void groups() {
        refuses(
                "LocationRequestMessage: to is a group; interactive messages go to single users",
                () -> LocationRequestMessage.of(Recipient.group("g-1"), "Where?"));
    }

    @Test
    void additionalParameters() {
        refuses(
                "CtaUrlMessage: additionalParameters holds url, which the message itself writes",
                () -> CtaUrlMessage.of(TO, "x", "Open", "https://a.example")
                        .withAdditionalParameters(Map.of("url", TextNode.valueOf("y"))));
    }

    @Test
    void buttons() {
        refuses(
                "ButtonsMessage: interactive.action.buttons has 0 items; it must be 1 to 3",
                () -> ButtonsMessage.of(TO, "x"));
        refuses(
                "ButtonsMessage: interactive.action.buttons has 4 items; it must be 1 to 3",
                () -> ButtonsMessage.of(
                        TO, "x", YES, ReplyButton.of("2", "B"), ReplyButton.of("3", "C"), ReplyButton.of("4", "D")));
        refuses(
                "ButtonsMessage: interactive.action.buttons[0].reply.id has 257 characters; the limit is 256; "
                        + "interactive.action.buttons[0].reply.title has 21 characters; the limit is 20; "
                        + "interactive.action.buttons[1].reply.id is blank; "
                        + "interactive.action.buttons[1].reply.title is blank",
                () -> ButtonsMessage.of(TO, "x", ReplyButton.of(wide(257), wide(21)), ReplyButton.of("", " ")));
        refuses(
                "ButtonsMessage: interactive.action.buttons[1].reply.id is the same as an id before it",
                () -> ButtonsMessage.of(TO, "x", YES, ReplyButton.of("y", "Also yes")));
        assertThat(ButtonsMessage.of(TO, wide(1024), ReplyButton.of(wide(256), wide(20))))
                .isNotNull();
    }

    @Test
    void lists() {
        refuses(
                "ListMessage: interactive.body.text has 4097 characters; the limit is 4096; "
                        + "interactive.action.button has 21 characters; the limit is 20; "
                        + "interactive.action.sections has 0 items; it must be 1 to 10",
                () -> ListMessage.builder()
                        .to(TO)
                        .body(wide(4097))
                        .button(wide(21))
                        .build());
        refuses(
                "ListMessage: interactive.action.sections[0].title is missing; "
                        + "interactive.action.sections[0].rows[0].id has 201 characters; the limit is 200; "
                        + "interactive.action.sections[0].rows[0].title has 25 characters; the limit is 24; "
                        + "interactive.action.sections[0].rows[0].description has 73 characters; the limit is 72; "
                        + "interactive.action.sections[1].title has 25 characters; the limit is 24; "
                        + "interactive.action.sections[1].rows is empty",
                () -> ListMessage.builder()
                        .to(TO)
                        .body("x")
                        .button("Open")
                        .addSections(ListSection.of(ListRow.of(wide(201), wide(25), wide(73))))
                        .addSection(wide(25))
                        .build());
        refuses(
                "ListMessage: interactive.action.sections[1].rows[0].id is the same as an id before it",
                () -> ListMessage.builder()
                        .to(TO)
                        .body("x")
                        .button("Open")
                        .addSection("A", ListRow.of("1", "One"))
                        .addSection("B", ListRow.of("1", "Uno"))
                        .build());
        refuses(
                "ListMessage: interactive.action.sections have 11 rows in all; the limit is 10",
                () -> ListMessage.of(TO, "x", "Open", rows(11)));
        assertThat(ListMessage.of(TO, wide(4096), "Open", rows(10))).isNotNull();
        refuses(
                "ListMessage: interactive.action.sections has 11 items; it must be 1 to 10; "
                        + "interactive.action.sections have 11 rows in all; the limit is 10",
                () -> ListMessage.builder()
                        .to(TO)
                        .body("x")
                        .button("Open")
                        .sections(() -> IntStream.range(0, 11)
                                .mapToObj(i -> ListSection.of("S", ListRow.of("" + i, "R")))
                                .iterator())
                        .build());
        refuses(
                "ListMessage: interactive.header.text has 61 characters; the limit is 60",
                () -> ListMessage.of(TO, "x", "Open", rows(1)).withHeaderText(wide(61)));
    }

    private static ListRow[] rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> ListRow.of("id-" + i, "Row " + i))
                .toArray(ListRow[]::new);
    }

    @Test
    void links() {
        refuses(
                "CtaUrlMessage: interactive.action.parameters.display_text has 21 characters; the limit is 20; "
                        + "interactive.action.parameters.url is not an absolute http(s) URL",
                () -> CtaUrlMessage.of(TO, "x", wide(21), "tel:+34600111222"));
    }

    @Test
    void flows() {
        String path = "interactive.action.parameters.";
        refuses(
                "FlowMessage: " + path + "flow_id and flow_name exclude each other; " + path
                        + "flow_cta has 31 characters; the limit is 30",
                () -> FlowMessage.builder()
                        .to(TO)
                        .body("x")
                        .flowId("1")
                        .flowName("a")
                        .cta(wide(31))
                        .build());
        refuses(
                "FlowMessage: " + path + "flow_id and flow_name are both missing",
                () -> FlowMessage.builder().to(TO).body("x").cta("Go").build());
        refuses("FlowMessage: " + path + "flow_id is blank", () -> FlowMessage.of(TO, "x", "Go", " "));
        refuses(
                "FlowMessage: " + path + "mode is neither draft nor published; " + path
                        + "flow_action is neither navigate nor data_exchange",
                () -> FlowMessage.builder()
                        .to(TO)
                        .body("x")
                        .cta("Go")
                        .flowId("1")
                        .mode(FlowMode.of("beta"))
                        .flowAction(FlowAction.of("jump"))
                        .build());
        refuses(
                "FlowMessage: " + path + "flow_action_payload goes only with flow_action navigate",
                () -> FlowMessage.of(TO, "x", "Go", "1").withScreen("S").withFlowAction(FlowAction.DATA_EXCHANGE));
        refuses(
                "FlowMessage: " + path + "flow_action_payload.data is not an object with properties",
                () -> FlowMessage.of(TO, "x", "Go", "1").withData(KapsoJson.toTree(Map.of())));
        refuses(
                "FlowMessage: " + path + "flow_action_payload.data is not an object with properties",
                () -> FlowMessage.of(TO, "x", "Go", "1").withScreen("S").withData(KapsoJson.toTree(List.of(1))));
    }

    @Test
    void calls() {
        VoiceCallMessage call = VoiceCallMessage.of(TO, "x");
        String path = "VoiceCallMessage: interactive.action.parameters.";
        refuses(path + "ttl_minutes is 0; it must be 1 to 43200", () -> call.withTtl(Duration.ZERO));
        refuses(path + "ttl_minutes is 43201; it must be 1 to 43200", () -> call.withTtl(Duration.ofMinutes(43_201)));
        refuses(path + "ttl_minutes is not in whole minutes", () -> call.withTtl(Duration.ofSeconds(90)));
        refuses(
                path + "display_text has 21 characters; the limit is 20; "
                        + "interactive.action.parameters.payload has 513 characters; the limit is 512",
                () -> VoiceCallMessage.builder()
                        .to(TO)
                        .body("x")
                        .displayText(wide(21))
                        .payload(wide(513))
                        .build());
        assertThat(call.withTtl(Duration.ofDays(30))).isNotNull();
    }

    @Test
    void addresses() {
        AddressValues values = AddressValues.builder().inPinCode("5600011").build();
        refuses(
                "AddressMessage: interactive.action.parameters.values.in_pin_code has 7 characters; the limit is 6; "
                        + "interactive.action.parameters.saved_addresses[0].id is blank; "
                        + "interactive.action.parameters.saved_addresses[0].value.in_pin_code has 7 characters; "
                        + "the limit is 6",
                () -> AddressMessage.builder()
                        .to(TO)
                        .body("x")
                        .values(values)
                        .addSavedAddresses(SavedAddress.of(" ", values))
                        .build());
    }

    @Test
    void products() {
        refuses(
                "ProductMessage: interactive.action.catalog_id is blank; "
                        + "interactive.action.product_retailer_id is blank",
                () -> ProductMessage.of(TO, " ", ""));
        refuses(
                "CatalogMessage: interactive.action.parameters.thumbnail_product_retailer_id is blank",
                () -> CatalogMessage.of(TO, "x").withThumbnailProductRetailerId(""));
    }

    @Test
    void productLists() {
        ProductListMessage.Builder list = ProductListMessage.builder()
                .to(TO)
                .headerText("Lamps")
                .body("x")
                .catalogId("1");
        refuses("ProductListMessage: interactive.action.sections has 0 items; it must be 1 to 10", list::build);
        refuses(
                "ProductListMessage: interactive.action.sections have 31 products in all; the limit is 30",
                () -> list.addSection("A", Collections.nCopies(31, "sku").toArray(new String[0]))
                        .build());
        refuses(
                "ProductListMessage: interactive.header.text is blank; interactive.action.catalog_id is blank; "
                        + "interactive.action.sections[0].title is missing; "
                        + "interactive.action.sections[0].product_items[0].product_retailer_id is blank; "
                        + "interactive.action.sections[1].title has 25 characters; the limit is 24; "
                        + "interactive.action.sections[1].product_items is empty",
                () -> ProductListMessage.builder()
                        .to(TO)
                        .headerText(" ")
                        .body("x")
                        .catalogId(" ")
                        .addSections(ProductSection.builder()
                                .addProductItems(ProductItem.of(""))
                                .build())
                        .addSection(wide(25))
                        .build());
    }

    @Test
    void carouselsNeedTwoToTenCards() {
        CarouselCard card = CarouselCard.product("1", "a");
        refuses(
                "CarouselMessage: interactive.action.cards has 1 items; it must be 2 to 10",
                () -> CarouselMessage.of(TO, "x", card));
        refuses(
                "CarouselMessage: interactive.action.cards has 11 items; it must be 2 to 10",
                () -> CarouselMessage.of(TO, "x", Collections.nCopies(11, card).toArray(new CarouselCard[0])));
    }

    @Test
    void carouselsNeedCardsOfOneKind() {
        CarouselCard link = CarouselCard.url(IMAGE, "Open", "https://a.example");
        refuses(
                "CarouselMessage: interactive.action.cards[1] is of another kind than the first card; "
                        + "interactive.action.cards[2] is of another kind than the first card",
                () -> CarouselMessage.of(
                        TO, "x", link, CarouselCard.quickReplies(IMAGE, YES), CarouselCard.product("1", "a")));
        refuses(
                "CarouselMessage: interactive.action.cards[1].header.type is not that of the first card",
                () -> CarouselMessage.of(TO, "x", link, CarouselCard.url(VIDEO, "Open", "https://a.example")));
        refuses(
                "CarouselMessage: interactive.action.cards[1].action.buttons has 2 items; the first card has 1",
                () -> CarouselMessage.of(
                        TO,
                        "x",
                        CarouselCard.quickReplies(IMAGE, YES),
                        CarouselCard.quickReplies(IMAGE, ReplyButton.of("2", "B"), ReplyButton.of("3", "C"))));
        refuses(
                "CarouselMessage: interactive.action.cards[1].action.catalog_id is not that of the first card",
                () -> CarouselMessage.of(TO, "x", CarouselCard.product("1", "a"), CarouselCard.product("2", "b")));
    }

    @Test
    void carouselCards() {
        CarouselCard good = CarouselCard.url(IMAGE, "Open", "https://a.example");
        refuses(
                "CarouselMessage: interactive.action.cards[0].header.type is neither image nor video; "
                        + "interactive.action.cards[0].body.text has 161 characters; the limit is 160; "
                        + "interactive.action.cards[0].action.parameters.display_text is blank; "
                        + "interactive.action.cards[0].action.parameters.url is not an absolute http(s) URL; "
                        + "interactive.action.cards[1].header.type is not that of the first card",
                () -> CarouselMessage.of(
                        TO,
                        "x",
                        CarouselCard.url(MessageHeader.text("x"), " ", "a.example")
                                .withBody(wide(161)),
                        good));
        refuses(
                "CarouselMessage: interactive.action.cards[1].body.text has more than 2 line breaks",
                () -> CarouselMessage.of(
                        TO,
                        "x",
                        good,
                        CarouselCard.url(IMAGE, "Open", "https://a.example").withBody("a\nb\nc\nd")));
        refuses(
                "CarouselMessage: interactive.action.cards[0].action.buttons[0].quick_reply.title has 21 characters; "
                        + "the limit is 20; "
                        + "interactive.action.cards[1].action.buttons[0].quick_reply.id is the same as an id before it",
                () -> CarouselMessage.of(
                        TO,
                        "x",
                        CarouselCard.quickReplies(IMAGE, ReplyButton.of("a", wide(21))),
                        CarouselCard.quickReplies(IMAGE, ReplyButton.of("a", "B"))));
        refuses(
                "CarouselMessage: interactive.action.cards[0].action.buttons is empty; "
                        + "interactive.action.cards[1].action.buttons is empty",
                () -> CarouselMessage.of(TO, "x", CarouselCard.quickReplies(IMAGE), CarouselCard.quickReplies(IMAGE)));
        refuses(
                "CarouselMessage: interactive.action.cards[0].action.catalog_id is blank; "
                        + "interactive.action.cards[0].action.product_retailer_id is blank; "
                        + "interactive.action.cards[1].action.catalog_id is not that of the first card",
                () -> CarouselMessage.of(TO, "x", CarouselCard.product("", " "), CarouselCard.product("1", "a")));
    }

    @Test
    void orderStatus() {
        String path = "OrderStatusMessage: interactive.action.parameters.";
        OrderStatusMessage news = OrderStatusMessage.of(TO, "x", "ord-1", OrderState.SHIPPED);
        refuses(path + "reference_id is blank", () -> news.withReferenceId(""));
        assertThat(OrderStatusMessage.of(TO, "x", "ord-1", OrderState.of("lost"))
                        .status())
                .contains(OrderState.of("lost"));
        assertThat(news.withPaymentStatus(PaymentState.of("maybe")).paymentStatus())
                .contains(PaymentState.of("maybe"));
        refuses(path + "order.description has 121 characters; the limit is 120", () -> news.withDescription(wide(121)));
        refuses(path + "payment.status is missing", () -> news.withPaymentTimestamp(Instant.EPOCH));
        refuses(
                path + "order.status is missing",
                () -> OrderStatusMessage.builder()
                        .to(TO)
                        .body("x")
                        .referenceId("ord-1")
                        .description("late")
                        .build());
    }
}
