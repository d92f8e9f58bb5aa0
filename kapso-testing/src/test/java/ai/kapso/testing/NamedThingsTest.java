package ai.kapso.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A message names templates, files, messages and people; what is not there is not taken. */
class NamedThingsTest extends OneNumber {
    private Api.Answer send(String content) {
        return stage.api.post(
                Api.META + number + "/messages", "{'messaging_product':'whatsapp','to':'15551234567'," + content + "}");
    }

    private Api.Answer sendTemplate(String name, String language, String components) {
        return send("'type':'template','template':{'name':'" + name + "','language':{'code':'" + language
                + "'},'components':[" + components + "]}");
    }

    private static void isRefused(Api.Answer answer, int status, int code, String says) {
        assertThat(answer.json.at("/error/code").asInt()).isEqualTo(code);
        assertThat(answer.json.at("/error/message").asText()).startsWith("(#" + code + ")");
        assertThat(answer.json.at("/error/error_data/details").asText()).contains(says);
        assertThat(answer.status).isEqualTo(status);
    }

    @Test
    void trustsTemplatesUntilOneIsAdded() {
        assertThat(sendTemplate("order_update", "en_US", "").status).isEqualTo(200);
        stage.emulator.addTemplate("order_update", "en_US");
        assertThat(sendTemplate("order_update", "en_US", "").status).isEqualTo(200);
        String missing = "template name (order_update) does not exist in en";
        isRefused(sendTemplate("order_update", "en", ""), 404, 132001, missing);
        isRefused(sendTemplate("order_updates", "en_US", ""), 404, 132001, "order_updates");
        stage.emulator.reset();
        number = stage.emulator.addPhoneNumber().phoneNumberId();
        assertThat(sendTemplate("order_updates", "en_US", "").status).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"no such template!, en_US", "Order_Update, en", "order_update, english", "order_update, en-US"})
    void neverTakesATemplateThatNoneCanBe(String name, String language) {
        isRefused(sendTemplate(name, language, ""), 404, 132001, "does not exist in " + language);
        assertThatIllegalArgumentException().isThrownBy(() -> stage.emulator.addTemplate(name, language));
    }

    @TestFactory
    Stream<DynamicTest> refusesFilesThatTheNumberDoesNotHave() {
        String header = "'type':'header','parameters':[{'type':'image','image':{'id':'404'}}]";
        return Stream.of(
                        "'type':'image','image':{'id':'404'} > image",
                        "'type':'video','video':{'id':'404'} > video",
                        "'type':'audio','audio':{'id':'404'} > audio",
                        "'type':'document','document':{'id':'404'} > document",
                        "'type':'sticker','sticker':{'id':'404'} > sticker",
                        "'type':'interactive','interactive':{'type':'cta_url','header':{'type':'image','image':{'id':'404'}},"
                                + "'body':{'text':'x'},'action':{'name':'cta_url','parameters':{'display_text':'x',"
                                + "'url':'https://example.org'}}} > interactive['header']['image']",
                        "'type':'template','template':{'name':'t','language':{'code':'en'},'components':[{" + header
                                + "}]} > template['components'][0]['parameters'][0]['image']",
                        "'type':'template','template':{'name':'t','language':{'code':'en'},'components':[{"
                                + "'type':'carousel','cards':[{'card_index':0,'components':[{" + header + "}]}]}]}"
                                + " > template['components'][0]['cards'][0]['components'][0]['parameters'][0]['image']")
                .map(text -> text.split(" > ", 2))
                .map(message -> DynamicTest.dynamicTest(
                        message[1],
                        () -> isRefused(
                                send(message[0]),
                                400,
                                100,
                                "Param " + message[1]
                                        + "['id'] is not a valid whatsapp business account media attachment ID")));
    }

    @Test
    void takesFilesThatTheNumberHas() {
        BusinessNumber other = stage.emulator.addPhoneNumber();
        stage.emulator.addMedia("4711");
        String forAll = stage.emulator.addMedia("image/png", new byte[] {1});
        String own = stage.emulator.phoneNumber(number).addMedia("image/png", new byte[] {1});
        String foreign = other.addMedia("image/png", new byte[] {1});
        stage.api.webhook(number, stage.receiver.wants(RECEIVED));
        ana.at(number).sendsImage("");
        stage.emulator.awaitDeliveries();
        String received = stage.receiver.last().json.at("/message/image/id").asText();
        for (String id : new String[] {"4711", forAll, own, received}) {
            assertThat(send("'type':'image','image':{'id':'" + id + "'}").status)
                    .isEqualTo(200);
        }
        isRefused(send("'type':'image','image':{'id':'" + foreign + "'}"), 400, 100, "image['id'] is not a valid");
    }

    @Test
    void quotesOnlyMessagesOfTheChat() {
        String known = ana.writes("Hello");
        String elsewhere = stage.emulator.contact("15557654321").writes("Hello");
        String text = "'type':'text','text':{'body':'x'},'context':{'message_id':'%s'}";
        assertThat(send(String.format(text, known)).status).isEqualTo(200);
        isRefused(send(String.format(text, "wamid.none")), 400, 131009, "context['message_id']");
        isRefused(send(String.format(text, elsewhere)), 400, 131009, "context['message_id']");
    }

    @Test
    void failsReactionsToWhatIsNotThere() {
        subscribe(SENT, FAILED);
        String old = ana.writes("Old");
        String elsewhere = stage.emulator.contact("15557654321").writes("Hello");
        stage.emulator.clock().advance(Duration.ofDays(30));
        String fresh = ana.writes("New");
        String reaction = ana.reactsTo(fresh, "x");
        for (String target : new String[] {"wamid.none", elsewhere, old, reaction}) {
            stage.receiver.forget();
            String wamid = react(target);
            settled();
            assertThat(stage.receiver.events()).containsExactly(FAILED);
            assertThat(stage.receiver
                            .last()
                            .json
                            .at("/message/kapso/statuses/0/errors/0/code")
                            .asInt())
                    .isEqualTo(131009);
            assertThat(stage.emulator.message(wamid).status()).isEqualTo("failed");
        }
        stage.receiver.forget();
        react(fresh);
        settled();
        assertThat(stage.receiver.events()).containsExactly(SENT);
    }

    private String react(String target) {
        return send("'type':'reaction','reaction':{'message_id':'" + target + "','emoji':'x'}")
                .json
                .at("/messages/0/id")
                .asText();
    }

    @Test
    void letsAContactReactOnlyToWhatIsThere() {
        assertThatIllegalArgumentException().isThrownBy(() -> ana.reactsTo("wamid.none", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> ana.removesReactionTo("wamid.none"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"123", "12", "123456", "0033612345678", "+0033612345678", "0612345678", "1234567890123456", "+"})
    void refusesNumbersThatNobodyCanHave(String to) {
        String message = "{'messaging_product':'whatsapp','to':'" + to + "','type':'text','text':{'body':'Hi'}}";
        isRefused(stage.api.post(Api.META + number + "/messages", message), 400, 131009, "not a valid phone number");
    }

    @ParameterizedTest
    @ValueSource(strings = {" +1 555 123 4567", "+1 (555) 123-4567", "15551234567 ", "1.555.123.4567"})
    void takesEverySpellingOfANumber(String to) {
        String message = "{'messaging_product':'whatsapp','to':'" + to + "','type':'text','text':{'body':'Hi'}}";
        Api.Answer answer = stage.api.post(Api.META + number + "/messages", message);
        assertThat(answer.json.at("/contacts/0/wa_id").asText()).isEqualTo("15551234567");
        assertThat(answer.json.at("/contacts/0/input").asText()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"5511987654321, 551187654321", "525512345678, 5215512345678", "5491123456789, 541123456789"})
    void reachesAContactUnderAnotherSpelling(String waId, String dialled) {
        SimulatedContact bo = stage.emulator.contact(waId).alsoReachedAt("+" + dialled);
        stage.emulator.enforceSessionWindow(true);
        bo.writes("Hello");
        Api.Answer answer = stage.api.post(
                Api.META + number + "/messages",
                "{'messaging_product':'whatsapp','to':'+" + dialled + "','type':'text','text':{'body':'Hi'}}");
        assertThat(answer.json.get("contacts"))
                .isEqualTo(Api.parse("[{\"input\":\"+" + dialled + "\",\"wa_id\":\"" + waId + "\"}]"));
        assertThat(bo.received()).hasSize(1);
        assertThat(stage.emulator.contact(dialled).waId()).contains(waId);
    }

    @Test
    void keepsPeopleApart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage.emulator.contact("15557654321").alsoReachedAt("15551234567"))
                .withMessageContaining("another contact");
        assertThatIllegalStateException()
                .isThrownBy(() -> stage.emulator.contactWithUserId("US.1").alsoReachedAt("15550001111"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone_number", "one_tap", "PHONE_NUMBER"})
    void refusesButtonsThatTakeNoParameters(String type) {
        Api.Answer answer = sendTemplate(
                "t", "en", "{'type':'body','parameters':[]},{'type':'button','sub_type':'" + type + "','index':'0'}");
        isRefused(answer, 400, 100, "Param template['components'][1]['sub_type'] must be one of {");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'button','sub_type':'url'} | ['index'] is required",
                "{'type':'button','sub_type':'url','index':'ten'} | ['index'] must be a number",
                "{'type':'button','sub_type':'url','index':10} | ['index'] must be a number",
                "{'type':'body','parameters':[{'type':'texts','text':'x'}]} | ['parameters'][0]['type'] must be one of",
                "{'type':'carousel'} | ['cards'] is required",
                "{'type':'carousel','cards':[{'card_index':0,'components':[{'type':'carousel'}]}]}"
                        + " | ['cards'][0]['components'][0]['type'] must be one of {HEADER, BODY, BUTTON}",
                "{'type':'carousel','cards':[{'card_index':1,'components':[{'type':'body'}]}]}"
                        + " | ['cards'][0]['card_index'] must be 0",
                "{'type':'body','parameters':[{'type':'coupon_code'}]}"
                        + " | ['parameters'][0]['coupon_code'] is required",
                "{'type':'body','parameters':[{'type':'currency','currency':{'fallback_value':'1','code':'USD',"
                        + "'amount_1000':1.5}}]} | ['parameters'][0]['currency']['amount_1000'] must be an integer",
                "{'type':'body','parameters':[{'type':'date_time','date_time':{}}]}"
                        + " | ['parameters'][0]['date_time']['fallback_value'] is required"
            })
    void refusesComponentsThatMakeNoSense(String component, String says) {
        isRefused(sendTemplate("t", "en", component), 400, 100, "template['components'][0]" + says);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'button','sub_type':'voice_call','parameters':[{'type':'ttl_minutes','ttl_minutes':100}]}",
                "{'type':'BUTTON','sub_type':'QUICK_REPLY','index':0}",
                "{'type':'carousel','cards':[{'card_index':0,'components':[{'type':'button','sub_type':'url','index':'0',"
                        + "'parameters':[{'type':'text','text':'x'}]}]}]}"
            })
    void takesComponentsThatMetaTakes(String component) {
        assertThat(sendTemplate("t", "en", component).status).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"location_request_message, send_location", "call_permission_request, call_permission_request"})
    void takesFootersThatNobodyForbids(String kind) {
        String[] names = kind.split(", ", 2);
        assertThat(send("'type':'interactive','interactive':{'type':'" + names[0] + "','body':{'text':'x'},"
                                + "'footer':{'text':'y'},'action':{'name':'" + names[1] + "'}}")
                        .status)
                .isEqualTo(200);
    }

    @Test
    void sendsToGroupsThatAreThere() {
        stage.receiver.alwaysAnswers(200);
        stage.api.webhook(number, "'kind':'meta','url':'" + stage.receiver.url() + "','secret_key':'s'");
        String group = stage.emulator.addGroup(ana, stage.emulator.contact("15557654321"));
        String message = "{'messaging_product':'whatsapp','recipient_type':'group','to':'%s','type':'%s',%s}";
        String text = "'text':{'body':'Hi all'}";
        String path = Api.META + number + "/messages";
        Api.Answer answer = stage.api.post(path, String.format(message, group, "text", text));
        assertThat(answer.json.at("/contacts/0/input").asText()).isEqualTo(group);
        settled();
        JsonNode sent = stage.receiver.hooks().get(0).json.at("/entry/0/changes/0/value");
        JsonNode status = sent.at("/statuses/0");
        assertThat(status.get("recipient_id").asText()).isEqualTo(group);
        assertThat(status.get("recipient_type").asText()).isEqualTo("group");
        assertThat(status.has("recipient_user_id")).isFalse();
        assertThat(sent.has("contacts")).isFalse();
        JsonNode delivered = stage.receiver.hooks().get(1).json.at("/entry/0/changes/0/value/statuses");
        assertThat(delivered.findValuesAsText("recipient_participant_id"))
                .containsExactly("15551234567", "15557654321");
        assertThat(delivered.findValuesAsText("recipient_id")).containsExactly(group, group);

        assertThat(stage.api.get(Api.META + number + "/contacts").data()).isEmpty();
        assertThat(stage.api.get(Api.META + number + "/conversations").data()).isEmpty();
        assertThat(stage.api.get(path).data()).isEmpty();
        isRefused(stage.api.post(path, String.format(message, "Y2FwaQ==", "text", text)), 400, 131041, "no group");
        isRefused(
                stage.api.post(
                        path, String.format(message, group, "location", "'location':{'latitude':1,'longitude':1}")),
                400,
                131051,
                "can not go to a group");
        assertThatIllegalArgumentException().isThrownBy(() -> stage.emulator.addGroup());
    }

    @Test
    void takesEachComponentOnce() {
        isRefused(
                sendTemplate("t", "en", "{'type':'body','parameters':[]},{'type':'BODY','parameters':[]}"),
                400,
                100,
                "template['components'][1] is a second component for the body");
        String button = "{'type':'button','sub_type':'url','index':'%s','parameters':[{'type':'text','text':'x'}]}";
        assertThat(sendTemplate("t", "en", String.format(button + "," + button, "0", "1")).status)
                .isEqualTo(200);
        isRefused(sendTemplate("t", "en", String.format(button + "," + button, "0", "0")), 400, 100, "button 0");
    }

    @ParameterizedTest
    @CsvSource({"'',b", "a,a", "'',''"})
    void namesParametersAllOrNone(String first, String second) {
        String parameter = "{'type':'text','text':'x'%s}";
        String name = ",'parameter_name':'%s'";
        Api.Answer answer = sendTemplate(
                "t",
                "en",
                "{'type':'body','parameters':["
                        + String.format(parameter, first.isEmpty() ? "" : String.format(name, first)) + ","
                        + String.format(parameter, second.isEmpty() ? "" : String.format(name, second)) + "]}");
        if (second.isEmpty()) {
            assertThat(answer.status).isEqualTo(200);
        } else {
            isRefused(answer, 400, 132012, "must all have a parameter_name of their own, or none");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "image | {'link':'https://cdn.example/a.png','alt':'x'}",
                "location | {'latitude':1,'longitude':2,'url':'x'}",
                "reaction | {'message_id':'wamid.1','emoji':'x','text':'x'}"
            })
    void refusesPropertiesThatNobodyKnows(String type, String content) {
        isRefused(send("'type':'" + type + "','" + type + "':" + content), 400, 100, "Unexpected key");
    }

    @Test
    void pinsMessagesOfGroups() {
        String group = stage.emulator.addGroup(stage.emulator.contact("+15551234567"));
        String path = Api.META + number + "/messages";
        String envelope = "{'messaging_product':'whatsapp','recipient_type':'group','to':'" + group + "',";
        String wamid = stage.api
                .post(path, envelope + "'type':'text','text':{'body':'Hi all'}}")
                .json
                .at("/messages/0/id")
                .asText();
        String pin = envelope + "'type':'pin','pin':{'type':'%s','message_id':'%s'%s}}";
        String days = ",'expiration_days':7";
        assertThat(stage.api.post(path, String.format(pin, "pin", wamid, days)).status)
                .isEqualTo(200);
        assertThat(stage.api.post(path, String.format(pin, "unpin", wamid, "")).status)
                .isEqualTo(200);
        isRefused(
                stage.api.post(path, String.format(pin, "pin", wamid, "")),
                400,
                100,
                "pin['expiration_days'] is required");
        isRefused(
                stage.api.post(path, String.format(pin, "pin", "wamid.1", days)),
                400,
                131009,
                "pin['message_id'] is not");
        isRefused(
                send("'type':'pin','pin':{'type':'pin','message_id':'" + wamid + "'" + days + "}"),
                400,
                131051,
                "can only go to a group");
    }
}
