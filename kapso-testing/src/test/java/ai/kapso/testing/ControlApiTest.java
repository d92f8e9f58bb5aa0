package ai.kapso.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another process uses the emulator. */
class ControlApiTest {
    private static final String ANA = "/_emulator/contacts/+15551234567/";

    @RegisterExtension
    final Stage stage = new Stage();

    private String number;

    @BeforeEach
    void addNumber() {
        number = post("/_emulator/phone_numbers", "{'phone_number':'+1 555 010 0001'}")
                .get("phone_number_id")
                .asText();
        post(
                "/_emulator/webhooks",
                "{'phone_number_id':'" + number + "','url':'" + stage.receiver.url() + "','secret':'" + Receiver.SECRET
                        + "'}");
    }

    private JsonNode post(String path, String json) {
        Api.Answer answer = stage.api.post(path, json);
        assertThat(answer.raw.body()).doesNotContain("error");
        assertThat(answer.status).isEqualTo(200);
        return answer.json;
    }

    @Test
    void letsAContactWriteReadAndTap() {
        post(ANA + "name", "{'name':'Ana'}");
        String question = post(ANA + "write", "{'text':'Are you open?'}")
                .get("message_id")
                .asText();
        stage.api.message(
                number,
                "{'messaging_product':'whatsapp','to':'15551234567','type':'interactive','interactive':"
                        + SendTest.sends(stage.emulator, number).at("/buttons/interactive") + "}");
        JsonNode messages = stage.api.get(ANA + "messages").json;
        assertThat(messages).hasSize(1);
        post(ANA + "read", "{}");
        post(ANA + "tap", "{'button':'Yes'}");
        post(ANA + "send", "{'type':'image','caption':'Look'}");
        post(ANA + "react", "{'message_id':'" + question + "','emoji':'x'}");
        JsonNode deliveries = stage.api.get("/_emulator/deliveries").json;
        List<String> events = new ArrayList<>();
        deliveries.forEach(delivery -> events.add(delivery.get("event").asText()));
        assertThat(events).contains("whatsapp.message.read").contains("whatsapp.message.received");
        assertThat(deliveries.get(0).get("status").asText()).isEqualTo("delivered");
        assertThat(stage.receiver.last().isSignedWith(Receiver.SECRET)).isTrue();
        assertThat(stage.api.get(ANA + "messages").json.at("/0/status").asText())
                .isEqualTo("read");
        assertThat(stage.emulator.requests())
                .noneMatch(exchange -> exchange.url().contains("_emulator"));
    }

    @Test
    void makesGroups() {
        String group = post("/_emulator/groups", "{'contacts':['+15551234567','+15557654321']}")
                .get("group_id")
                .asText();
        Api.Answer answer = stage.api.post(
                Api.META + number + "/messages",
                "{'messaging_product':'whatsapp','recipient_type':'group','to':'" + group
                        + "','type':'text','text':{'body':'Hi all'}}");
        assertThat(answer.status).isEqualTo(200);
    }

    @Test
    void changesWhatTheContactIs() {
        post(ANA + "also_reached_at", "{'phone_number':'+15551239999'}");
        assertThat(sends("+15551239999").json.at("/contacts/0/wa_id").asText()).isEqualTo("15551234567");
        post(ANA + "marketing", "{'wanted':false}");
        post(ANA + "marketing", "{'wanted':true}");
    }

    @Test
    void changesSettings() {
        post("/_emulator/settings", "{'enforce_session_window':true}");
        assertThat(sends("+15551234567").status).isEqualTo(422);
        post(ANA + "write", "{'text':'Hello'}");
        assertThat(sends("+15551234567").status).isEqualTo(200);
    }

    @Test
    void plansFaultsOfDeliveries() {
        post("/_emulator/delivery_faults", "{'event':'whatsapp.message.received','kind':'duplicated'}");
        post(ANA + "write", "{'text':'Hello'}");
        stage.emulator.awaitDeliveries();
        assertThat(stage.receiver.hooks())
                .filteredOn(hook -> hook.json.at("/message/text/body").asText().equals("Hello"))
                .hasSize(2);
    }

    @Test
    void letsAContactSendAnyFileAndTheBusinessWriteInItsApp() {
        String file = "{'type':'file','kind':'document','content_type':'application/zip','filename':'a.zip',"
                + "'base64':'UEsDBA=='}";
        assertThat(post(ANA + "send", file).get("message_id").asText()).startsWith("wamid.");
        post(ANA + "write_in_app", "{'phone_number_id':'" + number + "','text':'From the phone'}");
        assertThat(stage.api.get(ANA + "messages").json.at("/0/text/body").asText())
                .isEqualTo("From the phone");
    }

    private Api.Answer sends(String to) {
        return stage.api.post(
                Api.META + number + "/messages",
                "{'messaging_product':'whatsapp','to':'" + to + "','type':'text','text':{'body':'x'}}");
    }

    @Test
    void movesTheClock() {
        String before = stage.api.get("/_emulator/clock").json.get("now").asText();
        String after =
                post("/_emulator/clock", "{'advance_seconds':86400}").get("now").asText();
        assertThat(java.time.Instant.parse(after))
                .isAfterOrEqualTo(java.time.Instant.parse(before).plusSeconds(86_400));
    }

    @Test
    void plansFaultsAndFailures() {
        post("/_emulator/faults", "{'kind':'status','status':503,'path':'/messages'}");
        String path = Api.META + number + "/messages";
        String message = "{'messaging_product':'whatsapp','to':'15551234567','type':'text','text':{'body':'Hi'}}";
        assertThat(stage.api.post(path, message).status).isEqualTo(503);
        post("/_emulator/failures", "{'code':131026,'title':'Undeliverable'}");
        stage.api.message(number, message);
        JsonNode deliveries = stage.api.get("/_emulator/deliveries").json;
        assertThat(deliveries.toString()).contains("whatsapp.message.failed");
        JsonNode requests = stage.api.get("/_emulator/requests").json;
        assertThat(requests.at("/0/status").asInt()).isEqualTo(503);
        assertThat(requests.at("/0/fault").asBoolean()).isTrue();
    }

    @Test
    void addsTemplatesAndFiles() {
        post("/_emulator/templates", "{'name':'order_update','language':'en_US'}");
        post("/_emulator/media", "{'id':'4711'}");
        String uploaded = post("/_emulator/media", "{'content_type':'image/png','base64':'iVBORw0K'}")
                .get("id")
                .asText();
        for (String id : List.of("4711", uploaded)) {
            stage.api.message(
                    number,
                    "{'messaging_product':'whatsapp','to':'15551234567','type':'image','image':{'id':'" + id + "'}}");
        }
    }

    @Test
    void beginsAnew() {
        post("/_emulator/reset", "{}");
        assertThat(stage.api.get(Api.META + number + "/messages").status).isEqualTo(404);
        assertThat(stage.api
                        .post(ANA + "write", "{'text':'Hi'}")
                        .json
                        .get("error")
                        .asText())
                .contains("emulator.addPhoneNumber()");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contacts/15551234567/write| {}| 400| text: must be a text",
                "contacts/15551234567/tap| {'button':'No'}| 409| no button No",
                "contacts/nobody/write| {'text':'Hi'}| 400| must have digits",
                "clock| {'advance_seconds':'soon'}| 400| advance_seconds",
                "clock| {'advance_seconds':-1}| 400| only moves forward",
                "faults| {'kind':'flood'}| 400| kind: must be one of",
                "webhooks| {'phone_number_id':'1','url':'http://localhost'}| 400| no phone number 1",
                "media| {'content_type':'image/png','base64':'?'}| 400| base64",
                "somewhere| {}| 404| GET /_emulator lists them",
                "clock| nonsense| 400| not valid JSON"
            })
    void saysWhatIsWrong(String operation, String body, int status, String says) {
        Api.Answer answer = stage.api.post("/_emulator/" + operation, body);
        assertThat(answer.json.get("error").asText()).containsIgnoringCase(says);
        assertThat(answer.status).isEqualTo(status);
    }

    @Test
    void listsItsOperationsForThoseWhoHaveTheKey() throws IOException {
        assertThat(stage.api.get("/_emulator").json.toString())
                .contains("POST /_emulator/contacts/{contact}/write", "POST /_emulator/reset");
        assertThat(stage.api.request("GET", "/_emulator", null, "X-API-Key", "wrong").status)
                .isEqualTo(401);
    }
}
