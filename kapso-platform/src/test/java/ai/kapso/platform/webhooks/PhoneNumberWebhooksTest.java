package ai.kapso.platform.webhooks;

import static ai.kapso.core.testkit.FullyTyped.assertFullyTyped;
import static ai.kapso.platform.Replies.assertComplete;
import static ai.kapso.platform.Replies.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.model.PayloadVersion;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.core.testkit.WireLog;
import ai.kapso.platform.PlatformClient;
import ai.kapso.platform.Replies;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PhoneNumberWebhooksTest {

    private static final String NUMBER = "110987654321";
    private static final String ID = "9a4c1e77-61d3-4b52-8f7d-d2b90c3a5106";
    private static final String WEBHOOKS = "/platform/v1/whatsapp/phone_numbers/" + NUMBER + "/webhooks";
    private static final String URL = "https://hooks.example.com/kapso/messages";
    private static final String SECRET = "sentinel-webhook-secret";

    @RegisterExtension
    final WireLog wire = new WireLog();

    private PhoneNumberWebhooks webhooks;

    @BeforeEach
    void connect() {
        webhooks = PlatformClient.create(wire.config().build()).webhooks(NUMBER);
    }

    @Test
    void getsAWebhook() {
        wire.enqueue(200, Replies.data("webhook-of-number"));

        Webhook webhook = webhooks.get(ID).execute();

        RecordedRequest request = wire.takeRequest();
        assertThat(request.getMethod()).isEqualTo("GET");
        assertThat(request.getTarget()).isEqualTo(WEBHOOKS + "/" + ID);
        assertThat(request.getHeaders().get("X-API-Key")).isEqualTo(WireLog.API_KEY);
        assertComplete(webhook);
        assertThat(webhook.id()).isEqualTo(ID);
        assertThat(webhook.url()).isEqualTo(URL);
        assertThat(webhook.kind()).contains(WebhookKind.KAPSO);
        assertThat(webhook.events())
                .containsExactly(WebhookEventName.MESSAGE_RECEIVED, WebhookEventName.CONVERSATION_INACTIVE);
        assertThat(webhook.active()).contains(true);
        assertThat(webhook.createdAt()).contains(Instant.parse("2026-10-04T11:00:00Z"));
        assertThat(webhook.projectId()).contains("41a6b8d2-95ce-4f1f-a0d3-6e2c7b9f4407");
        assertThat(webhook.phoneNumberId()).contains(NUMBER);
        assertThat(webhook.secretKey()).contains(SECRET);
        assertThat(webhook.headers()).isEqualTo(Map.of("X-Tenant", "sentinel-header-value", "X-Attempt", "1"));
        assertThat(webhook.bufferEnabled()).contains(true);
        assertThat(webhook.bufferWindowSeconds()).contains(7);
        assertThat(webhook.maxBufferSize()).contains(25);
        assertThat(webhook.bufferEvents()).containsExactly(WebhookEventName.MESSAGE_RECEIVED);
        assertThat(webhook.inactivityMinutes()).contains(90);
        assertThat(webhook.payloadVersion()).contains(PayloadVersion.V2);
        assertThat(webhook.toString()).doesNotContain("sentinel").contains("secretKey=[redacted]");
        assertThat(KapsoJson.toTree(webhook)).isEqualTo(Replies.tree("webhook-of-number"));
    }

    @Test
    void createsAWebhookWithEverySetting() {
        wire.enqueue(201, Replies.data("webhook-of-number"));

        Webhook webhook = webhooks.create(NewWebhook.builder()
                        .url(URL)
                        .kind(WebhookKind.KAPSO)
                        .secretKey(SECRET)
                        .active(true)
                        .addEvents(WebhookEventName.MESSAGE_RECEIVED, WebhookEventName.CONVERSATION_INACTIVE)
                        .buffer(Duration.ofSeconds(7), 25)
                        .addBufferEvents(WebhookEventName.MESSAGE_RECEIVED)
                        .inactivityMinutes(90)
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
                        + "\"events\":[\"whatsapp.message.received\",\"whatsapp.conversation.inactive\"],"
                        + "\"buffer_enabled\":true,\"buffer_window_seconds\":7,\"max_buffer_size\":25,"
                        + "\"buffer_events\":[\"whatsapp.message.received\"],\"inactivity_minutes\":90,"
                        + "\"headers\":{\"X-Tenant\":\"acme\"},\"payload_version\":\"v2\"}}"));
        assertComplete(webhook);
    }

    @Test
    void createsAWebhookThatPassesOnWhatMetaSends() {
        wire.enqueue(
                201,
                Replies.data(
                        WireLog.tree(
                                "{\"id\":\"w-meta\",\"url\":\"https://hooks.example.com/meta\",\"kind\":\"meta\",\"events\":[],"
                                        + "\"active\":true,\"created_at\":\"2026-10-04T11:00:00Z\",\"updated_at\":\"2026-10-04T11:00:00Z\","
                                        + "\"project_id\":\"41a6b8d2-95ce-4f1f-a0d3-6e2c7b9f4407\",\"phone_number_id\":\"110987654321\"}")));

        Webhook webhook = webhooks.create(NewWebhook.meta("https://hooks.example.com/meta", SECRET))
                .execute();

        assertThat(WireLog.body(wire.takeRequest()))
                .isEqualTo(WireLog.tree("{\"whatsapp_webhook\":{\"url\":\"https://hooks.example.com/meta\","
                        + "\"kind\":\"meta\",\"secret_key\":\"" + SECRET + "\"}}"));
        assertFullyTyped(webhook);
        assertThat(webhook.kind()).contains(WebhookKind.META);
        assertThat(webhook.events()).isEmpty();
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
                                .active(false)
                                .buffer(Duration.ofSeconds(7), 25)
                                .inactivityMinutes(90)
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
                        + "\"secret_key\":\"" + SECRET + "\",\"active\":false,\"buffer_enabled\":true,"
                        + "\"buffer_window_seconds\":7,\"max_buffer_size\":25,\"inactivity_minutes\":90,"
                        + "\"events\":[\"whatsapp.message.received\"],\"buffer_events\":[\"whatsapp.message.received\"],"
                        + "\"headers\":{\"X-Tenant\":\"acme\"},\"payload_version\":\"v2\"}}"));
        assertComplete(webhook);
    }

    @Test
    void refusesEventsOfTheProjectBeforeAnythingIsSent() {
        WebhookUpdate update =
                WebhookUpdate.builder().events(WebhookEventName.PROJECT_EVENT).build();

        assertRefused(() -> webhooks.update(ID, update), "events[0] is an event of the project");
        assertThat(wire.server().getRequestCount()).isZero();
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
    void walksThroughAllPagesOfAList() {
        wire.enqueue(200, Replies.page(1, 2, Replies.withId("webhook-of-number", "w-1")));
        wire.enqueue(200, Replies.page(2, 2, Replies.withId("webhook-of-number", "w-2")));

        List<Webhook> all = webhooks.list().stream().collect(Collectors.toList());

        assertThat(all).extracting(Webhook::id).containsExactly("w-1", "w-2");
        all.forEach(webhook -> assertComplete(webhook));
        assertThat(wire.takeRequest().getTarget()).isEqualTo(WEBHOOKS);
        assertThat(wire.takeRequest().getTarget()).isEqualTo(WEBHOOKS + "?page=2");
    }

    @Test
    void sendsEveryConditionOfAQuery() {
        wire.enqueue(200, Replies.page(2, 2, Replies.tree("webhook-of-number")));

        assertThat(webhooks
                        .list(WebhookQuery.builder()
                                .urlContains("/kapso/")
                                .kind(WebhookKind.KAPSO)
                                .active(true)
                                .createdAfter(Instant.parse("2026-01-01T00:00:00Z"))
                                .createdBefore(Instant.parse("2026-12-31T00:00:00Z"))
                                .perPage(5)
                                .page(2)
                                .build())
                        .stream())
                .hasSize(1);

        assertThat(wire.takeRequest().getTarget())
                .isEqualTo(WEBHOOKS + "?url_contains=%2Fkapso%2F&kind=kapso&active=true"
                        + "&created_after=2026-01-01T00%3A00%3A00Z&created_before=2026-12-31T00%3A00%3A00Z"
                        + "&per_page=5&page=2");
    }
}
