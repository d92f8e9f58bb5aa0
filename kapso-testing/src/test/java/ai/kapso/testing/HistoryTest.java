package ai.kapso.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {
    @RegisterExtension
    final Stage stage = new Stage();

    private String number;
    private String path;

    @BeforeEach
    void addNumber() {
        number = stage.emulator.addPhoneNumber().phoneNumberId();
        path = Api.META + number;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private JsonNode message(String wamid) {
        Api.Answer answer = stage.api.get(path + "/messages/" + encoded(wamid));
        assertThat(answer.status).isEqualTo(200);
        return answer.json;
    }

    private List<String> ids(String resource, String query) {
        Api.Answer answer = stage.api.get(path + "/" + resource + query);
        assertThat(answer.raw.body()).startsWith("{\"data\"");
        List<String> ids = new ArrayList<>();
        answer.data().forEach(item -> ids.add(item.get("id").asText()));
        return ids;
    }

    private String notFound(String resource) {
        Api.Answer answer = stage.api.get(path + resource);
        assertThat(answer.status).isEqualTo(404);
        assertThat(answer.json.at("/error/type").asText()).isEqualTo("GraphMethodException");
        assertThat(answer.json.at("/error/code").asInt()).isEqualTo(100);
        return answer.json.at("/error/message").asText();
    }

    @Test
    void showsMessages() {
        SimulatedContact ana =
                stage.emulator.contact("+15551234567").named("Ana").withUsername("ana");
        String question = ana.writes("Are you open?");
        String answer = stage.api.message(
                number,
                "{'messaging_product':'whatsapp','to':'15551234567','context':{'message_id':'" + question
                        + "'},'type':'text','text':{'body':'Yes','preview_url':false}}");
        stage.emulator.awaitDeliveries();

        JsonNode inbound = message(question);
        assertThat(inbound.get("from").asText()).isEqualTo("15551234567");
        assertThat(inbound.get("from_user_id").asText()).startsWith("US.");
        assertThat(inbound.get("username").asText()).isEqualTo("@ana");
        assertThat(inbound.at("/text/body").asText()).isEqualTo("Are you open?");
        assertThat(inbound.at("/kapso/direction").asText()).isEqualTo("inbound");
        assertThat(inbound.at("/kapso/status").asText()).isEqualTo("delivered");
        assertThat(inbound.at("/kapso/contact_name").asText()).isEqualTo("Ana");
        assertThat(inbound.at("/kapso/content").asText()).isEqualTo("Are you open?");

        JsonNode outbound = message(answer);
        assertThat(outbound.get("to").asText()).isEqualTo("15551234567");
        assertThat(outbound.get("from").asText()).isNotEmpty();
        assertThat(outbound.at("/context/id").asText()).isEqualTo(question);
        assertThat(outbound.at("/context/from").asText()).isEqualTo("15551234567");
        assertThat(outbound.at("/kapso/direction").asText()).isEqualTo("outbound");
        assertThat(outbound.at("/kapso/status").asText()).isEqualTo("delivered");
        assertThat(Long.parseLong(outbound.get("timestamp").asText()))
                .isCloseTo(Instant.now().getEpochSecond(), org.assertj.core.data.Offset.offset(10L));
    }

    @Test
    void showsEveryKindOfContent() {
        SendTest.sends(stage.emulator, number).forEach(send -> {
            String type = send.path("type").asText("text");
            String wamid = stage.api.message(
                    number,
                    "{'messaging_product':'whatsapp','to':'15551234567','type':'" + type + "','" + type + "':"
                            + send.get(type) + "}");
            assertThat(message(wamid).get("type").asText()).isEqualTo(type);
        });
        SimulatedContact ana = stage.emulator.contact("15551234567");
        ana.sendsImage("Look");
        ana.sendsVideo("");
        ana.sendsDocument("bill.pdf", "Bill");
        ana.sendsSticker();
        ana.sendsAudio();
        ana.speaks("Hello there");
        ana.sendsLocation(1.5, 2.5, "Here");
        ana.sendsContact("Bo", "+4670000001");
        ana.orders("catalogue", "p1", "p2");
        ana.sendsSomethingUnsupported();
        ana.taps("Yes");
        ana.taps("CONFIRM");
        ana.picks("Soup");
        ana.answersFlow("{\"day\":\"monday\"}");
        ana.removesReactionTo(ana.writes("Hm"));
        List<String> types = new ArrayList<>();
        stage.api
                .get(path + "/messages?direction=inbound&limit=100")
                .data()
                .forEach(m -> types.add(m.get("type").asText()));
        assertThat(types)
                .containsExactly(
                        "reaction",
                        "text",
                        "interactive",
                        "interactive",
                        "interactive",
                        "interactive",
                        "interactive",
                        "contacts",
                        "location",
                        "audio",
                        "audio",
                        "sticker",
                        "document",
                        "video",
                        "image",
                        "text");
    }

    @Test
    void showsWhatKapsoMakesOfAnswers() {
        SimulatedContact ana = stage.emulator.contact("15551234567");
        stage.api.message(
                number,
                "{'messaging_product':'whatsapp','to':'15551234567','type':'interactive','interactive':"
                        + SendTest.resource("sends.json").at("/flow/interactive") + "}");
        JsonNode flow = message(ana.answersFlow("{\"day\":\"friday\"}"));
        assertThat(flow.at("/interactive/nfm_reply/response_json").asText())
                .isEqualTo("{\"day\":\"friday\",\"flow_token\":\"token-7\"}");
        assertThat(flow.at("/kapso/flow_response/day").asText()).isEqualTo("friday");
        assertThat(flow.at("/kapso/flow_token").asText()).isEqualTo("token-7");
        assertThat(flow.at("/kapso/flow_name").asText()).isEqualTo("flow");

        JsonNode order = message(ana.orders("catalogue", "p1"));
        assertThat(order.at("/order/catalog_id").asText()).isEqualTo("catalogue");
        assertThat(order.at("/kapso/order_text").asText()).isNotEmpty();

        JsonNode image = message(ana.sendsImage("Look"));
        assertThat(image.at("/kapso/has_media").asBoolean()).isTrue();
        assertThat(image.at("/kapso/media_data/byte_size").asInt()).isPositive();
        assertThat(image.at("/kapso/message_type_data/caption").asText()).isEqualTo("Look");
    }

    @Test
    void pagesThroughMessagesByCursor() {
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            sent.add(0, stage.api.text(number, "15551234567", "Text " + i));
        }
        JsonNode first = stage.api.get(path + "/messages?limit=2").json;
        assertThat(first.get("data").findValuesAsText("id")).isEqualTo(sent.subList(0, 2));
        assertThat(first.at("/paging/cursors").has("before")).isFalse();
        String after = first.at("/paging/cursors/after").asText();

        sent.add(0, stage.api.text(number, "15551234567", "In between"));
        JsonNode second = stage.api.get(path + "/messages?limit=2&after=" + encoded(after)).json;
        assertThat(second.get("data").findValuesAsText("id")).isEqualTo(sent.subList(3, 5));
        String before = second.at("/paging/cursors/before").asText();
        assertThat(ids("messages", "?limit=2&before=" + encoded(before))).isEqualTo(sent.subList(1, 3));

        String last = second.at("/paging/cursors/after").asText();
        JsonNode third = stage.api.get(path + "/messages?limit=2&after=" + encoded(last)).json;
        assertThat(third.get("data").findValuesAsText("id")).isEqualTo(sent.subList(5, 6));
        assertThat(third.at("/paging/cursors").has("after")).isFalse();
    }

    @Test
    void filtersMessages() {
        SimulatedContact ana = stage.emulator.contact("15551234567");
        String inbound = ana.writes("Hello");
        stage.emulator.clock().advance(Duration.ofHours(1));
        Instant then = stage.emulator.clock().instant();
        stage.emulator.clock().advance(Duration.ofSeconds(1));
        String read = stage.api.text(number, "15551234567", "One");
        stage.emulator.awaitDeliveries();
        ana.readsEverything();
        stage.emulator.awaitDeliveries();
        String delivered = stage.api.text(number, "15557654321", "Two");
        stage.emulator.awaitDeliveries();
        assertThat(ids("messages", "?direction=inbound")).containsExactly(inbound);
        assertThat(ids("messages", "?direction=outbound")).containsExactly(delivered, read);
        assertThat(ids("messages", "?status=read")).containsExactly(read);
        assertThat(ids("messages", "?since=" + then)).containsExactly(delivered, read);
        assertThat(ids("messages", "?until=" + then)).containsExactly(inbound);
        String conversation =
                message(read).at("/kapso/whatsapp_conversation_id").asText();
        assertThat(ids("messages", "?conversation_id=" + conversation)).containsExactly(read, inbound);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "direction=up", "status=lost", "since=yesterday", "after=nonsense"})
    void refusesParametersThatMakeNoSense(String query) {
        Api.Answer answer = stage.api.get(path + "/messages?" + query);
        assertThat(answer.status).isEqualTo(400);
        assertThat(answer.json.at("/error/type").asText()).isEqualTo("OAuthException");
    }

    @Test
    void choosesFieldsOfTheKapsoBlock() {
        String wamid = stage.api.text(number, "15551234567", "One");
        String one = path + "/messages/" + encoded(wamid);
        assertThat(stage.api
                        .get(one + "?fields=kapso(direction,%20status)")
                        .json
                        .get("kapso"))
                .hasSize(2);
        assertThat(stage.api.get(one + "?fields=kapso()").json.get("kapso").size())
                .isGreaterThan(5);
        assertThat(stage.api.get(one).json.get("kapso").size()).isGreaterThan(5);
        assertThat(stage.api
                        .get(path + "/messages?fields=kapso(content)")
                        .data()
                        .at("/0/kapso"))
                .isEqualTo(Api.json("{'content':'One'}"));
    }

    @Test
    void findsOnlyMessagesOfTheNumber() {
        String wamid = stage.api.text(number, "15551234567", "One");
        String other = stage.emulator.addPhoneNumber().phoneNumberId();
        assertThat(stage.api.get(Api.META + other + "/messages/" + encoded(wamid)).status)
                .isEqualTo(404);
        assertThat(notFound("/messages/wamid.none")).isEqualTo("Message not found");
        assertThat(stage.api.get(Api.META + other + "/messages").data()).isEmpty();
        assertThat(stage.api.get(Api.META + "12345/messages").status).isEqualTo(404);
    }

    @Test
    void showsConversations() {
        SimulatedContact ana = stage.emulator.contact("15551234567").named("Ana");
        stage.api.text(number, "15557654321", "Hello");
        String first = ids("conversations", "").get(0);
        stage.emulator.clock().advance(Duration.ofMinutes(1));
        Instant then = stage.emulator.clock().instant();
        stage.emulator.clock().advance(Duration.ofSeconds(1));
        ana.writes("Hi");
        stage.emulator.awaitDeliveries();
        List<String> all = ids("conversations", "?limit=10&fields=kapso()");
        assertThat(all).hasSize(2).last().isEqualTo(first);
        assertThat(ids("conversations", "?phone_number=%2B15551234567")).containsExactly(all.get(0));
        assertThat(ids("conversations", "?last_active_since=" + then)).containsExactly(all.get(0));
        assertThat(ids("conversations", "?last_active_until=" + then)).containsExactly(first);
        assertThat(ids("conversations", "?status=ended")).isEmpty();
        assertThat(ids("conversations", "?unassigned=true")).hasSize(2);
        String somebody = "0b5e8f8e-4c1e-4f57-9b86-3f0a6a1f0c11";
        assertThat(ids("conversations", "?assigned_user_id=" + somebody)).isEmpty();
        assertThat(stage.api.get(path + "/conversations?unassigned=true&assigned_user_id=" + somebody).status)
                .isEqualTo(422);

        JsonNode one = stage.api.get(path + "/conversations/" + all.get(0)).json;
        assertThat(one.get("phone_number").asText()).isEqualTo("15551234567");
        assertThat(one.get("status").asText()).isEqualTo("active");
        assertThat(one.at("/kapso/contact_name").asText()).isEqualTo("Ana");
        assertThat(one.at("/kapso/messages_count").asInt()).isEqualTo(1);
        assertThat(one.at("/kapso/last_message_text").asText()).isEqualTo("Hi");
        assertThat(one.at("/kapso/last_outbound_at").isNull()).isTrue();
        assertThat(notFound("/conversations/none")).isEqualTo("Conversation not found");
    }

    @Test
    void pagesThroughConversations() {
        stage.emulator.statusOrder(StatusOrder.MANUAL); // a status makes its conversation the newest
        for (int i = 0; i < 3; i++) {
            stage.api.text(number, "1555123456" + i, "Hello");
        }
        JsonNode first = stage.api.get(path + "/conversations?limit=2").json;
        String after = first.at("/paging/cursors/after").asText();
        assertThat(first.get("data").findValuesAsText("phone_number")).containsExactly("15551234562", "15551234561");
        JsonNode second = stage.api.get(path + "/conversations?limit=2&after=" + encoded(after)).json;
        assertThat(second.get("data").findValuesAsText("phone_number")).containsExactly("15551234560");
    }

    @Test
    void showsContacts() {
        stage.emulator.contact("15551234567").named("Ana").withUsername("ana").writes("Hi");
        stage.emulator.contactWithUserId("US.4711").writes("Hi");
        JsonNode contacts = stage.api.get(path + "/contacts?limit=50").data();
        assertThat(contacts.findValuesAsText("business_scoped_user_id")).first().isEqualTo("US.4711");
        assertThat(contacts.at("/0/wa_id").isNull()).isTrue();
        assertThat(contacts.at("/1/profile_name").asText()).isEqualTo("Ana");
        assertThat(ids("contacts", "?wa_id=15551234567")).hasSize(1);
        assertThat(ids("contacts", "?has_customer=true")).isEmpty();
        assertThat(ids("contacts", "?has_customer=false")).hasSize(2);
        assertThat(ids("contacts", "?customer_id=none")).isEmpty();
        JsonNode ana = stage.api.get(path + "/contacts/15551234567").json;
        assertThat(ana.get("username").asText()).isEqualTo("@ana");
        assertThat(notFound("/contacts/15550000000")).isEqualTo("Contact not found");
    }
}
