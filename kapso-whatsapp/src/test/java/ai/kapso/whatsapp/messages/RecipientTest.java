package ai.kapso.whatsapp.messages;

import static ai.kapso.whatsapp.messages.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.model.KapsoMessageInfo;
import ai.kapso.core.model.Message;
import ai.kapso.core.model.MessageDirection;
import ai.kapso.core.model.TextContent;
import ai.kapso.whatsapp.WhatsAppClient;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientTest extends SendTest {

    private static final String USER_ID = "ES.41877203964415520013";
    private static final Message EMPTY = Message.of(TextContent.of("Hi"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+34600111222",
                " +34 600 111 222\n",
                "+34 (600) 111-222",
                "+34.600.111.222",
                "\u202a+34\u00a0600\u2011111\u2013222\u202c"
            })
    void numbersAreSentWithoutSeparators(String written) {
        assertThat(Recipient.phone(written)).isEqualTo(Recipient.phone("+34600111222"));
        assertThat(to(TextMessage.of(written, "x"))).isEqualTo("+34600111222");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "34600111222", "15550783881", "0034600111222", "+1"})
    void digitsAreNeverRewritten(String number) {
        assertThat(Recipient.phone(number).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann1@example.com",
                "call me at 5",
                "whatsapp:+15550100200",
                "tel:+15550100200",
                "+1 555 0100 ext. 7",
                "1-800-FLOWERS",
                "15550100200@c.us",
                "+",
                "()",
                "+1+555",
                "155501002,155501003",
                "https://wa.me/15550100200"
            })
    void whatIsNoNumberIsRefused(String text) {
        refuses(
                "Recipient: to is not a phone number; give digits with country code, such as +15551234567, and nothing else",
                () -> Recipient.phone(text));
    }

    @Test
    void whatIsMissingIsNamed() {
        refuses("Recipient: to is missing", () -> Recipient.phone(null));
        refuses("Recipient: to is missing", () -> TextMessage.of((String) null, "x"));
        refuses("Recipient: recipient is missing", () -> Recipient.bsuid(null));
        refuses("Recipient: to is missing", () -> Recipient.group(null));
        refuses("Recipient: message is missing", () -> Recipient.of(null));
        refuses(
                "TextMessage: to is missing; give a phone number with to(…), or a Recipient",
                () -> TextMessage.of((Recipient) null, "x"));
    }

    @Test
    void aPhoneNumberGoesWithAUserId() {
        Recipient both = Recipient.phone(TO).withBsuid(USER_ID);

        sends("text-both", TextMessage.of(both, "Hello"));
        sends("text-both", TextMessage.builder().to(both).body("Hello").build());
        assertThat(both.kind()).isEqualTo(Recipient.Kind.PHONE);
        assertThat(both.value()).isEqualTo(TO);
        assertThat(both.bsuid()).contains(USER_ID);
        assertThat(BSUID.bsuid()).contains(USER_ID);
        assertThat(Recipient.phone(TO).bsuid()).isEmpty();
        assertThat(both.toString()).doesNotContain("600111").doesNotContain("4187");
        refuses(
                "Recipient: to is not a phone number; only a phone number takes a user id beside it",
                () -> Recipient.group("g-1").withBsuid(USER_ID));
        refuses("Recipient: recipient is blank", () -> Recipient.phone(TO).withBsuid(" "));
    }

    @Test
    void authenticationTemplatesTakeAPhoneNumberWithAUserId() {
        assertThat(TemplateMessage.builder()
                        .to(Recipient.phone(TO).withBsuid(USER_ID))
                        .name("login_code")
                        .language("en")
                        .addOneTimePassword("4711")
                        .build())
                .isNotNull();
    }

    @Test
    void theSenderOfAMessage() {
        assertThat(Recipient.of(EMPTY.withFrom("34600111222"))).isEqualTo(Recipient.phone(TO));
        assertThat(Recipient.of(EMPTY.withFrom("34600111222").withFromUserId(USER_ID)))
                .isEqualTo(Recipient.phone(TO).withBsuid(USER_ID));
        assertThat(Recipient.of(EMPTY.withFrom(TO))).isEqualTo(Recipient.phone(TO));
    }

    @Test
    void theSenderThatHidesTheNumber() {
        assertThat(Recipient.of(EMPTY.withFromUserId(USER_ID))).isEqualTo(BSUID);
        assertThat(Recipient.of(EMPTY.withFrom("").withFromUserId(USER_ID))).isEqualTo(BSUID);
        assertThat(Recipient.of(EMPTY.withFrom(USER_ID).withFromUserId(USER_ID)))
                .isEqualTo(BSUID);
        assertThat(Recipient.of(EMPTY.withFromParentUserId("ES.ENT.77"))).isEqualTo(Recipient.bsuid("ES.ENT.77"));
    }

    @Test
    void theGroupOfAMessage() {
        assertThat(Recipient.of(EMPTY.withFrom("34600111222").withGroupId("g-1")))
                .isEqualTo(Recipient.group("g-1"));
    }

    @Test
    void theUserOfAMessageThatTheBusinessSent() {
        Message echo = EMPTY.withFrom("15550783881").withTo("34600111222").withToUserId(USER_ID);
        assertThat(Recipient.of(echo)).isEqualTo(Recipient.phone(TO).withBsuid(USER_ID));
        KapsoMessageInfo outbound = KapsoMessageInfo.builder()
                .direction(MessageDirection.OUTBOUND)
                .phoneNumber("34600111222")
                .build();
        assertThat(Recipient.of(EMPTY.withKapso(outbound))).isEqualTo(Recipient.phone(TO));
        KapsoMessageInfo inbound =
                KapsoMessageInfo.builder().direction(MessageDirection.INBOUND).build();
        assertThat(Recipient.of(
                        EMPTY.withFrom("34600111222").withTo("15550783881").withKapso(inbound)))
                .isEqualTo(Recipient.phone(TO));
    }

    @Test
    void userIdsTellTheSidesOfAStoredMessageApart() {
        Message stored = EMPTY.withFrom("34600111222").withTo("15550783881");
        assertThat(Recipient.of(stored.withFromUserId(USER_ID)))
                .isEqualTo(Recipient.phone(TO).withBsuid(USER_ID));
        assertThat(Recipient.of(stored.withFromParentUserId("ES.ENT.77")).value())
                .isEqualTo(TO);
        Message sent = EMPTY.withFrom("15550783881").withTo("34600111222");
        assertThat(Recipient.of(sent.withToUserId(USER_ID)))
                .isEqualTo(Recipient.phone(TO).withBsuid(USER_ID));
        assertThat(Recipient.of(sent)).isEqualTo(Recipient.phone(TO));
    }

    @Test
    void aMessageOfNobody() {
        refuses("Recipient: message names no user: no phone number, no user id", () -> Recipient.of(EMPTY));
    }

    @Test
    void aPhoneNumberIsNoPhoneNumberId() {
        WhatsAppClient client = WhatsAppClient.create(wire.config().build());
        for (String number : new String[] {"+15550783881", " +15550783881", "1 555 078 3881", "(555) 078-3881"}) {
            refuses(
                    "Messages: phone_number_id is a phone number; give Meta's id of the number instead, "
                            + "digits without a plus sign",
                    () -> client.messages(number));
        }
        refuses("Messages: phone_number_id is missing", () -> client.messages(null));
        assertThat(client.messages("106540352242922")).isNotNull();
        assertThat(client.messages("number-1")).isNotNull();
    }

    private static String to(OutboundMessage message) {
        JsonNode json = KapsoJson.toTree(message);
        return json.path("to").asText();
    }
}
