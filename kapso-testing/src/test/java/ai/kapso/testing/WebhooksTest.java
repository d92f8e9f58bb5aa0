package ai.kapso.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhooksTest {
    private static final String PROJECT = Api.PLATFORM + "/whatsapp/webhooks";
    private static final String RECEIVED = "'events':['whatsapp.message.received']";

    @RegisterExtension
    final Stage stage = new Stage();

    private String number;
    private String path;

    @BeforeEach
    void addNumber() {
        number = stage.emulator.addPhoneNumber().phoneNumberId();
        path = Api.PLATFORM + "/whatsapp/phone_numbers/" + number + "/webhooks";
    }

    private Api.Answer create(String where, String attributes) {
        return stage.api.post(where, "{'whatsapp_webhook':{" + attributes + "}}");
    }

    @Test
    void keepsWebhooksOfANumber() {
        Api.Answer answer = create(
                path,
                "'url':'https://example.org/hooks','kind':'kapso','secret_key':'s','active':true,'buffer_enabled':true,"
                        + "'buffer_window_seconds':10,'max_buffer_size':20,'inactivity_minutes':30,"
                        + "'events':['whatsapp.message.received','whatsapp.conversation.inactive'],"
                        + "'buffer_events':['whatsapp.message.received'],'headers':{'X-Tenant':'7'},"
                        + "'payload_version':'v2'");
        assertThat(answer.status).isEqualTo(201);
        JsonNode created = answer.data();
        assertThat(created).hasSize(17);
        assertThat(created.get("phone_number_id").asText()).isEqualTo(number);
        assertThat(created.at("/headers/X-Tenant").asText()).isEqualTo("7");
        assertThat(created.get("buffer_window_seconds").asInt()).isEqualTo(10);

        String one = path + "/" + created.get("id").asText();
        assertThat(stage.api.get(one).data()).isEqualTo(created);
        JsonNode changed = stage.api
                .patch(one, "{'whatsapp_webhook':{'active':false,'buffer_enabled':false,'secret_key':'t'}}")
                .data();
        assertThat(changed.get("active").asBoolean()).isFalse();
        assertThat(changed.get("events")).isEqualTo(created.get("events"));
        assertThat(stage.api.delete(one).status).isEqualTo(204);
        assertThat(stage.api.get(one).json).isEqualTo(Api.json("{'error':'Webhook not found'}"));
    }

    @Test
    void keepsWebhooksOfTheProject() {
        JsonNode project = create(
                        PROJECT,
                        "'url':'https://example.org/project','events':['whatsapp.phone_number.created','project.event']")
                .data();
        assertThat(project.get("phone_number_id").isNull()).isTrue();
        assertThat(project.get("secret_key").isNull()).isTrue();
        JsonNode ofNumber = create(
                        PROJECT,
                        "'url':'https://example.org/number','phone_number_id':'" + number + "','secret_key':'s',"
                                + RECEIVED)
                .data();
        assertThat(ofNumber.get("phone_number_id").asText()).isEqualTo(number);
        assertThat(stage.api.get(PROJECT).data()).hasSize(2);
        assertThat(stage.api.get(path).data()).hasSize(1);
        String one = PROJECT + "/" + project.get("id").asText();
        assertThat(stage.api.get(one).data()).isEqualTo(project);
        assertThat(stage.api
                        .patch(one, "{'whatsapp_webhook':{'url':'https://example.org/x'}}")
                        .data()
                        .get("url")
                        .asText())
                .isEqualTo("https://example.org/x");
        assertThat(stage.api.get(path + "/" + project.get("id").asText()).status)
                .isEqualTo(404);
        assertThat(stage.api.delete(one).status).isEqualTo(204);
    }

    @Test
    void listsWebhooks() {
        create(path, "'url':'https://example.org/one','secret_key':'s'," + RECEIVED);
        stage.emulator.clock().advance(Duration.ofHours(1));
        create(path, "'url':'https://example.org/two','secret_key':'s','active':false," + RECEIVED);
        create(path, "'url':'https://example.org/meta','secret_key':'s','kind':'meta'");
        assertThat(urls(path + "?kind=meta")).containsExactly("https://example.org/meta");
        assertThat(urls(path + "?active=false")).containsExactly("https://example.org/two");
        assertThat(urls(path + "?url_contains=one")).containsExactly("https://example.org/one");
        assertThat(urls(path + "?per_page=1&page=2")).containsExactly("https://example.org/two");
        String second = stage.api.get(path).data().at("/1/created_at").asText();
        assertThat(urls(path + "?created_before=" + second + "&created_after=" + second))
                .containsExactly("https://example.org/two");
        assertThat(urls(PROJECT + "?kind=kapso&page=1&per_page=10")).hasSize(2);
    }

    private Iterable<String> urls(String where) {
        return stage.api.get(where).data().findValuesAsText("url");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'url':'https://e.org','events':['whatsapp.message.received']|Secret key can't be blank",
                "'url':'https://e.org','secret_key':'','events':['whatsapp.message.received']|Secret key can't be blank",
                "'secret_key':'s','events':['whatsapp.message.received']|Url can't be blank",
                "'url':'e','secret_key':'s','events':['whatsapp.message.received']|Url is not a valid URL",
                "'url':'https://e.org','secret_key':'s'|Events can't be blank",
                "'url':'https://e.org','secret_key':'s','events':['x','y']|Events contains unsupported events: \"x\", \"y\"",
                "'url':'https://e.org','secret_key':'s','events':['project.event']|Events contains events of project webhooks: \"project.event\"",
                "'url':'https://e.org','secret_key':'s','kind':'other'|Kind is not included in the list",
                "'url':'https://e.org','secret_key':'s','kind':'meta','buffer_enabled':true|Buffer enabled is not available for meta webhooks",
                "'url':'https://e.org','secret_key':'s','events':['whatsapp.message.received'],'buffer_window_seconds':0|Buffer window seconds must be between 1 and 60",
                "'url':'https://e.org','secret_key':'s','events':['whatsapp.message.received'],'buffer_window_seconds':61|Buffer window seconds must be between 1 and 60",
                "'url':'https://e.org','secret_key':'s','events':['whatsapp.message.received'],'max_buffer_size':101|Max buffer size must be between 1 and 100",
                "'url':'https://e.org','secret_key':'s','events':['whatsapp.message.received'],'buffer_events':['whatsapp.message.sent']|Buffer events contains unsupported events: \"whatsapp.message.sent\""
            })
    void refusesWebhooksOfNumbersThatAreNotValid(String attributes, String error) {
        Api.Answer answer = create(path, attributes);
        assertThat(answer.status).isEqualTo(422);
        assertThat(answer.json.get("error").asText()).isEqualTo(error);
        assertThat(stage.api.get(path).data()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'events':['whatsapp.phone_number.created']|Url can't be blank",
                "'url':'https://e.org','events':['whatsapp.message.received']|Events contains events of phone number webhooks: \"whatsapp.message.received\"",
                "'url':'https://e.org','kind':'meta'|Phone number id is required for meta webhooks",
                "'url':'https://e.org','buffer_enabled':true|Buffer enabled is not available for project webhooks"
            })
    void refusesWebhooksOfTheProjectThatAreNotValid(String attributes, String error) {
        Api.Answer answer = create(PROJECT, attributes);
        assertThat(answer.status).isEqualTo(422);
        assertThat(answer.json.get("error").asText()).isEqualTo(error);
    }

    @Test
    void allowsOneMetaWebhookForANumber() {
        String meta = "'url':'https://e.org','secret_key':'s','kind':'meta','events':['whatsapp.message.received']";
        Api.Answer first = create(path, meta);
        assertThat(first.data().get("events")).isEmpty();
        assertThat(create(path, meta).status).isEqualTo(422);
        String other = stage.emulator.addPhoneNumber().phoneNumberId();
        assertThat(create(Api.PLATFORM + "/whatsapp/phone_numbers/" + other + "/webhooks", meta).status)
                .isEqualTo(201);
    }

    @Test
    void keepsTheOldListWhenAnUpdateIsRefused() {
        JsonNode created = create(path, "'url':'https://e.org','secret_key':'s'," + RECEIVED)
                .data();
        String one = path + "/" + created.get("id").asText();
        assertThat(stage.api.patch(one, "{'whatsapp_webhook':{'events':['nonsense']}}").status)
                .isEqualTo(422);
        assertThat(stage.api.patch(one, "{'whatsapp_webhook':{'kind':'meta'}}").status)
                .isEqualTo(422);
        assertThat(stage.api.get(one).data()).isEqualTo(created);
    }

    @Test
    void takesTheOldVersionWhereItIsKnown() {
        String old = "'url':'https://e.org','secret_key':'s','payload_version':'v1',";
        JsonNode created = create(path, old + RECEIVED).data();
        assertThat(created.get("payload_version").asText()).isEqualTo("v1");
        assertThat(create(PROJECT, old + "'events':['whatsapp.config.created']").status)
                .isEqualTo(201);
        assertThat(create(path, old + "'kind':'meta'").status).isEqualTo(201);
        assertThat(stage.api.send("POST", PROJECT + "/" + created.get("id").asText() + "/test", null).status)
                .isEqualTo(501);
        assertThat(create(path, old + "'buffer_enabled':true," + RECEIVED).status)
                .isEqualTo(501);
        Api.Answer refused = create(PROJECT, old + "'events':['whatsapp.phone_number.disconnected']");
        assertThat(refused.status).isEqualTo(501);
        assertThat(refused.json.get("error").asText())
                .isEqualTo("The emulator does not know these events in payload_version v1:"
                        + " \"whatsapp.phone_number.disconnected\"");
        assertThat(create(path, "'url':'https://e.org','secret_key':'s','payload_version':'v3'," + RECEIVED).status)
                .isEqualTo(422);
        assertThat(create(PROJECT, "'url':'https://e.org','events':['whatsapp.config.deleted']").status)
                .isEqualTo(201);
    }

    @Test
    void deliversATest() {
        String id =
                stage.api.webhook(number, stage.receiver.wants("whatsapp.message.received", "whatsapp.message.sent"));
        String test = PROJECT + "/" + id + "/test";
        assertThat(stage.api.send("POST", test, null).json).isEqualTo(Api.json("{'data':{'success':true}}"));
        stage.emulator.awaitDeliveries();
        Receiver.Hook hook = stage.receiver.only();
        assertThat(hook.event()).isEqualTo("whatsapp.message.received");
        assertThat(hook.isSignedWith(Receiver.SECRET)).isTrue();
        assertThat(hook.json.get("test").asBoolean()).isTrue();
        assertThat(hook.json.at("/message/id").asText()).isEqualTo("wamid.TEST");
        assertThat(hook.json.at("/message/from").asText()).isEqualTo("+15551234567");
        assertThat(hook.json.at("/conversation/id").asText()).isEqualTo("test-conv");
        assertThat(hook.json.at("/conversation/last_active_at").asText()).endsWith("-03:00");

        stage.api.post(test, "{'event_type':'whatsapp.message.sent'}");
        stage.emulator.awaitDeliveries();
        assertThat(stage.receiver.last().event()).isEqualTo("whatsapp.message.sent");
        assertThat(stage.api.post(test, "{'event_type':'whatsapp.message.read'}").status)
                .isEqualTo(422);
        assertThat(stage.api.post(PROJECT + "/none/test", "{}").status).isEqualTo(404);
    }

    @Test
    void deliversATestOfTheProject() {
        String id = create(PROJECT, stage.receiver.wants("whatsapp.phone_number.deleted"))
                .data()
                .get("id")
                .asText();
        stage.api.post(PROJECT + "/" + id + "/test", "{}");
        stage.emulator.awaitDeliveries();
        assertThat(stage.receiver.only().event()).isEqualTo("whatsapp.phone_number.deleted");
        assertThat(stage.receiver.only().json.get("test").asBoolean()).isTrue();
    }

    @Test
    void showsTheDeliveryLog() {
        String id =
                stage.api.webhook(number, stage.receiver.wants("whatsapp.message.sent", "whatsapp.message.delivered"));
        stage.receiver.failsOnceFor("\"status\":\"delivered\"");
        stage.api.text(number, "15551234567", "Hello");
        stage.emulator.awaitDeliveries();
        String log = Api.PLATFORM + "/webhook_deliveries";
        JsonNode pending =
                stage.api.get(log + "?status=pending&period=7d").data().get(0);
        assertThat(pending.get("event").asText()).isEqualTo("whatsapp.message.delivered");
        assertThat(pending.get("response_status").asInt()).isEqualTo(500);
        assertThat(pending.get("attempt_count").asInt()).isEqualTo(1);
        assertThat(pending.get("delivered_at").isNull()).isTrue();
        assertThat(pending.get("conversation_phone_number").asText()).isEqualTo("15551234567");

        stage.emulator.clock().advance(Duration.ofSeconds(10));
        JsonNode all = stage.api.get(log + "?webhook_id=" + id + "&limit=1").json;
        assertThat(all.at("/data/0/status").asText()).isEqualTo("delivered");
        assertThat(all.at("/data/0/attempt_count").asInt()).isEqualTo(2);
        assertThat(all.at("/paging/previous").isNull()).isTrue();
        String next = all.at("/paging/next").asText();
        JsonNode second = stage.api.get(log + "?limit=1&after=" + next).json;
        assertThat(second.at("/data/0/event").asText()).isEqualTo("whatsapp.message.sent");
        assertThat(second.at("/paging/next").isNull()).isTrue();
        String before = second.at("/paging/cursors/before").asText();
        assertThat(stage.api.get(log + "?before=" + before).data()).hasSize(1);
        assertThat(stage.api
                        .get(log + "?errors_only=true&event=whatsapp.message.sent&period=30d")
                        .data())
                .isEmpty();
        assertThat(stage.api.get(log + "?period=1y").status).isEqualTo(400);
    }
}
