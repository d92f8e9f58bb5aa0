package ai.kapso.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SendTest {
    @RegisterExtension
    final Stage stage = new Stage();

    private String number;
    private String path;

    @BeforeEach
    void addNumber() {
        number = stage.emulator.addPhoneNumber().phoneNumberId();
        path = Api.META + number + "/messages";
    }

    static JsonNode resource(String name) {
        try (InputStream in = SendTest.class.getResourceAsStream(name)) {
            return Api.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Messages that are right; the emulator gets the files and the message that they name. */
    static JsonNode sends(KapsoEmulator emulator, String number) {
        for (int id = 730_011; id <= 730_018; id++) {
            emulator.addMedia(String.valueOf(id));
        }
        String wamid = emulator.contact("15551234567").at(number).writes("Before");
        return Api.parse(resource("sends.json").toString().replace("wamid.KNOWN", wamid));
    }

    /** The message with what every message needs; null takes something away. */
    private static ObjectNode completed(JsonNode message) {
        ObjectNode complete = Api.json("{'messaging_product':'whatsapp','to':'15551234567','type':'text'}");
        message.fields().forEachRemaining(field -> {
            if (field.getValue().isNull()) {
                complete.remove(field.getKey());
            } else {
                complete.set(field.getKey(), field.getValue());
            }
        });
        return complete;
    }

    @TestFactory
    Stream<DynamicTest> takesEveryKindOfMessage() {
        List<DynamicTest> tests = new ArrayList<>();
        resource("sends.json")
                .fieldNames()
                .forEachRemaining(name -> tests.add(DynamicTest.dynamicTest(name, () -> {
                    ObjectNode message = completed(sends(stage.emulator, number).get(name));
                    Api.Answer answer = stage.api.post(path, message);
                    assertThat(answer.raw.body()).contains("wamid.");
                    assertThat(answer.status).isEqualTo(200);
                    String wamid = answer.json.at("/messages/0/id").asText();
                    ObjectNode received = stage.emulator.message(wamid).json();
                    String type = message.get("type").asText();
                    assertThat(received.get("type").asText()).isEqualTo(type);
                    assertThat(received.get(type)).isEqualTo(message.get(type));
                })));
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatMetaRefuses() {
        List<DynamicTest> tests = new ArrayList<>();
        resource("refusals.json")
                .forEach(refusal ->
                        tests.add(DynamicTest.dynamicTest(refusal.get("why").asText(), () -> {
                            Api.Answer answer = stage.api.post(path, completed(refusal.get("message")));
                            assertThat(answer.status).isEqualTo(400);
                            JsonNode error = answer.json.get("error");
                            assertThat(error.get("code").asInt())
                                    .isEqualTo(refusal.get("code").asInt());
                            assertThat(error.get("message").asText())
                                    .startsWith("(#" + refusal.get("code").asInt() + ") ");
                            assertThat(error.get("type").asText()).isEqualTo("OAuthException");
                            assertThat(error.at("/error_data/messaging_product").asText())
                                    .isEqualTo("whatsapp");
                            assertThat(error.get("fbtrace_id").asText()).isNotEmpty();
                            assertThat(error.toString().replace("\\\"", "\""))
                                    .contains(refusal.get("says").asText());
                        })));
        return tests.stream();
    }

    @ParameterizedTest
    @CsvSource({
        "text, body, 4096",
        "image, caption, 1024",
    })
    void countsCharactersNotCodeUnits(String type, String field, int limit) {
        stage.emulator.addMedia("1");
        String file = type.equals("image") ? "'id':'1'," : "";
        String atLimit = "😀".repeat(limit);
        String message = "{'messaging_product':'whatsapp','to':'15551234567','type':'" + type + "','" + type + "':{"
                + file + "'" + field + "':'%s'}}";
        assertThat(stage.api.post(path, String.format(message, atLimit)).status).isEqualTo(200);
        Api.Answer refused = stage.api.post(path, String.format(message, atLimit + "!"));
        assertThat(refused.status).isEqualTo(400);
        assertThat(refused.json.at("/error/message").asText())
                .isEqualTo("(#100) Param " + type + "['" + field + "'] must be at most " + limit
                        + " characters long. Found " + (limit + 1) + ".");
    }

    @Test
    void answersAsKapsoDoes() {
        Api.Answer answer = stage.api.post(
                path, "{'messaging_product':'whatsapp','to':'+1 (555) 123-4567','type':'text','text':{'body':'Hi'}}");
        assertThat(answer.json.get("messaging_product").asText()).isEqualTo("whatsapp");
        assertThat(answer.json.get("contacts"))
                .isEqualTo(Api.parse("[{\"input\":\"+1 (555) 123-4567\",\"wa_id\":\"15551234567\"}]"));
        assertThat(answer.json.at("/messages/0").size()).isEqualTo(1);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.header("X-Request-Id")).isNotEmpty();
    }

    @Test
    void acceptsTemplatesWithAStatus() {
        Api.Answer answer = stage.api.post(
                path,
                "{'messaging_product':'whatsapp','to':'15551234567','type':'template',"
                        + "'template':{'name':'x','language':{'code':'en'}}}");
        assertThat(answer.json.at("/messages/0/message_status").asText()).isEqualTo("accepted");
    }

    @Test
    void sendsToSomebodyWhoIsKnownByUserIdOnly() {
        Api.Answer answer = stage.api.post(
                path,
                "{'messaging_product':'whatsapp','recipient':'US.13491208655302741918','type':'text',"
                        + "'text':{'body':'Hi'}}");
        assertThat(answer.json.get("contacts"))
                .isEqualTo(
                        Api.parse("[{\"input\":\"US.13491208655302741918\",\"user_id\":\"US.13491208655302741918\"}]"));
        SimulatedContact contact = stage.emulator.contactWithUserId("US.13491208655302741918");
        assertThat(contact.waId()).isEmpty();
        assertThat(contact.received()).hasSize(1);
    }

    @Test
    void prefersThePhoneNumberToTheUserId() {
        Api.Answer answer = stage.api.post(
                path,
                "{'messaging_product':'whatsapp','to':'15551234567','recipient':'US.13491208655302741918',"
                        + "'type':'text','text':{'body':'Hi'}}");
        assertThat(answer.json.at("/contacts/0/wa_id").asText()).isEqualTo("15551234567");
        assertThat(answer.json.at("/contacts/0").has("user_id")).isFalse();
    }

    @Test
    void refusesToWriteToItself() {
        String own = stage.emulator.phoneNumber(number).displayPhoneNumber();
        Api.Answer answer = stage.api.post(
                path, "{'messaging_product':'whatsapp','to':'" + own + "','type':'text','text':{'body':'Hi'}}");
        assertThat(answer.status).isEqualTo(400);
        assertThat(answer.json.at("/error/code").asInt()).isEqualTo(131021);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messaging_account_id", "paid_messaging_account_id"})
    void refusesAnAccountThatTheNumberDoesNotBelongTo(String name) {
        String text = "'type':'text','text':{'body':'Hi'}";
        String message = "{'messaging_product':'whatsapp','to':'15551234567'," + text + ",'" + name + "':'%s'}";
        Api.Answer answer = stage.api.post(path, String.format(message, "1"));
        assertThat(answer.status).isEqualTo(422);
        assertThat(answer.json.get("code").asText()).isEqualTo("messaging_account_mismatch");
        String right = stage.emulator.phoneNumber(number).businessAccountId();
        assertThat(stage.api.post(path, String.format(message, right)).status).isEqualTo(200);
    }

    @Test
    void answersForUnknownNumbersInMetasForm() {
        Api.Answer answer = stage.api.post(Api.META + "12345/messages", "{}");
        assertThat(answer.status).isEqualTo(404);
        assertThat(answer.json.at("/error/message").asText()).isEqualTo("Phone number not found");
        assertThat(answer.json.at("/error/type").asText()).isEqualTo("GraphMethodException");
        assertThat(answer.json.at("/error/code").asInt()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"'', not a JSON object", "[], not a JSON object", "{, not valid JSON"})
    void refusesWhatIsNoJsonObject(String body, String why) {
        Api.Answer answer = stage.api.send("POST", path, body);
        assertThat(answer.status).isEqualTo(400);
        assertThat(answer.json.at("/error/message").asText()).contains(why);
    }

    @Test
    void keepsTheWindowWhenToldTo() {
        stage.emulator.enforceSessionWindow(true);
        SimulatedContact contact = stage.emulator.contact("15551234567");
        String text = "{'messaging_product':'whatsapp','to':'15551234567','type':'text','text':{'body':'Hi'}}";
        Api.Answer refused = stage.api.post(path, text);
        assertThat(refused.status).isEqualTo(422);
        assertThat(refused.json.at("/error/code").asInt()).isEqualTo(131047);
        assertThat(refused.json.at("/error/message").asText()).isEqualTo("(#131047) Re-engagement message");
        assertThat(refused.json.at("/error/error_data/details").asText()).contains("24 hours");

        String template = "{'messaging_product':'whatsapp','to':'15551234567','type':'template',"
                + "'template':{'name':'x','language':{'code':'en'}}}";
        assertThat(stage.api.post(path, template).status).isEqualTo(200);

        contact.writes("Hello?");
        assertThat(stage.api.post(path, text).status).isEqualTo(200);
        stage.emulator.clock().advance(Duration.ofHours(23));
        assertThat(stage.api.post(path, text).status).isEqualTo(200);
        stage.emulator.clock().advance(Duration.ofMinutes(61));
        assertThat(stage.api.post(path, text).status).isEqualTo(422);
        stage.emulator.enforceSessionWindow(false);
        assertThat(stage.api.post(path, text).status).isEqualTo(200);
    }

    @Test
    void sendsOnlyTemplatesAsMarketing() {
        String marketing = Api.META + number + "/marketing_messages";
        Api.Answer refused = stage.api.post(
                marketing, "{'messaging_product':'whatsapp','to':'15551234567','type':'text','text':{'body':'Hi'}}");
        assertThat(refused.status).isEqualTo(400);
        assertThat(refused.json.at("/error/code").asInt()).isEqualTo(134100);
        Api.Answer sent = stage.api.post(
                marketing,
                "{'messaging_product':'whatsapp','recipient_type':'individual','to':'15551234567','type':'template',"
                        + "'biz_opaque_callback_data':'c','template':{'name':'x','language':{'code':'en'}}}");
        assertThat(sent.status).isEqualTo(200);
        Api.Answer odd = stage.api.post(
                marketing,
                "{'messaging_product':'whatsapp','to':'15551234567','type':'template','product_policy':'LAX',"
                        + "'template':{'name':'x','language':{'code':'en'}}}");
        assertThat(odd.json.at("/error/message").asText()).contains("product_policy must be one of");
    }

    @Test
    void respectsThatSomebodyStoppedMarketing() {
        String marketing = Api.META + number + "/marketing_messages";
        String template = "{'messaging_product':'whatsapp','to':'15551234567','type':'template',"
                + "'template':{'name':'x','language':{'code':'en'}}}";
        SimulatedContact contact = stage.emulator.contact("15551234567");
        contact.stopsMarketing();
        Api.Answer refused = stage.api.post(marketing, template);
        assertThat(refused.status).isEqualTo(422);
        assertThat(refused.json.get("code").asText()).isEqualTo("marketing_preference_stopped");
        assertThat(refused.json.get("error").isTextual()).isTrue();
        contact.resumesMarketing();
        assertThat(stage.api.post(marketing, template).status).isEqualTo(200);
    }

    @Test
    void givesEveryMessageAnIdOfItsOwn() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            ids.add(stage.api.text(number, "1555123456" + (i % 10), "Hi"));
            ids.add(stage.api.text(number, "49151234567" + (i % 10), "Hi"));
        }
        try (KapsoEmulator another = KapsoEmulator.start()) {
            String elsewhere = another.addPhoneNumber().phoneNumberId();
            for (int i = 0; i < 10; i++) {
                ids.add(new Api(another).text(elsewhere, "1555123456" + i, "Hi"));
            }
        }
        assertThat(ids).hasSize(50).allSatisfy(id -> {
            assertThat(id).startsWith("wamid.").endsWith("=");
            byte[] inside = Base64.getDecoder().decode(id.substring("wamid.".length()));
            assertThat(new String(inside, StandardCharsets.ISO_8859_1)).containsPattern("(1555|4915)\\d{7}");
        });
    }

    @Test
    void takesAnyVersionOfTheGraphApi() {
        String text = "{'messaging_product':'whatsapp','to':'15551234567','type':'text','text':{'body':'Hi'}}";
        for (String version : List.of("v23.0", "v24.0", "v26.0")) {
            String versioned = "/meta/whatsapp/" + version + "/" + number + "/messages";
            assertThat(stage.api.post(versioned, text).status).isEqualTo(200);
        }
    }

    @Test
    void marksAsRead() {
        SimulatedContact contact = stage.emulator.contact("15551234567");
        String first = contact.writes("One");
        String second = contact.writes("Two");
        String third = contact.writes("Three");
        Api.Answer answer =
                stage.api.post(path, "{'messaging_product':'whatsapp','status':'read','message_id':'" + second + "'}");
        assertThat(answer.status).isEqualTo(200);
        assertThat(answer.json).isEqualTo(Api.json("{'success':true}"));
        assertThat(contact.seesBlueTicksAt(first)).isTrue();
        assertThat(contact.seesBlueTicksAt(second)).isTrue();
        assertThat(contact.seesBlueTicksAt(third)).isFalse();
        assertThat(contact.seesTyping()).isFalse();
    }

    @Test
    void showsTypingUntilTheAnswerOrForHalfAMinute() {
        SimulatedContact contact = stage.emulator.contact("15551234567");
        String typing = "{'messaging_product':'whatsapp','status':'read','message_id':'" + contact.writes("One")
                + "','typing_indicator':{'type':'text'}}";
        stage.api.post(path, typing);
        assertThat(contact.seesTyping()).isTrue();
        stage.api.text(number, "15551234567", "Hello");
        assertThat(contact.seesTyping()).isFalse();
        stage.api.post(path, typing);
        stage.emulator.clock().advance(Duration.ofSeconds(26));
        assertThat(contact.seesTyping()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'message_id':'wamid.none', 131009",
        "'typing_indicator':{'type':'text'}, 100",
    })
    void refusesToMarkWhatItDidNotReceive(String rest, int code) {
        Api.Answer answer = stage.api.post(path, "{'messaging_product':'whatsapp','status':'read'," + rest + "}");
        assertThat(answer.status).isEqualTo(400);
        assertThat(answer.json.at("/error/code").asInt()).isEqualTo(code);
    }
}
