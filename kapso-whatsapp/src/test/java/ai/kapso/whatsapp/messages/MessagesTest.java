package ai.kapso.whatsapp.messages;

import static ai.kapso.core.testkit.FullyTyped.assertFullyTyped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.kapso.core.Call;
import ai.kapso.core.KapsoConfig;
import ai.kapso.core.KapsoException;
import ai.kapso.core.RetryPolicy;
import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.model.RecipientType;
import ai.kapso.core.testkit.FixtureMutations;
import ai.kapso.core.testkit.WireLog;
import ai.kapso.whatsapp.WhatsAppClient;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MessagesTest extends SendTest {

    @Test
    void sendsToThePathOfTheNumberWithTheKey() {
        wire.enqueueResource(200, "/replies/sent-to-phone.json");

        SentMessage sent = messages().send(TextMessage.of(TO, "Hello")).execute();

        RecordedRequest request = wire.takeRequest();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getTarget()).isEqualTo("/meta/whatsapp/v24.0/106540352242922/messages");
        assertThat(request.getHeaders().get("X-API-Key")).isEqualTo(WireLog.API_KEY);
        assertThat(request.getHeaders().get("Content-Type")).startsWith("application/json");
        assertThat(sent.id()).isEqualTo("wamid.HBgLMzQ2MDAxMTEyMjIVAgARGBI1QzE1OUJGMzA3RDQ4Q0UyQTkA");
        assertThat(sent.messageStatus()).contains(SendStatus.ACCEPTED);
        assertThat(sent.waId()).contains("34600111222");
        assertThat(sent.input()).contains(TO);
        assertThat(sent.userId()).isEmpty();
        assertThat(sent.messagingProduct()).contains("whatsapp");
        assertFullyTyped(sent);
    }

    @Test
    void readsTheReplyToASendByUserId() {
        wire.enqueueResource(200, "/replies/sent-to-user-id.json");

        SentMessage sent = messages().send(TextMessage.of(BSUID, "Hello")).execute();

        assertThat(sent.userId()).contains("ES.41877203964415520013");
        assertThat(sent.waId()).isEmpty();
        assertThat(sent.messageStatus()).contains(SendStatus.HELD_FOR_QUALITY_ASSESSMENT);
        assertThat(sent.messagingProduct()).contains("whatsapp");
        assertFullyTyped(sent);
    }

    @TestFactory
    Stream<DynamicTest> readsRepliesWhateverTheServerChanges() {
        return FixtureMutations.of(SentMessage.class).in("replies");
    }

    @Test
    void readsRepliesThatTheServerHasChanged() {
        String json =
                "{\"messages\":[{\"id\":\"wamid.1\",\"message_status\":\"thawing\",\"group_id\":\"g-1\",\"x\":1}],"
                        + "\"contacts\":[{\"input\":34600,\"wa_id\":\"\"}],\"extra\":{\"a\":[]}}";

        SentMessage sent = KapsoJson.read(json, SentMessage.class);

        assertThat(sent.id()).isEqualTo("wamid.1");
        assertThat(sent.messageStatus().map(SendStatus::known)).contains(SendStatus.Known.UNKNOWN);
        assertThat(sent.messages().get(0).groupId()).contains("g-1");
        assertThat(sent.waId()).isEmpty();
        assertThat(sent.additionalProperties()).containsOnlyKeys("extra");
        assertThat(KapsoJson.toTree(sent).path("messages").path(0).path("x").intValue())
                .isOne();
    }

    @Test
    void aResponseThatNamesNoMessageHasNoId() {
        SentMessage sent = KapsoJson.read("{\"messages\":[]}", SentMessage.class);

        assertThat(sent.id()).isEmpty();
        assertThat(sent.messageStatus()).isEmpty();
        assertThat(sent.waId()).isEmpty();
    }

    @Test
    void sendsMarketingTemplatesByTheirOwnOperation() {
        wire.enqueueResource(200, "/replies/sent-to-phone.json");

        SentMessage sent = messages()
                .sendMarketing(TemplateMessage.builder()
                        .to(TO)
                        .recipientType(RecipientType.INDIVIDUAL)
                        .name("summer_sale")
                        .language("es_ES")
                        .languagePolicy(LanguagePolicy.DETERMINISTIC)
                        .addBodyTexts("Iria")
                        .bizOpaqueCallbackData("campaign-12")
                        .build())
                .execute();

        RecordedRequest request = wire.takeRequest();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getTarget()).isEqualTo("/meta/whatsapp/v24.0/106540352242922/marketing_messages");
        assertThat(WireLog.body(request)).isEqualTo(fixture("marketing"));
        assertThat(sent.id()).startsWith("wamid.");
    }

    @Test
    void sendsMarketingTemplatesByUserId() {
        wire.enqueueResource(200, "/replies/sent-to-user-id.json");

        SentMessage sent = messages()
                .sendMarketing(TemplateMessage.of(BSUID, "summer_sale", "es_ES"))
                .execute();

        assertThat(WireLog.body(wire.takeRequest())).isEqualTo(fixture("marketing-bsuid"));
        assertThat(sent.userId()).contains("ES.41877203964415520013");
    }

    @Test
    void refusesMarketingToAGroup() {
        TemplateMessage toGroup = TemplateMessage.of(Recipient.group("g-1"), "summer_sale", "es_ES");

        assertThatThrownBy(() -> messages().sendMarketing(toGroup))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TemplateMessage: recipient_type is group; marketing messages go to single users");
    }

    @Test
    void marksAsRead() {
        wire.enqueue(200, "{\"success\":true}");

        messages().markRead(WAMID).execute();

        RecordedRequest request = wire.takeRequest();
        assertThat(request.getTarget()).isEqualTo("/meta/whatsapp/v24.0/106540352242922/messages");
        assertThat(WireLog.body(request))
                .isEqualTo(WireLog.tree(
                        "{\"messaging_product\":\"whatsapp\",\"status\":\"read\",\"message_id\":\"" + WAMID + "\"}"));
    }

    @Test
    void marksAsReadWithTyping() {
        wire.enqueue(200, "");

        messages().markReadWithTyping(WAMID).execute();

        assertThat(WireLog.body(wire.takeRequest()))
                .isEqualTo(WireLog.tree("{\"messaging_product\":\"whatsapp\",\"status\":\"read\",\"message_id\":\""
                        + WAMID + "\",\"typing_indicator\":{\"type\":\"text\"}}"));
    }

    @Test
    void repeatsAReadMarkWhoseOutcomeIsUnknown() {
        wire.enqueueFault(500, "");
        wire.enqueue(200, "");

        hasty().markRead(WAMID).execute();

        assertThat(wire.server().getRequestCount()).isEqualTo(2);
    }

    @Test
    void doesNotRepeatASendWhoseOutcomeIsUnknown() {
        wire.enqueueFault(500, "");

        Call<SentMessage> send = hasty().send(TextMessage.of(TO, "Hello"));

        assertThatThrownBy(send::execute).isInstanceOf(KapsoException.class);
        assertThat(wire.server().getRequestCount()).isOne();
    }

    private Messages hasty() {
        RetryPolicy hasty =
                RetryPolicy.builder().baseDelay(Duration.ofMillis(1)).build();
        return WhatsAppClient.create(wire.config().retryPolicy(hasty).build()).messages(NUMBER);
    }

    @Test
    void refusesBlankIdsAndNamesNoValue() {
        assertThatThrownBy(() -> messages().markRead(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Messages: message_id is blank");
        assertThatThrownBy(() -> WhatsAppClient.create(wire.config().build()).messages(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Messages: phone_number_id is blank");
    }

    @Test
    void goesStraightToMetaWithAnAccessToken() {
        wire.enqueueFault(
                200, WireLog.resource("/replies/sent-to-phone.json")); // a path of Meta's, not of the contract
        KapsoConfig config = KapsoConfig.builder()
                .accessToken("test-token-0001")
                .metaBaseUrl(wire.baseUrl())
                .build();

        SentMessage sent = WhatsAppClient.create(config)
                .messages(NUMBER)
                .send(TextMessage.of(TO, "Hello"))
                .execute();

        RecordedRequest request = wire.takeRequest();
        assertThat(request.getTarget()).isEqualTo("/v24.0/106540352242922/messages");
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer test-token-0001");
        assertThat(request.getHeaders().get("X-API-Key")).isNull();
        assertThat(sent.id()).startsWith("wamid.");
    }

    @Test
    void sendsRawJson() {
        wire.enqueueResource(200, "/replies/sent-to-phone.json");

        SentMessage sent = messages()
                .sendRaw(KapsoJson.toTree(Map.of("type", "text", "to", TO, "text", Map.of("body", "Hello"))))
                .execute();

        assertThat(WireLog.body(wire.takeRequest()).path("messaging_product")).isEqualTo(TextNode.valueOf("whatsapp"));
        assertThat(sent.id()).startsWith("wamid.");
    }

    @Test
    void offersTheRawClient() {
        wire.enqueueResource(200, "/replies/sent-to-phone.json");

        WhatsAppClient.create(wire.config().build())
                .raw()
                .post("/" + NUMBER + "/messages", Map.of(), fixture("text"))
                .execute();

        assertThat(wire.takeRequest().getTarget()).isEqualTo("/meta/whatsapp/v24.0/106540352242922/messages");
    }
}
