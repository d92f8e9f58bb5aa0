package ai.kapso.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SimulatedContactTest {
    @RegisterExtension
    final Stage stage = new Stage();

    private String number;
    private SimulatedContact ana;

    @BeforeEach
    void subscribe() {
        number = stage.emulator.addPhoneNumber().phoneNumberId();
        stage.api.webhook(number, stage.receiver.wants("whatsapp.message.received"));
        ana = stage.emulator.contact("+15551234567").named("Ana");
    }

    private JsonNode received() {
        stage.emulator.awaitDeliveries();
        return stage.receiver.last().json.get("message");
    }

    private String send(String name) {
        JsonNode send = SendTest.sends(stage.emulator, number).get(name);
        String type = send.get("type").asText();
        return stage.api.message(
                number,
                "{'messaging_product':'whatsapp','to':'15551234567','type':'" + type + "','" + type + "':"
                        + send.get(type) + "}");
    }

    @Test
    void isTheSamePersonUnderTheSameNumber() {
        SimulatedContact again = stage.emulator.contact("1 (555) 123 4567");
        assertThat(again.userId()).isEqualTo(ana.userId());
        assertThat(again.waId()).contains("15551234567");
        assertThatIllegalArgumentException().isThrownBy(() -> stage.emulator.contact("Ana"));
    }

    @Test
    void repliesToMessages() {
        String sent = stage.api.text(number, "15551234567", "Hello");
        String reply = ana.repliesTo(sent, "Hi");
        JsonNode message = received();
        assertThat(message.get("id").asText()).isEqualTo(reply);
        assertThat(message.at("/context/id").asText()).isEqualTo(sent);
        assertThat("+" + message.at("/context/from").asText())
                .isEqualTo(stage.emulator.phoneNumber(number).displayPhoneNumber());
        ana.repliesTo(reply, "I mean it");
        assertThat(received().at("/context/from").asText()).isEqualTo("15551234567");
        assertThatIllegalArgumentException().isThrownBy(() -> ana.repliesTo("wamid.none", "Hi"));
    }

    @Test
    void tapsReplyButtons() {
        String sent = send("buttons");
        ana.taps("Yes");
        JsonNode message = received();
        assertThat(message.get("type").asText()).isEqualTo("interactive");
        assertThat(message.get("interactive"))
                .isEqualTo(Api.json("{'type':'button_reply','button_reply':{'id':'yes','title':'Yes'}}"));
        assertThat(message.at("/context/id").asText()).isEqualTo(sent);
        assertThat(message.at("/kapso/content").asText()).isEqualTo("Yes");
        ana.taps("no");
        assertThat(received().at("/interactive/button_reply/title").asText()).isEqualTo("No");
        assertThatIllegalStateException()
                .isThrownBy(() -> ana.taps("Maybe"))
                .withMessage("the contact was sent no button Maybe");
    }

    @Test
    void tapsQuickRepliesOfTemplatesAndCarousels() {
        send("template");
        ana.taps("CONFIRM");
        assertThat(received().get("button")).isEqualTo(Api.json("{'payload':'CONFIRM','text':'CONFIRM'}"));
        send("carousel of replies");
        ana.taps("That");
        assertThat(received().at("/interactive/button_reply/id").asText()).isEqualTo("second");
    }

    @Test
    void picksListRows() {
        send("list");
        ana.picks("Soup");
        assertThat(received().get("interactive"))
                .isEqualTo(Api.json("{'type':'list_reply',"
                        + "'list_reply':{'id':'soup','title':'Soup','description':'Of the day'}}"));
        assertThatIllegalStateException().isThrownBy(() -> ana.picks("Cake"));
    }

    @Test
    void answersFlows() {
        assertThatIllegalStateException().isThrownBy(() -> ana.answersFlow("{}"));
        send("flow");
        ana.answersFlow("{\"day\":\"friday\"}");
        JsonNode reply = received().at("/interactive/nfm_reply");
        assertThat(reply.get("name").asText()).isEqualTo("flow");
        assertThat(reply.get("body").asText()).isEqualTo("Sent");
        assertThat(Api.parse(reply.get("response_json").asText()))
                .isEqualTo(Api.json("{'day':'friday','flow_token':'token-7'}"));
        assertThatIllegalArgumentException().isThrownBy(() -> ana.answersFlow("{"));
    }

    @Test
    void sendsMediaThatCanBeFetched() throws IOException {
        ana.sendsImage("Look");
        JsonNode image = received();
        assertThat(image.at("/image/caption").asText()).isEqualTo("Look");
        assertThat(image.at("/image/mime_type").asText()).isEqualTo("image/jpeg");
        assertThat(image.at("/image/sha256").asText()).isNotEmpty();
        assertThat(image.at("/kapso/has_media").asBoolean()).isTrue();
        assertThat(image.at("/kapso/media_data/filename").asText()).isEqualTo("photo.jpg");
        assertThat(image.at("/kapso/content").asText()).startsWith("Look Image attached (photo.jpg) [Size: ");
        String url = image.at("/kapso/media_url").asText();
        byte[] file = URI.create(url).toURL().openStream().readAllBytes();
        assertThat(file).hasSize(image.at("/kapso/media_data/byte_size").asInt());
        assertThat(stage.api.get("/media/4711").status).isEqualTo(404);

        ana.speaks("Hello there");
        JsonNode voice = received();
        assertThat(voice.at("/audio/voice").asBoolean()).isTrue();
        assertThat(voice.at("/kapso/transcript/text").asText()).isEqualTo("Hello there");
        assertThat(voice.at("/kapso/content").asText())
                .startsWith("[Audio attached] (voice.ogg)")
                .endsWith("\nTranscript: Hello there");
        ana.sendsDocument("bill.pdf", "");
        assertThat(received().at("/document/filename").asText()).isEqualTo("bill.pdf");
        ana.sendsVideo("");
        assertThat(received().get("video").has("caption")).isFalse();
        ana.sendsSticker();
        assertThat(received().at("/sticker/animated").isBoolean()).isTrue();
        ana.sendsAudio();
        assertThat(received().at("/audio/voice").asBoolean()).isFalse();
    }

    @Test
    void reactsAndTakesItBack() {
        String sent = stage.api.text(number, "15551234567", "Hello");
        ana.reactsTo(sent, "👍");
        JsonNode reaction = received();
        assertThat(reaction.get("reaction")).isEqualTo(Api.json("{'message_id':'" + sent + "','emoji':'👍'}"));
        assertThat(reaction.at("/kapso/content").asText()).isEqualTo("Reacted with 👍 to message " + sent);
        ana.removesReactionTo(sent);
        JsonNode removal = received();
        assertThat(removal.get("reaction").has("emoji")).isFalse();
        assertThat(removal.at("/kapso/content").asText()).isEqualTo("Reaction removed from message " + sent);
    }

    @Test
    void sendsEverythingElse() {
        ana.sendsLocation(37.5, -122.5, "Here");
        assertThat(received().get("location"))
                .isEqualTo(Api.json("{'latitude':37.5,'longitude':-122.5,'name':'Here'}"));
        ana.sendsContact("Bo", "+4670000001");
        assertThat(received().at("/contacts/0/name/formatted_name").asText()).isEqualTo("Bo");
        ana.orders("catalogue", "p1", "p2");
        JsonNode order = received();
        assertThat(order.at("/order/product_items")).hasSize(2);
        assertThat(order.at("/kapso/order_text").asText()).isEqualTo("Order with 2 product(s)");
        ana.sendsSomethingUnsupported();
        JsonNode unsupported = received();
        assertThat(unsupported.get("type").asText()).isEqualTo("unsupported");
        assertThat(unsupported.has("unsupported")).isFalse();
        assertThat(unsupported.at("/errors/0/code").asInt()).isEqualTo(131051);
        ana.sends("request_welcome", MissingNode.getInstance());
        assertThat(received().get("type").asText()).isEqualTo("request_welcome");
        ana.sends("hologram", Api.json("{'depth':3}"), Api.json("{'referral':{'source_id':'ad-7'}}"));
        JsonNode fromAd = received();
        assertThat(fromAd.at("/hologram/depth").asInt()).isEqualTo(3);
        assertThat(fromAd.at("/referral/source_id").asText()).isEqualTo("ad-7");
    }

    @Test
    void canHideThePhoneNumber() {
        SimulatedContact bo =
                stage.emulator.contactWithUserId("US.4711").named("Bo").withUsername("bo");
        bo.writes("Hello");
        stage.emulator.awaitDeliveries();
        JsonNode body = stage.receiver.last().json;
        assertThat(body.get("message").has("from")).isFalse();
        assertThat(body.at("/message/from_user_id").asText()).isEqualTo("US.4711");
        assertThat(body.at("/message/username").asText()).isEqualTo("@bo");
        assertThat(body.get("conversation").has("phone_number")).isFalse();
        assertThat(body.at("/conversation/business_scoped_user_id").asText()).isEqualTo("US.4711");
        assertThat(bo.toString()).isEqualTo("SimulatedContact[US.4711]");
    }

    @Test
    void talksToTheNumberThatIsMeant() {
        String other = stage.emulator.addPhoneNumber().phoneNumberId();
        assertThatIllegalStateException()
                .isThrownBy(() -> ana.writes("Hello"))
                .withMessageContaining("say which phone number is meant");
        String wamid = ana.at(other).writes("Hello");
        assertThat(stage.api
                        .get(Api.META + other + "/messages")
                        .data()
                        .at("/0/id")
                        .asText())
                .isEqualTo(wamid);
        assertThatIllegalArgumentException().isThrownBy(() -> ana.at("999").writes("Hello"));
        stage.api.text(number, "15551234567", "From here");
        stage.api.text(other, "15551234567", "From there");
        assertThat(ana.received())
                .extracting(message -> message.json().at("/text/body").asText())
                .containsExactly("From here", "From there");
        assertThat(ana.at(other).received()).hasSize(1);
    }

    @Test
    void readsWhatItWasSent() {
        String first = stage.api.text(number, "15551234567", "One");
        String second = stage.api.text(number, "15551234567", "Two");
        ana.reads(second);
        stage.emulator.awaitDeliveries();
        assertThat(stage.emulator.message(first).status()).isEqualTo("delivered");
        assertThat(stage.emulator.message(second).status()).isEqualTo("read");
        ana.readsEverything();
        stage.emulator.awaitDeliveries();
        assertThat(stage.emulator.message(first).status()).isEqualTo("read");
        assertThatIllegalArgumentException().isThrownBy(() -> ana.reads("wamid.none"));
        assertThatIllegalArgumentException().isThrownBy(() -> stage.emulator.message("wamid.none"));
    }

    @Test
    void changesItsIdentityAndItsMind() {
        stage.api.webhook(
                number,
                stage.receiver.wants(
                        "whatsapp.contact.identity_changed", "whatsapp.contact.marketing_preference_changed"));
        String before = ana.userId();
        ana.changesUserId("US.999");
        ana.stopsMarketing();
        ana.resumesMarketing();
        stage.emulator.awaitDeliveries();
        assertThat(stage.receiver.events())
                .containsExactly(
                        "whatsapp.contact.identity_changed",
                        "whatsapp.contact.marketing_preference_changed",
                        "whatsapp.contact.marketing_preference_changed");
        JsonNode identity = stage.receiver.hooks().get(0).json;
        assertThat(identity.at("/previous/business_scoped_user_id").asText()).isEqualTo(before);
        assertThat(identity.at("/contact/business_scoped_user_id").asText()).isEqualTo("US.999");
        JsonNode stopped = stage.receiver.hooks().get(1).json.get("marketing_preference");
        JsonNode resumed = stage.receiver.hooks().get(2).json.get("marketing_preference");
        assertThat(stopped.get("status").asText()).isEqualTo("stopped");
        assertThat(stopped.get("previous_status").isNull()).isTrue();
        assertThat(resumed.get("status").asText()).isEqualTo("resumed");
        assertThat(resumed.get("previous_status").asText()).isEqualTo("stopped");
        assertThat(resumed.get("sequence").asLong())
                .isGreaterThan(stopped.get("sequence").asLong());
    }
}
