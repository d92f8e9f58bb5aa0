package ai.kapso.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.model.ContactProfile;
import ai.kapso.core.model.Message;
import ai.kapso.core.model.MessageDirection;
import ai.kapso.core.model.MessageError;
import ai.kapso.core.model.MessageStatus;
import ai.kapso.core.model.StatusUpdate;
import ai.kapso.core.model.SystemContent;
import ai.kapso.core.model.TextContent;
import ai.kapso.core.testkit.FullyTyped;
import ai.kapso.webhooks.MemoryDeliveryLog;
import ai.kapso.webhooks.WebhookReceiver;
import ai.kapso.webhooks.events.MetaCallEvent;
import ai.kapso.webhooks.events.MetaChangeEvent;
import ai.kapso.webhooks.events.MetaEvent;
import ai.kapso.webhooks.events.MetaMessageEvent;
import ai.kapso.webhooks.events.MetaStatusEvent;
import ai.kapso.webhooks.events.WebhookEvent;
import ai.kapso.webhooks.meta.AccountUpdateEvent;
import ai.kapso.webhooks.meta.AccountUpdateValue;
import ai.kapso.webhooks.meta.CallEvent;
import ai.kapso.webhooks.meta.CallUpdate;
import ai.kapso.webhooks.meta.CallsValue;
import ai.kapso.webhooks.meta.HistoryChunk;
import ai.kapso.webhooks.meta.HistoryThread;
import ai.kapso.webhooks.meta.HistoryValue;
import ai.kapso.webhooks.meta.MessageEchoesValue;
import ai.kapso.webhooks.meta.MessagesValue;
import ai.kapso.webhooks.meta.MetaChange;
import ai.kapso.webhooks.meta.MetaEntry;
import ai.kapso.webhooks.meta.MetaField;
import ai.kapso.webhooks.meta.MetaValue;
import ai.kapso.webhooks.meta.MetaWebhook;
import ai.kapso.webhooks.meta.TrafficValue;
import ai.kapso.webhooks.meta.UserPreferenceChoice;
import ai.kapso.webhooks.meta.UserPreferencesValue;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a receiver of Meta's bodies reads, forwarded by Kapso or from Meta itself. */
class MetaReceiverTest extends OneNumber {
    private static final String APP_SECRET = "meta-app-secret-0001";

    private final List<MetaEvent> handled = new CopyOnWriteArrayList<>();
    private final List<WebhookEvent> others = new CopyOnWriteArrayList<>();
    private final ReceiverServer server = new ReceiverServer(WebhookReceiver.builder()
            .secret(ReceiverServer.SECRET)
            .appSecret(APP_SECRET)
            .deliveryLog(MemoryDeliveryLog.create())
            .on(MetaEvent.class, handled::add)
            .onOther(others::add)
            .build());
    private BusinessNumber shop;

    private List<MetaWebhook> webhooks() {
        return server.results().stream()
                .flatMap(result -> result.delivery().orElseThrow().meta().stream())
                .collect(Collectors.toList());
    }

    /** The events of one class that handlers were called with. */
    private <E extends MetaEvent> List<E> handled(Class<E> type) {
        assertThat(others).isEmpty();
        assertThat(handled)
                .allSatisfy(event -> assertThat(event.businessAccountId()).contains(shop.businessAccountId()));
        return handled.stream().flatMap(event -> event.as(type).stream()).collect(Collectors.toList());
    }

    @BeforeEach
    void forward() {
        shop = stage.emulator.phoneNumber(number);
        stage.api.webhook(
                number, "'url':'" + server.url() + "','secret_key':'" + ReceiverServer.SECRET + "','kind':'meta'");
    }

    @AfterEach
    void close() {
        server.close();
    }

    /** What was told, all of it understood. */
    private <V extends MetaValue> List<V> told(MetaField field, Class<V> type) {
        stage.emulator.awaitDeliveries();
        assertThat(server.statuses()).isNotEmpty().containsOnly(200);
        List<MetaWebhook> webhooks = webhooks();
        assertThat(webhooks).hasSameSizeAs(server.requests()).allSatisfy(webhook -> {
            assertThat(webhook.isWhatsApp()).isTrue();
            assertThat(webhook.entries().get(0).id()).contains(shop.businessAccountId());
            MetaChange change = webhook.changes().get(0);
            assertThat(change.unreadable()).isEmpty();
            FullyTyped.assertFullyTyped(change.value());
        });
        return webhooks.stream()
                .flatMap(webhook -> webhook.changes().stream())
                .filter(change -> change.field().equals(field))
                .map(change -> change.value().as(type))
                .flatMap(Optional::stream)
                .collect(Collectors.toList());
    }

    private <V extends MetaValue> V only(MetaField field, Class<V> type) {
        List<V> told = told(field, type);
        assertThat(told).hasSize(1);
        V value = told.get(0);
        if (value instanceof TrafficValue) {
            assertThat(value.metadata().orElseThrow().phoneNumberId()).contains(number);
            assertThat(value.metadata().orElseThrow().displayPhoneNumber())
                    .contains(shop.displayPhoneNumber().substring(1));
        }
        return value;
    }

    private static String text(Message message) {
        return message.content().as(TextContent.class).orElseThrow().body();
    }

    @Test
    void readsMessagesAndStatuses() {
        String wamid = ana.writes("Grüße / 😀");
        String sent = stage.api.text(number, "15551234567", "Hi");
        List<MessagesValue> values = told(MetaField.MESSAGES, MessagesValue.class);
        assertThat(values).hasSize(3);
        Message message = values.get(0).messages().get(0);
        assertThat(message.id()).isEqualTo(wamid);
        assertThat(text(message)).isEqualTo("Grüße / 😀");
        assertThat(values.get(0).contacts())
                .extracting(ContactProfile::waId)
                .containsExactly(Optional.of("15551234567"));
        List<StatusUpdate> statuses =
                values.stream().flatMap(value -> value.statuses().stream()).collect(Collectors.toList());
        assertThat(statuses).allSatisfy(status -> assertThat(status.id()).contains(sent));
        assertThat(statuses)
                .extracting(StatusUpdate::status)
                .containsExactly(Optional.of(MessageStatus.SENT), Optional.of(MessageStatus.DELIVERED));
        assertThat(handled(MetaMessageEvent.class)).singleElement().satisfies(event -> {
            assertThat(event.message().direction()).contains(MessageDirection.INBOUND);
            assertThat(event.phoneNumberId()).contains(number);
        });
        assertThat(handled(MetaStatusEvent.class))
                .extracting(MetaStatusEvent::status)
                .isEqualTo(statuses);
    }

    @Test
    void readsWhatTheBusinessWroteInItsApp() {
        String wamid = shop.writesInApp(ana, "From my phone");
        MessageEchoesValue value = only(MetaField.SMB_MESSAGE_ECHOES, MessageEchoesValue.class);
        Message echo = value.messageEchoes().get(0);
        assertThat(echo.id()).isEqualTo(wamid);
        assertThat(text(echo)).isEqualTo("From my phone");
        assertThat(echo.from()).contains(shop.displayPhoneNumber().substring(1));
        assertThat(echo.to()).contains("15551234567");
        assertThat(handled(MetaMessageEvent.class))
                .singleElement()
                .satisfies(event -> assertThat(event.message().direction()).contains(MessageDirection.OUTBOUND));
        ana.reads(wamid);
        assertThat(told(MetaField.MESSAGES, MessagesValue.class)).isEmpty();
    }

    @Test
    void readsTheHistory() {
        String hello = ana.writes("Hello");
        ana.reads(stage.api.text(number, "15551234567", "Hi"));
        stage.emulator.contact("15557654321").writes("Good morning");
        stage.emulator.awaitDeliveries();
        shop.sharesHistory();
        HistoryChunk chunk =
                only(MetaField.HISTORY, HistoryValue.class).history().get(0);
        assertThat(chunk.metadata().orElseThrow().progress()).contains(100);
        assertThat(chunk.threads())
                .extracting(HistoryThread::id)
                .containsExactly(Optional.of("15551234567"), Optional.of("15557654321"));
        HistoryThread thread = chunk.threads().get(0);
        assertThat(thread.context().orElseThrow().userId()).contains(ana.userId());
        assertThat(thread.messages()).extracting(MetaReceiverTest::text).containsExactly("Hello", "Hi");
        Message first = thread.messages().get(0);
        assertThat(first.id()).isEqualTo(hello);
        assertThat(first.from()).contains("15551234567");
        Message second = thread.messages().get(1);
        assertThat(second.from()).contains(shop.displayPhoneNumber().substring(1));
        assertThat(handled(MetaChangeEvent.class)).hasSize(1);
        assertThat(server.last().text()).contains("\"history_context\":{\"status\":\"READ\"}");
    }

    @Test
    void readsThatThereIsNoHistory() {
        shop.sharesNoHistory();
        HistoryChunk chunk =
                only(MetaField.HISTORY, HistoryValue.class).history().get(0);
        assertThat(chunk.threads()).isEmpty();
        assertThat(chunk.errors()).extracting(MessageError::code).containsExactly(Optional.of(2593109));
    }

    @Test
    void readsWhatCustomersWant() {
        ana.stopsMarketing();
        ana.resumesMarketing();
        assertThat(told(MetaField.USER_PREFERENCES, UserPreferencesValue.class))
                .extracting(value -> value.userPreferences().get(0).value().orElseThrow())
                .containsExactly(UserPreferenceChoice.STOP, UserPreferenceChoice.RESUME);
    }

    @Test
    void readsThatACustomerHasAnotherUserId() {
        String before = ana.userId();
        ana.changesUserId("US.13491208655302741918");
        MessagesValue value = only(MetaField.MESSAGES, MessagesValue.class);
        SystemContent system =
                value.messages().get(0).content().as(SystemContent.class).orElseThrow();
        assertThat(system.userId()).contains("US.13491208655302741918");
        assertThat(system.previousUserId()).contains(before);
        assertThat(value.contacts()).isEmpty();
    }

    @Test
    void readsAnyChangeOfTheNumber() {
        CallUpdate call = CallUpdate.builder()
                .id("wacid.1")
                .event(CallEvent.CONNECT)
                .from("15551234567")
                .build();
        shop.publish(MetaChange.of(
                MetaField.CALLS, CallsValue.builder().addCalls(call).build()));
        CallsValue value = only(MetaField.CALLS, CallsValue.class);
        assertThat(value.calls()).containsExactly(call);
        assertThat(handled(MetaCallEvent.class))
                .extracting(MetaCallEvent::update)
                .containsExactly(call);
        assertThat(value.messagingProduct()).contains("whatsapp");
        assertThat(entry().time()).isEmpty();
    }

    @Test
    void readsAnyChangeOfTheAccount() {
        shop.publish(MetaChange.of(
                MetaField.ACCOUNT_UPDATE,
                AccountUpdateValue.builder()
                        .event(AccountUpdateEvent.VERIFIED_ACCOUNT)
                        .build()));
        assertThat(only(MetaField.ACCOUNT_UPDATE, AccountUpdateValue.class).event())
                .contains(AccountUpdateEvent.VERIFIED_ACCOUNT);
        assertThat(entry().time()).isPresent();
        assertThat(handled(MetaChangeEvent.class))
                .singleElement()
                .satisfies(event -> assertThat(event.time()).isPresent());
    }

    private MetaEntry entry() {
        return webhooks().get(0).entries().get(0);
    }

    @Test
    void doesNotTellOtherNumbers() {
        stage.emulator.addPhoneNumber().sharesNoHistory();
        stage.emulator.awaitDeliveries();
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void handlesADuplicateOnce() {
        stage.emulator.deliveryFaults().next().duplicated();
        ana.writes("Hello");
        stage.emulator.awaitDeliveries();
        assertThat(server.statuses()).containsExactly(200, 200);
        assertThat(handled(MetaMessageEvent.class)).hasSize(1);
        assertThat(server.results())
                .allSatisfy(result -> assertThat(result.delivery().orElseThrow().idempotencyKey())
                        .contains(server.last().header("X-Idempotency-Key")));
    }

    @Test
    void refusesAWrongSignature() {
        stage.emulator.deliveryFaults().next().withWrongSignature();
        ana.writes("Hello");
        stage.emulator.awaitDeliveries();
        assertThat(server.statuses()).containsExactly(401);
        assertThat(handled).isEmpty();
        advance(10);
        assertThat(handled(MetaMessageEvent.class)).hasSize(1);
    }

    @Test
    void verifiesMetasOwnSignature() {
        MetaApp app = stage.emulator.addMetaApp(server.url(), ReceiverServer.VERIFY_TOKEN, APP_SECRET);
        assertThat(app.isSubscribed()).isTrue();
        assertThat(app.status()).contains(200);
        ana.writes("Hello / 😀");
        assertThat(told(MetaField.MESSAGES, MessagesValue.class)).hasSize(2);
        assertThat(handled(MetaMessageEvent.class)).hasSize(1);
        ReceiverServer.Request direct = server.requests().stream()
                .filter(request -> request.header("X-Hub-Signature-256") != null)
                .findFirst()
                .orElseThrow();
        assertThat(direct.header("X-Webhook-Signature")).isNull();
        assertThat(direct.header("X-Idempotency-Key")).isNull();
        assertThat(direct.header("X-Webhook-Event")).isNull();
        assertThat(direct.header("X-Webhook-Payload-Version")).isNull();
        assertThat(direct.text()).contains("Hello \\/ \\ud83d\\ude00").isASCII();
    }
}
