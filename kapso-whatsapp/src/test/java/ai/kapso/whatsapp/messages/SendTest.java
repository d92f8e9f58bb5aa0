package ai.kapso.whatsapp.messages;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.testkit.WireLog;
import ai.kapso.whatsapp.WhatsAppClient;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sends messages to a server and compares what arrives with a fixture. */
abstract class SendTest {

    static final String TO = "+34600111222";
    static final Recipient BSUID = Recipient.bsuid("ES.41877203964415520013");
    static final String WAMID = "wamid.HBgLMzQ2MDAxMTEyMjIVAgASGBQzQTAxRjRDNkU4QjJEOTc1MTBBMAA=";
    static final String NUMBER = "106540352242922";

    @RegisterExtension
    final WireLog wire = new WireLog();

    final Messages messages() {
        return WhatsAppClient.create(wire.config().build()).messages(NUMBER);
    }

    /** The message arrives as the fixture has it, and its reply is read. */
    final void sends(String fixture, OutboundMessage message) {
        wire.enqueueResource(200, "/replies/sent-to-phone.json");

        SentMessage sent = messages().send(message).execute();

        assertThat(WireLog.body(wire.takeRequest())).isEqualTo(fixture(fixture));
        assertThat(sent.id()).startsWith("wamid.");
    }

    /** For what the contract does not know, and so does not travel. */
    static void writes(String fixture, OutboundMessage message) {
        assertThat(WireLog.tree(KapsoJson.write(message))).isEqualTo(fixture(fixture));
        assertThat(KapsoJson.toTree(message).toString()).isEqualTo(KapsoJson.write(message));
    }

    static JsonNode fixture(String name) {
        return WireLog.tree(WireLog.resource("/messages/" + name + ".json"));
    }
}
