package ai.kapso.whatsapp.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.testkit.WireLog;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RawMessageTest extends SendTest {

    @TempDir
    Path folder;

    @Test
    void isWrittenAsItIs() {
        writes("raw", RawMessage.of(fixture("raw")));
    }

    @Test
    void isReadFromAFile() throws Exception {
        Path file = folder.resolve("message.json");
        Files.writeString(file, WireLog.resource("/messages/list.json"));

        sends("list", RawMessage.ofFile(file));
    }

    @Test
    void saysThatAFileIsMissing() {
        assertThatThrownBy(() -> RawMessage.ofFile(folder.resolve("none.json")))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void getsTheProductThatIsMissing() {
        RawMessage message = RawMessage.ofJson("{\"to\":\"34600111222\",\"type\":\"pin\",\"pin\":{\"type\":\"pin\"}}");

        assertThat(message.json().path("messaging_product").asText()).isEqualTo("whatsapp");
        assertThat(RawMessage.of(message.json())).isEqualTo(message).hasSameHashCodeAs(message);
    }

    @Test
    void sendsAgainWhatWasStored() {
        TextMessage message = TextMessage.of(TO, "Later").withReplyTo(WAMID);

        RawMessage stored = RawMessage.ofJson(KapsoJson.write(message));

        assertThat(KapsoJson.toTree(stored)).isEqualTo(KapsoJson.toTree(message));
    }

    @Test
    void copiesTheTree() {
        ObjectNode json = fixture("raw").deepCopy();
        RawMessage message = RawMessage.of(json);

        json.put("to", "changed");
        ((ObjectNode) message.json()).put("to", "changed");

        assertThat(message.recipient().value()).isEqualTo(TO);
    }

    @Test
    void showsItsEnvelope() {
        RawMessage message = RawMessage.of(fixture("text-envelope"));

        assertThat(message.type()).isEqualTo("text");
        assertThat(message.recipient()).isEqualTo(Recipient.phone(TO));
        assertThat(message.recipientType()).isEmpty();
        assertThat(message.replyTo()).contains(WAMID);
        assertThat(message.bizOpaqueCallbackData()).contains("ticket-5521");
        assertThat(message.recipientIdentityKeyHash()).contains("h8Zk2vQ=");
        assertThat(message.messagingAccountId()).contains("104996122399160");
        assertThat(message.additionalProperties()).isEmpty();
        assertThat(message).hasToString("RawMessage{type=text, recipient=PHONE}");
        assertThat(RawMessage.of(fixture("text-bsuid")).recipient()).isEqualTo(BSUID);
        assertThat(RawMessage.of(fixture("text-group")).recipient().kind()).isEqualTo(Recipient.Kind.GROUP);
    }

    @Test
    void aMessageWithoutTypeIsAText() {
        RawMessage message = RawMessage.ofJson("{\"to\":\"34600111222\",\"text\":{\"body\":\"Hi\"}}");
        assertThat(message.type()).isEqualTo("text");
        assertThat(message.json().has("type")).isFalse();
    }

    @Test
    void keepsAPhoneNumberWithItsUserId() {
        RawMessage message = RawMessage.ofJson("{\"to\":\"+34600111222\",\"recipient\":\"ES.4187\",\"type\":\"text\"}");
        assertThat(message.recipient())
                .isEqualTo(Recipient.phone("+34600111222").withBsuid("ES.4187"));
    }

    @Test
    void refusesWhatIsNoMessage() {
        refuses("[1]", "RawMessage: json is not an object");
        refuses("\"text\"", "RawMessage: json is not an object");
        refuses("{}", "RawMessage: to and recipient are both missing");
        refuses("{\"type\":\" \",\"to\":\"1\"}", "RawMessage: type is blank");
        assertThatThrownBy(() -> RawMessage.ofJson("{\"to\": secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not valid JSON")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> RawMessage.ofJson("")).isInstanceOf(IllegalArgumentException.class);
    }

    private static void refuses(String json, String problem) {
        assertThatThrownBy(() -> RawMessage.ofJson(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(problem);
    }
}
