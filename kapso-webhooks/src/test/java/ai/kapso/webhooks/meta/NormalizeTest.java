package ai.kapso.webhooks.meta;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.model.Contact;
import ai.kapso.core.model.KapsoMessageInfo;
import ai.kapso.core.model.Message;
import ai.kapso.core.model.MessageDirection;
import ai.kapso.core.model.MessageOrigin;
import ai.kapso.core.model.MessageStatus;
import ai.kapso.core.model.WhatsAppCall;
import ai.kapso.core.model.WhatsAppCallStatus;
import ai.kapso.core.testkit.JsonTrees;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizeTest {

    private static final String BUSINESS = "15550009000";
    private static final String CUSTOMER = "15557778888";
    private static final String NUMBER =
            "'metadata':{'display_phone_number':'" + BUSINESS + "','phone_number_id':'77001'}";
    private static final String ANA = "{'profile':{'name':'Ana','username':'ana.b'},'wa_id':'" + CUSTOMER
            + "','user_id':'US.1','parent_user_id':'US.ENT.1'}";
    private static final String BEN = "{'profile':{'name':'Ben'},'wa_id':'15551112222','user_id':'US.2'}";

    @Test
    void messagesOfCustomersAreInboundAndSayWhoWrote() {
        Message message = onlyMessage(
                "messages",
                "'contacts':[" + BEN + "," + ANA + "],'messages':["
                        + text("'from':'" + CUSTOMER + "','from_user_id':'US.1'") + "]");

        KapsoMessageInfo kapso = message.kapso().orElseThrow();
        assertThat(message.direction()).contains(MessageDirection.INBOUND);
        assertThat(kapso.origin()).contains(MessageOrigin.CLOUD_API);
        assertThat(kapso.status()).contains(MessageStatus.RECEIVED);
        assertThat(kapso.phoneNumberId()).contains("77001");
        assertThat(kapso.phoneNumber()).contains(CUSTOMER);
        assertThat(kapso.contactName()).contains("Ana");
        assertThat(kapso.hasMedia()).contains(false);
        assertThat(message.username()).contains("ana.b");
        assertThat(message.text()).contains("Hello");
        assertThat(message.timestamp()).contains(Instant.ofEpochSecond(1_790_000_000));
    }

    /** The author of the quoted message says nothing about the author of this one. */
    @ParameterizedTest
    @CsvSource({CUSTOMER, BUSINESS})
    void messagesOfCustomersAreInboundWhateverTheyQuote(String author) {
        Message message = onlyMessage(
                "messages",
                "'messages':[" + text("'from':'" + CUSTOMER + "','context':{'from':'" + author + "','id':'wamid.0'}")
                        + "]");
        assertThat(message.direction()).contains(MessageDirection.INBOUND);
    }

    @Test
    void messagesOfUsersWhoHideTheirNumberAreInbound() {
        Message message = onlyMessage(
                "messages",
                "'contacts':[" + BEN + "," + ANA + "],'messages':[" + text("'from':'','from_user_id':'US.1'") + "]");
        assertThat(message.direction()).contains(MessageDirection.INBOUND);
        assertThat(message.kapso().orElseThrow().contactName()).contains("Ana");
        assertThat(message.kapso().orElseThrow().phoneNumber()).contains(CUSTOMER);
    }

    @Test
    void systemMessagesAreInbound() {
        Message message = onlyMessage(
                "messages",
                "'messages':[{'id':'wamid.1','timestamp':'1790000000','type':'system','from':'" + CUSTOMER
                        + "','system':{'body':'changed','type':'user_changed_number','wa_id':'15553334444'}}]");
        assertThat(message.direction()).contains(MessageDirection.INBOUND);
    }

    @ParameterizedTest
    @CsvSource({"smb_message_echoes", "message_echoes", "messages", "history"})
    void echoesAreOutboundUnderEachField(String field) {
        Message message = onlyMessage(
                field, "'message_echoes':[" + text("'from':'" + BUSINESS + "','to':'" + CUSTOMER + "'") + "]");
        assertThat(message.direction()).contains(MessageDirection.OUTBOUND);
        assertThat(message.kapso().orElseThrow().origin())
                .contains(field.equals("history") ? MessageOrigin.HISTORY_SYNC : MessageOrigin.BUSINESS_APP);
        assertThat(message.kapso().orElseThrow().phoneNumber()).contains(CUSTOMER);
    }

    @Test
    void theNumberTellsWhoWroteInAHistory() {
        List<Message> messages = normalize(
                        "history",
                        "'history':[{'metadata':{'phase':0,'chunk_order':1},'threads':["
                                + "{'id':'" + CUSTOMER + "','context':{'wa_id':'" + CUSTOMER
                                + "','username':'ana.b'},'messages':["
                                + text("'from':'+1 555-000-9000','history_context':{'status':'READ'}") + ","
                                + text("'from':'" + CUSTOMER + "'") + ","
                                + text("'to':'" + CUSTOMER + "','history_context':{'status':'ERROR'}") + ","
                                + text("'from_user_id':'US.1'") + "]},"
                                + "{'id':'" + BUSINESS + "','messages':["
                                + text("'from':'" + BUSINESS + "'") + ","
                                + text("'from':'" + BUSINESS + "','to':'" + BUSINESS + "'") + "]}]}]")
                .messages();

        assertThat(messages.stream()
                        .map(Message::direction)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toList()))
                .containsExactly(
                        MessageDirection.OUTBOUND,
                        MessageDirection.INBOUND,
                        MessageDirection.OUTBOUND,
                        MessageDirection.INBOUND,
                        MessageDirection.INBOUND,
                        MessageDirection.OUTBOUND);
        assertThat(messages)
                .allSatisfy(message ->
                        assertThat(message.kapso().orElseThrow().origin()).contains(MessageOrigin.HISTORY_SYNC));
        assertThat(messages.get(0).kapso().orElseThrow().status()).contains(MessageStatus.READ);
        assertThat(messages.get(2).kapso().orElseThrow().status()).contains(MessageStatus.FAILED);
        assertThat(messages.get(1).username()).contains("ana.b");
    }

    @Test
    void filesThatFollowAHistoryAreOfTheSideWhoseListTheyAreIn() {
        List<Message> messages = normalize(
                        "history",
                        "'messages':[" + text("'from':'" + CUSTOMER + "'") + "," + text("'from':'" + BUSINESS + "'")
                                + "],'message_echoes':[" + text("'from':'" + CUSTOMER + "','to':'" + BUSINESS + "'")
                                + "]")
                .messages();
        assertThat(messages.stream().map(message -> message.direction().orElseThrow()))
                .containsExactly(MessageDirection.INBOUND, MessageDirection.OUTBOUND, MessageDirection.INBOUND);
    }

    @Test
    void theAnswersOfAFlowAreParsed() {
        Message message = onlyMessage(
                "messages",
                "'messages':[{'id':'wamid.1','from':'" + CUSTOMER + "','timestamp':'1790000000','type':'interactive',"
                        + "'interactive':{'type':'nfm_reply','nfm_reply':{'name':'flow','body':'Sent','response_json':"
                        + "'{\\'flow_token\\':\\'t-9\\',\\'camelCase_Key\\':[1]}'}}}]");
        KapsoMessageInfo kapso = message.kapso().orElseThrow();
        assertThat(kapso.flowToken()).contains("t-9");
        assertThat(kapso.flowResponse()
                        .orElseThrow()
                        .path("camelCase_Key")
                        .get(0)
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void answersThatAreNoJsonLoseNothing() {
        Message message = onlyMessage(
                "messages",
                "'messages':[{'id':'wamid.1','type':'interactive','interactive':{'type':'nfm_reply','nfm_reply':"
                        + "{'name':'flow','response_json':'{oops'}}}]");
        assertThat(message.kapso().orElseThrow().flowResponse()).isEmpty();
        assertThat(KapsoJson.toTree(message).toString()).contains("{oops");
    }

    @Test
    void standbyIsKeptApart() {
        NormalizedWebhook normalized = normalize(
                "standby",
                "'standby':{'contacts':[" + ANA + "],'messages':[" + text("'from':'" + CUSTOMER + "'")
                        + "],'message_echoes':[{'id':'wamid.7','timestamp':'1790000001','message':{'to':'" + CUSTOMER
                        + "','type':'text','text':{'body':'From elsewhere'}}}],'statuses':[{'id':'wamid.7','status':'sent'}]}");

        assertThat(normalized.messages()).isEmpty();
        assertThat(normalized.statuses()).isEmpty();
        NumberTraffic standby = normalized.numbers().get(0);
        assertThat(standby.isStandby()).isTrue();
        assertThat(standby.messages().get(0).direction()).contains(MessageDirection.INBOUND);
        assertThat(standby.messages().get(1).direction()).contains(MessageDirection.OUTBOUND);
        assertThat(standby.messages().get(1).text()).contains("From elsewhere");
        assertThat(standby.messages().get(1).id()).isEqualTo("wamid.7");
        assertThat(standby.statuses()).hasSize(1);
    }

    /** Meta has been seen to put the numbers of a call the wrong way round. */
    @ParameterizedTest
    @CsvSource({
        "BUSINESS_INITIATED," + BUSINESS + "," + CUSTOMER + ",outbound",
        "BUSINESS_INITIATED," + CUSTOMER + "," + BUSINESS + ",outbound",
        "USER_INITIATED," + CUSTOMER + "," + BUSINESS + ",inbound",
        "USER_INITIATED," + BUSINESS + "," + CUSTOMER + ",inbound",
        "," + BUSINESS + "," + CUSTOMER + ",outbound",
        "," + CUSTOMER + "," + BUSINESS + ",inbound"
    })
    void callsSayThemselvesWhoCalledWhom(String direction, String from, String to, String expected) {
        WhatsAppCall call = normalize(
                        "calls",
                        "'calls':[{'id':'wacid.1','event':'terminate','timestamp':'1790000100','from':'" + from
                                + "','to':'" + to + "'," + (direction == null ? "" : "'direction':'" + direction + "',")
                                + "'status':'Completed','start_time':'1790000000','end_time':'1790000090','duration':90}]")
                .calls()
                .get(0);
        assertThat(call.direction()).contains(MessageDirection.of(expected));
        assertThat(call.userWaId()).contains(CUSTOMER);
        assertThat(call.callId()).contains("wacid.1");
        assertThat(call.status()).contains(WhatsAppCallStatus.COMPLETED);
        assertThat(call.durationSeconds()).contains(90);
        assertThat(call.startedAt()).contains(Instant.ofEpochSecond(1_790_000_000));
        assertThat(call.phoneNumberId()).contains("77001");
    }

    @ParameterizedTest
    @CsvSource({
        "'from':'15557778888', 15557778888",
        "'to':'15557778888', 15557778888",
        "'from':'15550009000',",
        "'from':'1'|'to':'15557778888', 15557778888",
        "'from':'15557778888'|'to':'1', 15557778888",
        "'direction':'BUSINESS_INITIATED'|'from':'15557778888', 15557778888",
        "'direction':'user_initiated'|'to':'15550009000',"
    })
    void theCustomerOfACallIsTheSideThatIsNotTheBusiness(String sides, String expected) {
        String call = "{'id':'wacid.1','event':'call_recording_available'," + sides.replace('|', ',') + "}";
        List<WhatsAppCall> calls = normalize(
                        "calls",
                        "'calls':[" + call + "],'contacts':[" + (sides.contains("'1'") ? "{'wa_id':'15557778888'}" : "")
                                + "]")
                .calls();
        assertThat(calls.get(0).userWaId()).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({"address_message", "form_of_tomorrow"})
    void theAnswersOfEachFormAreParsed(String name) {
        Message message = onlyMessage(
                "messages",
                "'messages':[{'id':'wamid.1','type':'interactive','interactive':{'type':'nfm_reply','nfm_reply':"
                        + "{'name':'" + name + "','response_json':'{\\'a\\':1}'}}}]");
        assertThat(message.kapso()
                        .flatMap(KapsoMessageInfo::flowResponse)
                        .orElseThrow()
                        .path("a")
                        .intValue())
                .isEqualTo(1);
        assertThat(message.flowResponse()).isPresent();
    }

    @Test
    void statusesOfCallsAreAmongTheStatuses() {
        NormalizedWebhook normalized =
                normalize("calls", "'statuses':[{'id':'wacid.1','type':'call','status':'RINGING'}]");
        assertThat(normalized.statuses())
                .extracting(status -> status.status().orElseThrow())
                .containsExactly(MessageStatus.RINGING);
    }

    @Test
    void eachNumberKeepsItsOwnMetadataAndOrder() {
        JsonNode body = JsonTrees.parse(("{'object':'whatsapp_business_account','entry':[{'id':'waba-1','changes':["
                        + change("messages", "'messages':[" + text("'from':'1'") + "]") + ","
                        + change("messages", "'messages':[" + text("'from':'2'") + "]")
                                .replace("77001", "77002") + "]},"
                        + "{'id':'waba-2','changes':[" + change("security", "'event':'PIN_CHANGED'") + ","
                        + change("messages", "'messages':[" + text("'from':'3'") + "]")
                                .replace("77001", "77003") + "]}]}")
                .replace('\'', '"'));
        NormalizedWebhook normalized = MetaWebhook.of(body).normalize();

        assertThat(normalized.messages())
                .extracting(message -> message.from().orElseThrow())
                .containsExactly("1", "2", "3");
        assertThat(normalized.messages())
                .extracting(
                        message -> message.kapso().orElseThrow().phoneNumberId().orElseThrow())
                .containsExactly("77001", "77002", "77003");
        assertThat(normalized.numbers())
                .extracting(number -> number.businessAccountId().orElseThrow())
                .containsExactly("waba-1", "waba-1", "waba-2");
    }

    @Test
    void contactsAreContacts() {
        Contact contact =
                normalize("messages", "'contacts':[" + ANA + "]").contacts().get(0);
        assertThat(contact)
                .isEqualTo(Contact.builder()
                        .waId(CUSTOMER)
                        .businessScopedUserId("US.1")
                        .parentBusinessScopedUserId("US.ENT.1")
                        .username("ana.b")
                        .profileName("Ana")
                        .build());
    }

    @Test
    void whatIsNoTrafficIsNotThere() {
        assertThat(normalize("security", "'event':'PIN_CHANGED'").numbers()).isEmpty();
        assertThat(normalize("something_new", "'messages':[1]").numbers()).isEmpty();
        assertThat(MetaWebhook.of(JsonTrees.parse("{}")).normalize().messages()).isEmpty();
    }

    private static String text(String more) {
        return "{'id':'wamid.1','timestamp':'1790000000','type':'text','text':{'body':'Hello'}," + more + "}";
    }

    private static String change(String field, String value) {
        return "{'field':'" + field + "','value':{'messaging_product':'whatsapp'," + NUMBER + "," + value + "}}";
    }

    private static NormalizedWebhook normalize(String field, String value) {
        String body = "{'object':'whatsapp_business_account','entry':[{'id':'waba-1','changes':[" + change(field, value)
                + "]}]}";
        return MetaWebhook.of(JsonTrees.parse(json(body))).normalize();
    }

    /** Quotes that are escaped stay within the text. */
    private static String json(String quoted) {
        return quoted.replace("\\'", "\u0000").replace('\'', '"').replace("\u0000", "\\\"");
    }

    private static Message onlyMessage(String field, String value) {
        List<Message> messages = normalize(field, value).messages();
        assertThat(messages).hasSize(1);
        return messages.get(0);
    }
}
