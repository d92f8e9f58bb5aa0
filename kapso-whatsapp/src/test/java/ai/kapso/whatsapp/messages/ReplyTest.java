package ai.kapso.whatsapp.messages;

import static ai.kapso.whatsapp.messages.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.model.Message;
import ai.kapso.core.model.TextContent;
import ai.kapso.core.testkit.WireLog;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class ReplyTest extends SendTest {

    private static final Message RECEIVED =
            Message.of(TextContent.of("Until when are you open?")).withId(WAMID).withFrom("34600111222");

    @Test
    void aTextAnswersAMessage() {
        wire.enqueueResource(200, "/replies/sent-to-phone.json");

        messages().reply(RECEIVED, "Until nine").execute();

        assertThat(WireLog.body(wire.takeRequest())).isEqualTo(fixture("reply"));
    }

    @Test
    void aTextAnswersAUserThatHidesTheNumber() {
        wire.enqueueResource(200, "/replies/sent-to-user-id.json");

        messages()
                .reply(
                        Message.of(TextContent.of("Hi")).withId(WAMID).withFromUserId("ES.41877203964415520013"),
                        "Hello")
                .execute();

        JsonNode sent = WireLog.body(wire.takeRequest());
        assertThat(sent.has("to")).isFalse();
        assertThat(sent.path("recipient").asText()).isEqualTo("ES.41877203964415520013");
        assertThat(sent.at("/context/message_id").asText()).isEqualTo(WAMID);
    }

    @Test
    void anAnswerToAGroupGoesToTheGroup() {
        Message inGroup = RECEIVED.withGroupId("Y2FwaV9ncm91cDox");

        JsonNode sent = KapsoJson.toTree(
                TextMessage.builder().inReplyTo(inGroup).body("Until nine").build());

        assertThat(sent.path("recipient_type").asText()).isEqualTo("group");
        assertThat(sent.path("to").asText()).isEqualTo("Y2FwaV9ncm91cDox");
        assertThat(sent.at("/context/message_id").asText()).isEqualTo(WAMID);
    }

    @Test
    void messagesOfEveryKindAnswer() {
        OutboundMessage image = ImageMessage.builder()
                .inReplyTo(RECEIVED)
                .link("https://cdn.example/menu.png")
                .build();
        OutboundMessage buttons = ButtonsMessage.builder()
                .inReplyTo(RECEIVED)
                .body("Keep the table?")
                .addButton("yes", "Yes")
                .build();

        assertThat(image.recipient()).isEqualTo(Recipient.phone(TO));
        assertThat(image.replyTo()).contains(WAMID);
        assertThat(buttons.recipient()).isEqualTo(Recipient.phone(TO));
        assertThat(buttons.replyTo()).contains(WAMID);
    }

    @Test
    void aMessageWithoutIdIsAnsweredWithoutAQuote() {
        TextMessage answer =
                TextMessage.builder().inReplyTo(RECEIVED.withId("")).body("x").build();

        assertThat(answer.replyTo()).isEmpty();
        assertThat(KapsoJson.toTree(answer).has("context")).isFalse();
    }

    @Test
    void anEmojiAnswers() {
        sends("reaction", ReactionMessage.of(RECEIVED, "👩🏽‍🚀"));
        sends("reaction-removed", ReactionMessage.remove(RECEIVED));
        refuses("ReactionMessage: reaction.message_id is blank", () -> ReactionMessage.of(RECEIVED.withId(""), "👍"));
    }

    @Test
    void aReceivedMessageIsMarkedAsRead() {
        wire.enqueue(200, "{\"success\":true}");
        wire.enqueue(200, "{\"success\":true}");

        messages().markRead(RECEIVED).execute();
        messages().markReadWithTyping(RECEIVED).execute();

        assertThat(WireLog.body(wire.takeRequest()).path("message_id").asText()).isEqualTo(WAMID);
        JsonNode withTyping = WireLog.body(wire.takeRequest());
        assertThat(withTyping.path("message_id").asText()).isEqualTo(WAMID);
        assertThat(withTyping.at("/typing_indicator/type").asText()).isEqualTo("text");
    }

    @Test
    void refusesWhatCannotBeAnswered() {
        Message ofNobody = Message.of(TextContent.of("Hi")).withId(WAMID);
        refuses(
                "Recipient: message names no user: no phone number, no user id",
                () -> messages().reply(ofNobody, "x"));
        refuses("TextMessage: text.body is blank", () -> messages().reply(RECEIVED, " "));
        refuses("TextMessage: text.body is missing", () -> messages().reply(RECEIVED, null));
        refuses("Recipient: message is missing", () -> messages().reply(null, "x"));
        refuses("Messages: message is missing", () -> messages().send(null));
        refuses("Messages: message is missing", () -> messages().markRead((Message) null));
        refuses("Messages: message_id is missing", () -> messages().markRead((String) null));
        refuses("Messages: message_id is blank", () -> messages().markRead(RECEIVED.withId("")));
    }
}
