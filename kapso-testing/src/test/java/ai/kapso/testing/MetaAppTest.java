package ai.kapso.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.kapso.testing.Receiver.Hook;
import ai.kapso.webhooks.WebhookSigner;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Apps at Meta itself. */
@Isolated
class MetaAppTest extends OneNumber {
    private static final String APP_SECRET = "meta-app-secret-0001";

    private ReceiverServer server() {
        return new ReceiverServer(request -> 200);
    }

    @Test
    void subscribesAReceiverThatAnswersTheHandshake() {
        try (ReceiverServer server = server()) {
            for (String url : new String[] {server.url(), server.url() + "?tenant=7"}) {
                MetaApp app = stage.emulator.addMetaApp(url, ReceiverServer.VERIFY_TOKEN, APP_SECRET);
                assertThat(app.isSubscribed()).isTrue();
                assertThat(app.problem()).isEmpty();
                assertThat(app.callbackUrl()).isEqualTo(url);
            }
            stage.emulator.addPhoneNumber().sharesNoHistory();
            stage.emulator.phoneNumber(number).sharesNoHistory();
            stage.emulator.awaitDeliveries();
            assertThat(server.requests()).hasSize(4);
        }
    }

    @Test
    void doesNotSubscribeAReceiverThatRefusesTheToken() {
        try (ReceiverServer server = server()) {
            MetaApp app = stage.emulator.addMetaApp(server.url(), "another", APP_SECRET);
            assertThat(app.isSubscribed()).isFalse();
            assertThat(app.status()).contains(403);
            assertThat(app.problem()).contains("it answered 403");
            ana.writes("Hello");
            stage.emulator.awaitDeliveries();
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void doesNotSubscribeAReceiverThatDoesNotRepeatTheChallenge() {
        MetaApp app = stage.emulator.addMetaApp(stage.receiver.url(), "token", APP_SECRET);
        assertThat(app.isSubscribed()).isFalse();
        assertThat(app.status()).contains(200);
        assertThat(app.problem()).contains("it answered something else than the challenge");
        Hook hook = stage.receiver.only();
        assertThat(hook.request.getMethod()).isEqualTo("GET");
        assertThat(hook.request.getTarget())
                .matches("/hooks\\?tenant=7&hub\\.mode=subscribe&hub\\.challenge=\\d{10}&hub\\.verify_token=token");
        assertThat(hook.header("X-Hub-Signature-256")).isNull();
    }

    @Test
    void leavesNoThreadBehind() {
        try (ReceiverServer server = server()) {
            Set<Thread> before = Thread.getAllStackTraces().keySet();
            stage.emulator.addMetaApp(server.url(), ReceiverServer.VERIFY_TOKEN, APP_SECRET);
            assertThat(before).containsAll(Thread.getAllStackTraces().keySet());
        }
    }

    @Test
    void doesNotSubscribeNobody() {
        MetaApp app = stage.emulator.addMetaApp("http://127.0.0.1:1/", "token", APP_SECRET);
        assertThat(app.isSubscribed()).isFalse();
        assertThat(app.status()).isEmpty();
        assertThat(app.problem().orElseThrow()).contains("ConnectException");
    }

    @Test
    void refusesWhatCannotWork() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage.emulator.addMetaApp("ftp://example.org", "token", APP_SECRET))
                .withMessageContaining("callbackUrl");
        String url = stage.receiver.url();
        assertThatIllegalArgumentException().isThrownBy(() -> stage.emulator.addMetaApp(url, " ", APP_SECRET));
        assertThatIllegalArgumentException().isThrownBy(() -> stage.emulator.addMetaApp(url, "token", ""));
        assertThat(stage.receiver.hooks()).isEmpty();
    }

    @Test
    void triesAgainUnderTheSameSignature() {
        try (ReceiverServer server = new ReceiverServer(request -> 500)) {
            MetaApp app = stage.emulator.addMetaApp(server.url(), ReceiverServer.VERIFY_TOKEN, APP_SECRET);
            ana.writes("Hello");
            advance(140);
            assertThat(server.requests()).hasSize(4).allSatisfy(request -> {
                assertThat(request.header("X-Hub-Signature-256"))
                        .isEqualTo(WebhookSigner.meta(APP_SECRET).sign(request.body));
                assertThat(request.text()).isEqualTo(server.last().text());
            });
            CapturedDelivery delivery = stage.emulator.deliveries().get(0);
            assertThat(delivery.webhookId()).isEqualTo(app.id());
            assertThat(delivery.idempotencyKey()).isEmpty();
            assertThat(delivery.status()).isEqualTo(CapturedDelivery.Status.FAILED);
            assertThat(stage.api.get(Api.PLATFORM + "/webhook_deliveries").data())
                    .isEmpty();
            assertThat(stage.api.get(Api.PLATFORM + "/whatsapp/webhooks").data())
                    .isEmpty();
        }
    }
}
