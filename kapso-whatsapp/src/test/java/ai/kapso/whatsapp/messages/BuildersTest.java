package ai.kapso.whatsapp.messages;

import static ai.kapso.whatsapp.messages.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.model.ContactCard;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever knows one builder finds the same words on the next. */
class BuildersTest extends SendTest {

    private static final MediaRef FILE = MediaRef.id("2914400213388577");
    private static final String URL = "https://cdn.example/a.png";

    @Test
    void headersOfText() {
        ButtonsMessage buttons = ButtonsMessage.of(TO, "x", ReplyButton.of("y", "Yes"));
        MessageHeader header = MessageHeader.text("Title");
        ListMessage list = ListMessage.of(TO, "x", "Open", ListRow.of("1", "One"));

        assertThat(ButtonsMessage.builder()
                        .from(buttons)
                        .header("Title")
                        .build()
                        .header())
                .contains(header);
        assertThat(ButtonsMessage.builder()
                        .from(buttons)
                        .headerText("Title")
                        .build()
                        .header())
                .contains(header);
        assertThat(ListMessage.builder().from(list).header("Title").build().header())
                .contains(header);
        assertThat(ListMessage.builder().from(list).headerText("Title").build().header())
                .contains(header);
        assertThat(ProductListMessage.builder()
                        .to(TO)
                        .header("Title")
                        .body("x")
                        .catalogId("1")
                        .addSection(ProductSection.of(ProductItem.of("a")))
                        .build()
                        .header())
                .contains(header);
    }

    @Test
    void headersOfFiles() {
        CtaUrlMessage.Builder link = CtaUrlMessage.builder().to(TO).body("x").addUrlButton("Open", "https://a.example");
        assertThat(link.headerImage(FILE).build().header()).contains(MessageHeader.image(FILE));
        assertThat(link.headerVideo(FILE).build().header()).contains(MessageHeader.video(FILE));
        assertThat(link.headerDocument(FILE).build().header()).contains(MessageHeader.document(FILE));
        assertThat(UrlCard.builder()
                        .headerImage(FILE)
                        .addUrlButton("Open", "https://a.example")
                        .build())
                .isEqualTo(UrlCard.builder()
                        .image(FILE)
                        .displayText("Open")
                        .url("https://a.example")
                        .build());
        OrderDetailsMessage order = OrderDetailsMessage.of(TO, "x", Orders.full());
        assertThat(OrderDetailsMessage.builder()
                        .from(order)
                        .header(MessageHeader.image(FILE))
                        .build()
                        .headerImage())
                .contains(FILE);
        refuses(
                "OrderDetailsMessage: interactive.header.type is not image",
                () -> OrderDetailsMessage.builder().header(MessageHeader.text("x")));
    }

    @Test
    void onePartAtATime() {
        ListSection section = ListSection.of("S", ListRow.of("1", "One"));
        ReplyButton yes = ReplyButton.of("y", "Yes");
        UrlCard card = CarouselCard.url(MessageHeader.image(FILE), "Open", "https://a.example");
        ContactCard contact = ContactCard.of("Ana", "+34600111222");

        assertThat(ListMessage.builder()
                        .to(TO)
                        .body("x")
                        .button("Open")
                        .addSection(section)
                        .build()
                        .sections())
                .containsExactly(section);
        assertThat(ButtonsMessage.builder()
                        .to(TO)
                        .body("x")
                        .addButton(yes)
                        .build()
                        .buttons())
                .containsExactly(yes);
        assertThat(CarouselMessage.builder()
                        .to(TO)
                        .body("x")
                        .addCard(card)
                        .addCard(card)
                        .build()
                        .cards())
                .containsExactly(card, card);
        assertThat(ContactsMessage.builder().to(TO).addContact(contact).build().contacts())
                .containsExactly(contact);
        assertThat(TemplateMessage.builder()
                        .to(TO)
                        .name("a")
                        .language("en")
                        .addHeader("Title")
                        .addComponent(TemplateComponent.bodyTexts("x"))
                        .addQuickReplyButton(0, "p")
                        .addUrlButton(1, "s")
                        .build()
                        .components())
                .hasSize(4);
    }

    @Test
    void filesByTheirUrlOrTheirId() {
        MediaRef link = MediaRef.link(URL);
        assertThat(ImageMessage.of(TO, URL).media()).isEqualTo(link);
        assertThat(ImageMessage.of(TO, "2914400213388577").media()).isEqualTo(FILE);
        assertThat(ImageMessage.of(Recipient.phone(TO), URL)).isEqualTo(ImageMessage.of(TO, link));
        assertThat(VideoMessage.of(TO, URL).media()).isEqualTo(link);
        assertThat(AudioMessage.of(TO, URL).media()).isEqualTo(link);
        assertThat(VoiceMessage.of(TO, URL).media()).isEqualTo(link);
        assertThat(DocumentMessage.of(TO, URL).media()).isEqualTo(link);
        assertThat(StickerMessage.of(TO, URL).media()).isEqualTo(link);
        assertThat(VideoMessage.builder().to(TO).link(URL).build().media()).isEqualTo(link);
        assertThat(StickerMessage.builder()
                        .to(TO)
                        .id("2914400213388577")
                        .build()
                        .media())
                .isEqualTo(FILE);
        refuses("MediaRef: link is not an absolute http(s) URL", () -> ImageMessage.of(TO, "ftp://a.example/a.png"));
        refuses("MediaRef: link is not an absolute http(s) URL", () -> ImageMessage.of(TO, "a.example/a.png"));
        refuses("MediaRef: id is missing", () -> ImageMessage.of(TO, (String) null));
        refuses("ImageMessage: image is missing", () -> ImageMessage.of(TO, (MediaRef) null));
    }

    @Test
    void flowDataOfAnyKind() {
        ObjectMapper mapper = new ObjectMapper();
        FlowMessage.Builder flow =
                FlowMessage.builder().to(TO).body("x").cta("Go").flowId("1");
        Map<String, Object> data = Map.of("policyNumber", "P-77");

        FlowMessage fromMap = flow.data(data).build();
        FlowMessage fromTree = flow.data(mapper.valueToTree(data)).build();
        FlowMessage fromNode = flow.data(KapsoJson.toTree(data)).build();

        assertThat(fromMap).isEqualTo(fromTree).isEqualTo(fromNode);
        assertThat(KapsoJson.toTree(fromMap)
                        .at("/interactive/action/parameters/flow_action_payload/data/policyNumber")
                        .asText())
                .isEqualTo("P-77");
    }

    @Test
    void nullPartsAreNamed() {
        refuses(
                "ButtonsMessage: interactive.action.buttons[0] is missing",
                () -> ButtonsMessage.of(TO, "x", (ReplyButton) null));
        refuses(
                "ListMessage: interactive.action.sections[0].rows[0] is missing",
                () -> ListMessage.of(TO, "x", "Open", (ListRow) null));
        refuses(
                "CarouselMessage: interactive.action.cards[1] is missing",
                () -> CarouselMessage.of(TO, "x", CarouselCard.product("1", "a"), null));
        refuses(
                "CarouselMessage: interactive.action.cards[0].header is missing; "
                        + "interactive.action.cards[1].header is missing",
                () -> CarouselMessage.of(
                        TO,
                        "x",
                        CarouselCard.url(null, "Open", "https://a.example"),
                        CarouselCard.url(null, "Open", "https://a.example")));
        refuses("ContactsMessage: contacts[0] is missing", () -> ContactsMessage.of(TO, (ContactCard) null));
        refuses(
                "LocationMessage: location.latitude is missing or not a number; "
                        + "location.longitude is missing or not a number",
                () -> LocationMessage.builder().to(TO).build());
        refuses(
                "OrderDetailsMessage: interactive.action.parameters is missing",
                () -> OrderDetailsMessage.of(TO, "x", null));
        refuses(
                "FlowMessage: interactive.body.text is missing; interactive.action.parameters.flow_cta is missing",
                () -> FlowMessage.of(TO, null, null, "1"));
    }

    @Test
    void aPlaceCanBeAskedForWithoutAText() {
        assertThat(KapsoJson.toTree(LocationRequestMessage.builder().to(TO).build())
                        .path("interactive")
                        .has("body"))
                .isFalse();
    }

    @Test
    void pins() {
        Recipient group = Recipient.group("Y2FwaV9ncm91cDox");
        writes("pin", PinMessage.pin(group, WAMID, 7));
        writes("unpin", PinMessage.unpin(group, WAMID));
        refuses(
                "PinMessage: to is missing; give a phone number with to(…), or a Recipient; pin.message_id is missing",
                () -> PinMessage.builder().build());
    }

    /** What a log line may show: nothing that a person wrote, is called or can be reached by. */
    @Test
    void textsOfPartsAreNotPrinted() {
        String secret = "4711";
        List<Object> parts = List.of(
                ReplyButton.of(secret, secret),
                ListSection.of(secret, ListRow.of(secret, secret, secret)),
                MessageHeader.text(secret),
                MessageHeader.document(MediaRef.link("https://a.example/" + secret), secret),
                CarouselCard.url(MessageHeader.image(FILE), secret, "https://a.example/" + secret)
                        .withBody(secret),
                CarouselCard.quickReplies(MessageHeader.image(FILE), ReplyButton.of(secret, secret)),
                ProductSection.of(secret, "sku"),
                OrderDetailsItem.of(secret, OrderAmount.of(1).withDescription(secret), 1)
                        .withImporterName(secret)
                        .withImporterAddress(ImporterAddress.builder()
                                .addressLine1(secret)
                                .city(secret)
                                .build()),
                OrderExpiration.builder().timestamp("1").description(secret).build(),
                PaymentSetting.paymentLink("https://pay.example/" + secret),
                PaymentLink.of("https://pay.example/" + secret).withCancelUrl(secret),
                TemplateComponent.bodyTexts(secret),
                TemplateDateTime.of(secret),
                AddressValues.builder().name(secret).city(secret).build(),
                Recipient.phone(secret).withBsuid("US." + secret),
                SendReceipt.builder().id("wamid." + secret).build(),
                SentMessage.builder()
                        .addMessages(SendReceipt.builder().id("wamid." + secret).build())
                        .addContacts(SentContact.builder()
                                .input(secret)
                                .waId(secret)
                                .userId(secret)
                                .build())
                        .build(),
                PinMessage.pin(Recipient.group(secret), "wamid." + secret, 1),
                AddressMessage.builder()
                        .to(TO)
                        .body(secret)
                        .addSavedAddress(
                                "home", AddressValues.builder().name(secret).build())
                        .build());

        assertThat(parts).allSatisfy(part -> assertThat(part.toString()).doesNotContain(secret));
    }
}
