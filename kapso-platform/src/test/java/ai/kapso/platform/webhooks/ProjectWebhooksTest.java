package ai.kapso.platform.webhooks;

import static ai.kapso.core.testkit.FullyTyped.assertFullyTyped;
import static ai.kapso.platform.Replies.assertComplete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.kapso.core.PaymentRequiredException;
import ai.kapso.core.UnprocessableException;
import ai.kapso.core.model.PayloadVersion;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.core.model.WebhookScope;
import ai.kapso.core.testkit.WireLog;
import ai.kapso.platform.PlatformClient;
import ai.kapso.platform.Replies;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Filter;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProjectWebhooksTest {

    private static final String ID = "c8e05f93-7d1a-4e66-b2c4-58f3a1d7e208";
    private static final String WEBHOOKS = "/platform/v1/whatsapp/webhooks";
    private static final String URL = "https://hooks.example.com/kapso/project";
    private static final String SECRET = "sentinel-webhook-secret";

    @RegisterExtension
    final WireLog wire = new WireLog();

    private ProjectWebhooks webhooks;

    @BeforeEach
    void connect() {
        webhooks = PlatformClient.create(wire.config().build()).webhooks();
    }

    @Test
    void getsAWebhookOfTheProject() {
        wire.enqueue(200, Replies.data("webhook-of-project"));

        Webhook webhook = webhooks.get(ID).execute();

        RecordedRequest request = wire.takeRequest();
        assertThat(request.getMethod()).isEqualTo("GET");
        assertThat(request.getTarget()).isEqualTo(WEBHOOKS + "/" + ID);
        assertThat(request.getHeaders().get("X-API-Key")).isEqualTo(WireLog.API_KEY);
        assertFullyTyped(webhook);
        assertThat(webhook.scope()).isEqualTo(WebhookScope.PROJECT);
        assertThat(webhook.events())
                .containsExactly(WebhookEventName.PHONE_NUMBER_CREATED, WebhookEventName.WORKFLOW_EXECUTION_FAILED);
        assertThat(webhook.active()).contains(false);
        assertThat(webhook.payloadVersion()).contains(PayloadVersion.V1);
        assertThat(webhook.secretKey()).isEmpty();
        assertThat(webhook.headers()).isEmpty();
        assertThat(webhook.bufferEvents()).isEmpty();
    }

    @Test
    void warnsOnceOfAWebhookThatNobodyCanVerify() {
        Logger logger = Logger.getLogger("ai.kapso.platform");
        List<String> warnings = new CopyOnWriteArrayList<>();
        Filter before = logger.getFilter();
        logger.setFilter(record -> warnings.add(record.getMessage()) && false);
        try {
            NewProjectWebhook webhook = NewProjectWebhook.builder()
                    .url("https://hooks.example.com/in")
                    .build();
            assertThat(webhooks.create(webhook)).isNotNull();
            assertThat(webhooks.create(webhook)).isNotNull();
            assertThat(warnings).hasSizeLessThanOrEqualTo(1); // another test may have been first
            assertThat(warnings).allSatisfy(text -> assertThat(text).contains("without a secret_key"));
        } finally {
            logger.setFilter(before);
        }
    }

    @Test
    void getsAWebhookOfANumber() {
        wire.enqueue(200, Replies.data("webhook-of-number"));

        Webhook webhook = webhooks.get("9a4c1e77-61d3-4b52-8f7d-d2b90c3a5106").execute();

        assertComplete(webhook);
        assertThat(webhook.scope()).isEqualTo(WebhookScope.PHONE_NUMBER);
    }

    @Test
    void createsAWebhookOfTheProject() {
        wire.enqueue(201, Replies.data("webhook-of-project"));

        Webhook webhook = webhooks.create(NewProjectWebhook.builder()
                        .url(URL)
                        .kind(WebhookKind.KAPSO)
                        .secretKey(SECRET)
                        .active(true)
                        .addEvents(WebhookEventName.PHONE_NUMBER_CREATED, WebhookEventName.of("whatsapp.new.event"))
                        .putHeaders("X-Tenant", "acme")
                        .payloadVersion(PayloadVersion.V2)
                        .build())
                .execute();

        RecordedRequest request = wire.takeRequest();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getTarget()).isEqualTo(WEBHOOKS);
        assertThat(WireLog.body(request))
                .isEqualTo(WireLog.tree("{\"whatsapp_webhook\":{\"url\":\"" + URL + "\",\"kind\":\"kapso\","
                        + "\"secret_key\":\"" + SECRET + "\",\"active\":true,"
                        + "\"events\":[\"whatsapp.phone_number.created\",\"whatsapp.new.event\"],"
                        + "\"headers\":{\"X-Tenant\":\"acme\"},\"payload_version\":\"v2\"}}"));
        assertFullyTyped(webhook);
    }

    @Test
    void createsAWebhookWithUrlOnly() {
        wire.enqueue(201, Replies.data("webhook-of-project"));

        webhooks.create(NewProjectWebhook.builder().url(URL).build()).execute();

        assertThat(WireLog.body(wire.takeRequest()))
                .isEqualTo(WireLog.tree("{\"whatsapp_webhook\":{\"url\":\"" + URL + "\"}}"));
    }

    @Test
    void createsAWebhookOfANumber() {
        wire.enqueue(201, Replies.data("webhook-of-number"));

        Webhook webhook = webhooks.create(NewProjectWebhook.builder()
                        .url(URL)
                        .phoneNumberId("110987654321")
                        .secretKey(SECRET)
                        .addEvents(WebhookEventName.MESSAGE_RECEIVED, WebhookEventName.CONVERSATION_INACTIVE)
                        .bufferEnabled(true)
                        .bufferWindowSeconds(7)
                        .maxBufferSize(25)
                        .addBufferEvents(WebhookEventName.MESSAGE_RECEIVED)
                        .inactivityMinutes(90)
                        .build())
                .execute();

        assertThat(WireLog.body(wire.takeRequest()))
                .isEqualTo(WireLog.tree("{\"whatsapp_webhook\":{\"url\":\"" + URL + "\","
                        + "\"phone_number_id\":\"110987654321\",\"secret_key\":\"" + SECRET + "\","
                        + "\"events\":[\"whatsapp.message.received\",\"whatsapp.conversation.inactive\"],"
                        + "\"buffer_enabled\":true,\"buffer_window_seconds\":7,\"max_buffer_size\":25,"
                        + "\"buffer_events\":[\"whatsapp.message.received\"],\"inactivity_minutes\":90}}"));
        assertComplete(webhook);
    }

    @Test
    void changesEverythingOfAWebhook() {
        wire.enqueue(200, Replies.data("webhook-of-number"));

        Webhook webhook = webhooks.update(
                        ID,
                        WebhookUpdate.builder()
                                .url(URL)
                                .kind(WebhookKind.KAPSO)
                                .secretKey(SECRET)
                                .active(true)
                                .bufferEnabled(true)
                                .bufferWindowSeconds(60)
                                .maxBufferSize(100)
                                .inactivityMinutes(1440)
                                .events(WebhookEventName.MESSAGE_RECEIVED)
                                .bufferEvents(WebhookEventName.MESSAGE_RECEIVED)
                                .headers(Map.of("X-Tenant", "acme"))
                                .payloadVersion(PayloadVersion.V2)
                                .build())
                .execute();

        RecordedRequest request = wire.takeRequest();
        assertThat(request.getMethod()).isEqualTo("PATCH");
        assertThat(request.getTarget()).isEqualTo(WEBHOOKS + "/" + ID);
        assertThat(WireLog.body(request))
                .isEqualTo(WireLog.tree("{\"whatsapp_webhook\":{\"url\":\"" + URL + "\",\"kind\":\"kapso\","
                        + "\"secret_key\":\"" + SECRET + "\",\"active\":true,\"buffer_enabled\":true,"
                        + "\"buffer_window_seconds\":60,\"max_buffer_size\":100,\"inactivity_minutes\":1440,"
                        + "\"events\":[\"whatsapp.message.received\"],\"buffer_events\":[\"whatsapp.message.received\"],"
                        + "\"headers\":{\"X-Tenant\":\"acme\"},\"payload_version\":\"v2\"}}"));
        assertComplete(webhook);
    }

    @Test
    void emptiesWhatCanBeEmptied() {
        wire.enqueue(200, Replies.data("webhook-of-project"));

        webhooks.update(
                        ID,
                        WebhookUpdate.builder()
                                .clearSecretKey()
                                .clearBufferWindowSeconds()
                                .clearMaxBufferSize()
                                .clearInactivityMinutes()
                                .clearHeaders()
                                .clearPayloadVersion()
                                .events(List.of())
                                .bufferEvents()
                                .build())
                .execute();

        assertThat(WireLog.body(wire.takeRequest()))
                .isEqualTo(WireLog.tree("{\"whatsapp_webhook\":{\"secret_key\":null,\"buffer_window_seconds\":null,"
                        + "\"max_buffer_size\":null,\"inactivity_minutes\":null,\"headers\":null,"
                        + "\"payload_version\":null,\"events\":[],\"buffer_events\":[]}}"));
    }

    @Test
    void deletesAWebhook() {
        wire.enqueue(204, "");

        webhooks.delete(ID).execute();

        RecordedRequest request = wire.takeRequest();
        assertThat(request.getMethod()).isEqualTo("DELETE");
        assertThat(request.getTarget()).isEqualTo(WEBHOOKS + "/" + ID);
    }

    @Test
    void hasATestDelivered() {
        wire.enqueue(200, Replies.data("test-delivery"));
        wire.enqueue(200, Replies.data("test-delivery"));

        TestDelivery chosen =
                webhooks.test(ID, WebhookEventName.MESSAGE_RECEIVED).execute();
        TestDelivery any = webhooks.test(ID).execute();

        RecordedRequest request = wire.takeRequest();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getTarget()).isEqualTo(WEBHOOKS + "/" + ID + "/test");
        assertThat(WireLog.body(request)).isEqualTo(WireLog.tree("{\"event_type\":\"whatsapp.message.received\"}"));
        assertComplete(chosen);
        assertThat(chosen.success()).contains(true);
        assertThat(wire.takeRequest().getBodySize()).isZero();
        assertThat(any.success()).contains(true);
    }

    @Test
    void walksThroughAllPagesOfAList() {
        wire.enqueue(200, Replies.page(1, 2, Replies.tree("webhook-of-project")));
        wire.enqueue(200, Replies.page(2, 2, Replies.tree("webhook-of-number")));

        List<Webhook> all = webhooks.list().stream().collect(Collectors.toList());

        assertThat(all).extracting(Webhook::scope).containsExactly(WebhookScope.PROJECT, WebhookScope.PHONE_NUMBER);
        assertFullyTyped(all.get(0));
        assertComplete(all.get(1));
        assertThat(wire.takeRequest().getTarget()).isEqualTo(WEBHOOKS);
        assertThat(wire.takeRequest().getTarget()).isEqualTo(WEBHOOKS + "?page=2");
    }

    @Test
    void sendsEveryConditionOfAQuery() {
        wire.enqueue(200, Replies.page(2, 2, Replies.tree("webhook-of-number")));

        assertThat(
                        webhooks
                                .list(ProjectWebhookQuery.builder()
                                        .kind(WebhookKind.META)
                                        .perPage(5)
                                        .page(2)
                                        .build())
                                .stream())
                .hasSize(1);

        assertThat(wire.takeRequest().getTarget()).isEqualTo(WEBHOOKS + "?kind=meta&per_page=5&page=2");
    }

    @Test
    void saysWhatTheApiRefused() {
        wire.enqueue(402, "{\"error\":\"Custom events need another plan\"}");
        wire.enqueue(422, "{\"error\":\"Events contains unsupported events: \\\"nope\\\"\"}");
        NewProjectWebhook webhook = NewProjectWebhook.of(URL, SECRET, WebhookEventName.PROJECT_EVENT);

        assertThatThrownBy(() -> webhooks.create(webhook).execute())
                .isInstanceOf(PaymentRequiredException.class)
                .hasMessageNotContaining(SECRET);
        assertThatThrownBy(() -> webhooks.create(webhook).execute())
                .isInstanceOf(UnprocessableException.class)
                .hasMessageContaining("unsupported events");
    }
}
