package ai.kapso.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.testing.Receiver.Hook;
import ai.kapso.webhooks.WebhookSigner;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Webhooks that get Meta's bodies as they are. */
class MetaForwardingTest extends OneNumber {
    @Test
    void forwardsWhatMetaSends() throws Exception {
        stage.api.webhook(
                number,
                "'url':'" + stage.receiver.url() + "','secret_key':'" + Receiver.SECRET
                        + "','kind':'meta','headers':{'X-Tenant':'7'}");
        String wamid = ana.writes("Grüße / 😀");
        stage.api.text(number, "15551234567", "Hi");
        List<Hook> hooks = settled();
        assertThat(hooks).hasSize(3);
        Hook first = hooks.get(0);
        assertThat(first.body).contains("Gr\\u00fc\\u00dfe \\/ \\ud83d\\ude00").isASCII();
        assertThat(first.isSignedWith(Receiver.SECRET)).isTrue();
        assertThat(first.event()).isNull();
        assertThat(first.header("X-Webhook-Payload-Version")).isNull();
        assertThat(first.header("X-Hub-Signature-256")).isNull();
        assertThat(first.header("X-Tenant")).isEqualTo("7");
        byte[] digest = java.security.MessageDigest.getInstance("SHA-256")
                .digest(first.request.getBody().toByteArray());
        assertThat(first.header("X-Idempotency-Key"))
                .isEqualTo(String.format("%064x", new java.math.BigInteger(1, digest)));
        assertThat(first.json.get("object").asText()).isEqualTo("whatsapp_business_account");
        JsonNode value = first.json.at("/entry/0/changes/0/value");
        assertThat(first.json.at("/entry/0/changes/0/field").asText()).isEqualTo("messages");
        assertThat(value.at("/metadata/phone_number_id").asText()).isEqualTo(number);
        assertThat(value.at("/contacts/0/profile/name").asText()).isEqualTo("Ana");
        assertThat(value.at("/messages/0/id").asText()).isEqualTo(wamid);
        assertThat(value.at("/messages/0/from").asText()).isEqualTo("15551234567");
        assertThat(value.at("/messages/0/text/body").asText()).isEqualTo("Grüße / 😀");
        assertThat(hooks.get(1)
                        .json
                        .at("/entry/0/changes/0/value/statuses/0/status")
                        .asText())
                .isEqualTo("sent");
    }

    @Test
    void signsForwardsWithTheSecretOfTheApp() {
        try (KapsoEmulator emulator = KapsoEmulator.builder()
                .metaSignature(MetaSignature.BOTH)
                .metaAppSecret("meta-app-secret")
                .start()) {
            String id = emulator.addPhoneNumber().phoneNumberId();
            new Api(emulator)
                    .webhook(
                            id,
                            "'url':'" + stage.receiver.url() + "','secret_key':'" + Receiver.SECRET
                                    + "','kind':'meta'");
            emulator.contact("15551234567").writes("Hi");
            emulator.awaitDeliveries();
        }
        Hook hook = stage.receiver.only();
        assertThat(hook.isSignedWith(Receiver.SECRET)).isTrue();
        assertThat(hook.header("X-Hub-Signature-256"))
                .isEqualTo(WebhookSigner.meta("meta-app-secret")
                        .sign(hook.request.getBody().toByteArray()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X_HUB_SIGNATURE_256", "BOTH"})
    void signsForwardsAsMetaDoesWhenToldTo(String name) {
        try (KapsoEmulator emulator = KapsoEmulator.builder()
                .metaSignature(MetaSignature.valueOf(name))
                .start()) {
            String id = emulator.addPhoneNumber().phoneNumberId();
            Api api = new Api(emulator);
            api.webhook(
                    id, "'url':'" + stage.receiver.url() + "','secret_key':'" + Receiver.SECRET + "','kind':'meta'");
            emulator.contact("15551234567").writes("Hi");
            emulator.awaitDeliveries();
        }
        Hook hook = stage.receiver.only();
        assertThat(hook.header("X-Hub-Signature-256")).matches("sha256=[0-9a-f]{64}");
        assertThat(hook.header("X-Webhook-Signature") != null).isEqualTo(name.equals("BOTH"));
    }
}
