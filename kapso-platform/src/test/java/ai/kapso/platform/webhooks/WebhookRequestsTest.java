package ai.kapso.platform.webhooks;

import static ai.kapso.platform.Replies.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.model.PayloadVersion;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.core.model.WebhookScope;
import ai.kapso.core.testkit.WireLog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookRequestsTest {

    private static final String URL = "https://hooks.example.com/kapso";
    private static final String SECRET = "sentinel-webhook-secret";

    private static final List<WebhookEventName> OF_NUMBERS = List.of(
            WebhookEventName.MESSAGE_RECEIVED,
            WebhookEventName.MESSAGE_SENT,
            WebhookEventName.MESSAGE_DELIVERED,
            WebhookEventName.MESSAGE_READ,
            WebhookEventName.MESSAGE_FAILED,
            WebhookEventName.CONVERSATION_CREATED,
            WebhookEventName.CONVERSATION_ENDED,
            WebhookEventName.CONVERSATION_INACTIVE,
            WebhookEventName.CONTACT_IDENTITY_CHANGED,
            WebhookEventName.CONTACT_MARKETING_PREFERENCE_CHANGED,
            WebhookEventName.META_BUSINESS_AGENT_HANDOVER);

    private static final List<WebhookEventName> OF_THE_PROJECT = List.of(
            WebhookEventName.PHONE_NUMBER_CREATED,
            WebhookEventName.PHONE_NUMBER_DELETED,
            WebhookEventName.PHONE_NUMBER_OFFBOARDED,
            WebhookEventName.PHONE_NUMBER_DISCONNECTED,
            WebhookEventName.PHONE_NUMBER_RECONNECTED,
            WebhookEventName.ACCOUNT_DISABLED,
            WebhookEventName.ACCOUNT_RESTRICTED,
            WebhookEventName.ACCOUNT_REINSTATED,
            WebhookEventName.ACCOUNT_VIOLATION,
            WebhookEventName.WORKFLOW_EXECUTION_HANDOFF,
            WebhookEventName.WORKFLOW_EXECUTION_FAILED,
            WebhookEventName.PROJECT_EVENT,
            WebhookEventName.AGENT_RUN_APPROVAL_REQUIRED,
            WebhookEventName.AGENT_RUN_COMPLETED,
            WebhookEventName.AGENT_RUN_FAILED,
            WebhookEventName.AGENT_RUN_CANCELLED,
            WebhookEventName.CONFIG_CREATED,
            WebhookEventName.CONFIG_DELETED);

    @Test
    void knowsTheScopeOfEveryEvent() {
        assertThat(OF_NUMBERS).allMatch(event -> event.scope().orElseThrow() == WebhookScope.PHONE_NUMBER);
        assertThat(OF_THE_PROJECT).allMatch(event -> event.scope().orElseThrow() == WebhookScope.PROJECT);
        assertThat(OF_NUMBERS.size() + OF_THE_PROJECT.size()).isEqualTo(WebhookEventName.Known.values().length - 1);
        assertThat(WebhookEventName.of("whatsapp.message.received")).isSameAs(WebhookEventName.MESSAGE_RECEIVED);
        assertThat(WebhookEventName.of("whatsapp.message.edited").scope()).isEmpty();
    }

    @Test
    void acceptsEveryEventWhereItBelongs() {
        OF_NUMBERS.forEach(event ->
                assertThat(NewWebhook.kapso(URL, SECRET, event).events()).containsExactly(event));
        OF_THE_PROJECT.forEach(event ->
                assertThat(NewProjectWebhook.of(URL, SECRET, event).events()).containsExactly(event));
    }

    @Test
    void refusesEveryEventWhereItDoesNotBelong() {
        OF_THE_PROJECT.forEach(event -> assertRefused(
                () -> NewWebhook.kapso(URL, SECRET, WebhookEventName.MESSAGE_READ, event),
                "events[1] is an event of the project; a webhook of a number cannot carry it"));
        OF_NUMBERS.forEach(event -> assertRefused(
                () -> NewProjectWebhook.of(URL, SECRET, event),
                "events[0] is an event of a number; only a webhook with a phone_number_id can carry it"));
        assertRefused(
                () -> NewProjectWebhook.builder()
                        .url(URL)
                        .phoneNumberId("1")
                        .addEvents(WebhookEventName.PROJECT_EVENT)
                        .build(),
                "events[0] is an event of the project");
    }

    @Test
    void passesOnEventsThatItDoesNotKnow() {
        WebhookEventName unknown = WebhookEventName.of("whatsapp.message.edited");

        assertThat(NewWebhook.kapso(URL, SECRET, unknown).events()).containsExactly(unknown);
        assertThat(NewProjectWebhook.of(URL, SECRET, unknown).events()).containsExactly(unknown);
        assertThat(WebhookUpdate.builder()
                        .events(unknown, WebhookEventName.MESSAGE_READ)
                        .bufferEvents(unknown)
                        .build()
                        .events())
                .hasValueSatisfying(events -> assertThat(events).hasSize(2));
    }

    @Test
    void refusesUpdatesThatMixScopes() {
        assertRefused(
                () -> WebhookUpdate.builder()
                        .events(WebhookEventName.MESSAGE_READ, WebhookEventName.PROJECT_EVENT)
                        .build(),
                "events mixes events of a number with events of the project");
    }

    @Test
    void wantsASecretAndAnEventForKapsosEvents() {
        assertRefused(() -> NewWebhook.kapso(URL, " "), "secret_key is blank", "events is empty");
        assertRefused(() -> NewWebhook.builder().url(URL).secretKey(SECRET).build(), "events is empty");
        assertRefused(() -> NewProjectWebhook.of(URL, "", WebhookEventName.PROJECT_EVENT), "secret_key is blank");
        assertRefused(() -> WebhookUpdate.builder().secretKey("").build(), "secret_key is blank");
    }

    @Test
    void makesAWebhookThatPassesOnWhatMetaSends() {
        assertThat(KapsoJson.toTree(NewWebhook.meta(URL, SECRET)))
                .isEqualTo(WireLog.tree("{\"kind\":\"meta\",\"url\":\"https://hooks.example.com/kapso\","
                        + "\"secret_key\":\"sentinel-webhook-secret\"}"));
    }

    @Test
    void refusesEventsAndBufferingForMetasEvents() {
        String[] problems = {
            "events is not empty; a webhook of kind meta gets everything",
            "buffer_enabled is true; a webhook of kind meta cannot buffer",
            "buffer_events is not empty; a webhook of kind meta cannot buffer",
            "inactivity_minutes is given; a webhook of kind meta does not watch conversations"
        };
        assertRefused(
                () -> NewWebhook.builder()
                        .url(URL)
                        .secretKey(SECRET)
                        .kind(WebhookKind.META)
                        .addEvents(WebhookEventName.MESSAGE_RECEIVED)
                        .buffer(Duration.ofSeconds(5), 10)
                        .addBufferEvents(WebhookEventName.MESSAGE_RECEIVED)
                        .inactivityMinutes(5)
                        .build(),
                problems);
        assertRefused(
                () -> NewProjectWebhook.builder()
                        .url(URL)
                        .phoneNumberId("1")
                        .kind(WebhookKind.META)
                        .addEvents(WebhookEventName.MESSAGE_RECEIVED)
                        .bufferEnabled(true)
                        .addBufferEvents(WebhookEventName.MESSAGE_RECEIVED)
                        .inactivityMinutes(5)
                        .build(),
                problems);
        assertRefused(
                () -> WebhookUpdate.builder()
                        .kind(WebhookKind.META)
                        .events(WebhookEventName.MESSAGE_RECEIVED)
                        .buffer(Duration.ofSeconds(5), 10)
                        .bufferEvents(WebhookEventName.MESSAGE_RECEIVED)
                        .inactivityMinutes(5)
                        .build(),
                problems);
    }

    @Test
    void refusesMetasEventsWithoutANumber() {
        assertRefused(
                () -> NewProjectWebhook.builder()
                        .url(URL)
                        .kind(WebhookKind.META)
                        .build(),
                "phone_number_id is missing; kind meta needs one");
    }

    @Test
    void refusesSettingsOfNumbersForTheProject() {
        assertRefused(
                () -> NewProjectWebhook.builder()
                        .url(URL)
                        .bufferEnabled(true)
                        .addBufferEvents(WebhookEventName.MESSAGE_RECEIVED)
                        .inactivityMinutes(5)
                        .build(),
                "buffer_enabled is true; a webhook of the project cannot buffer",
                "buffer_events is not empty; a webhook of the project cannot buffer",
                "inactivity_minutes is given; a webhook of the project does not watch conversations");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 61, -1})
    void refusesBufferWindowsBeyondTheLimits(int seconds) {
        String problem = "buffer_window_seconds is " + seconds + "; it must be 1 to 60";
        assertRefused(() -> ofNumber().bufferWindowSeconds(seconds).build(), problem);
        assertRefused(() -> ofNumber().buffer(Duration.ofSeconds(seconds), 1).build(), problem);
        assertRefused(
                () -> NewProjectWebhook.builder()
                        .url(URL)
                        .bufferWindowSeconds(seconds)
                        .build(),
                problem);
        assertRefused(() -> WebhookUpdate.builder().bufferWindowSeconds(seconds).build(), problem);
        assertRefused(
                () -> WebhookUpdate.builder()
                        .buffer(Duration.ofSeconds(seconds), 1)
                        .build(),
                problem);
    }

    @Test
    void refusesBufferWindowsThatAreNotWholeSeconds() {
        assertRefused(() -> ofNumber().buffer(Duration.ofMillis(1500), 1), "whole seconds");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101})
    void refusesBufferSizesBeyondTheLimits(int messages) {
        String problem = "max_buffer_size is " + messages + "; it must be 1 to 100";
        assertRefused(() -> ofNumber().maxBufferSize(messages).build(), problem);
        assertRefused(
                () -> NewProjectWebhook.builder()
                        .url(URL)
                        .maxBufferSize(messages)
                        .build(),
                problem);
        assertRefused(() -> WebhookUpdate.builder().maxBufferSize(messages).build(), problem);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1441})
    void refusesInactivityBeyondADay(int minutes) {
        String problem = "inactivity_minutes is " + minutes + "; it must be 1 to 1440";
        assertRefused(() -> ofNumber().inactivityMinutes(minutes).build(), problem);
        assertRefused(
                () -> NewProjectWebhook.builder()
                        .url(URL)
                        .phoneNumberId("1")
                        .inactivityMinutes(minutes)
                        .build(),
                problem);
        assertRefused(() -> WebhookUpdate.builder().inactivityMinutes(minutes).build(), problem);
    }

    @Test
    void acceptsTheLimits() {
        assertThat(ofNumber()
                        .buffer(Duration.ofSeconds(1), 1)
                        .inactivityMinutes(1)
                        .build()
                        .bufferEnabled())
                .contains(true);
        assertThat(ofNumber()
                        .buffer(Duration.ofMinutes(1), 100)
                        .inactivityMinutes(1440)
                        .build()
                        .bufferWindowSeconds())
                .contains(60);
    }

    @Test
    void buffersReceivedMessagesOnly() {
        String problem = "buffer_events[0] cannot be buffered; only whatsapp.message.received can";
        assertRefused(
                () -> ofNumber().addBufferEvents(WebhookEventName.MESSAGE_SENT).build(), problem);
        assertRefused(
                () -> WebhookUpdate.builder()
                        .bufferEvents(WebhookEventName.MESSAGE_SENT)
                        .build(),
                problem);
        assertRefused(
                () -> NewProjectWebhook.builder()
                        .url(URL)
                        .phoneNumberId("1")
                        .addBufferEvents(WebhookEventName.MESSAGE_SENT)
                        .build(),
                problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.example.com",
                "http://localhost.example.com",
                "http://127.0.0.1.example.com",
                "http://10.0.0.1/hook",
                "ftp://localhost/hook",
                "//localhost/hook",
                "localhost:8080",
                "https:///hook",
                "https://hooks.example.com/a b",
                ""
            })
    void refusesUrlsThatAreNeitherHttpsNorLoopback(String url) {
        assertRefused(
                () -> NewWebhook.kapso(url, SECRET, WebhookEventName.MESSAGE_READ), "url is not an absolute https URL");
        assertRefused(() -> NewProjectWebhook.of(url, SECRET), "url is not an absolute https URL");
        assertRefused(() -> WebhookUpdate.builder().url(url).build(), "url is not an absolute https URL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.example.com",
                "HTTPS://hooks.example.com/a?b=c",
                "http://localhost:8080/hook",
                "http://127.0.0.1:5000",
                "http://[::1]:5000/hook"
            })
    void acceptsHttpsAndLoopback(String url) {
        assertThat(NewWebhook.kapso(url, SECRET, WebhookEventName.MESSAGE_READ).url())
                .isEqualTo(url);
    }

    @Test
    void refusesPagesBeforeTheFirst() {
        assertRefused(() -> WebhookQuery.builder().perPage(0).page(0).build(), "per_page is 0", "page is 0");
        assertRefused(() -> ProjectWebhookQuery.builder().perPage(0).page(0).build(), "per_page is 0", "page is 0");
    }

    @Test
    void makesUpdatesThatPauseAndResume() {
        assertThat(KapsoJson.write(WebhookUpdate.pause())).isEqualTo("{\"active\":false}");
        assertThat(KapsoJson.write(WebhookUpdate.resume())).isEqualTo("{\"active\":true}");
    }

    @Test
    void keepsWhatItWasBuiltFrom() {
        List<WebhookEventName> events = new ArrayList<>(List.of(WebhookEventName.MESSAGE_READ));
        Map<String, String> headers = new HashMap<>(Map.of("X-Tenant", "a"));
        WebhookUpdate update =
                WebhookUpdate.builder().events(events).headers(headers).build();

        events.clear();
        headers.put("X-Tenant", "b");

        assertThat(update.events()).contains(List.of(WebhookEventName.MESSAGE_READ));
        assertThat(update.headers().value()).isEqualTo(Map.of("X-Tenant", "a"));
    }

    @Test
    void printsNoSecret() {
        NewWebhook ofNumber =
                ofNumber().putHeaders("X-Tenant", "sentinel-header").build();
        NewProjectWebhook ofProject = NewProjectWebhook.builder()
                .url(URL)
                .secretKey(SECRET)
                .putHeaders("X-Tenant", "sentinel-header")
                .build();
        WebhookUpdate update = WebhookUpdate.builder()
                .secretKey(SECRET)
                .headers(Map.of("X-Tenant", "sentinel-header"))
                .build();

        assertThat(ofNumber.toString()).doesNotContain("sentinel").contains("[redacted]");
        assertThat(ofProject.toString()).doesNotContain("sentinel").contains("[redacted]");
        assertThat(update.toString()).doesNotContain("sentinel").contains("[redacted]");
        assertThat(KapsoJson.write(ofNumber)).contains(SECRET).contains("sentinel-header");
    }

    @Test
    void printsNoUrl() {
        String url = "https://hooks.example.com/in?key=sentinel-key";
        assertThat(NewWebhook.of(url, SECRET, WebhookEventName.MESSAGE_READ).toString())
                .doesNotContain("sentinel");
        assertThat(NewProjectWebhook.of(url, SECRET, WebhookEventName.PROJECT_EVENT)
                        .toString())
                .doesNotContain("sentinel");
        assertThat(WebhookUpdate.builder().url(url).build().toString()).doesNotContain("sentinel");
    }

    @Test
    void theFirstGuessForOneWorksForTheOther() {
        assertThat(NewWebhook.of(URL, SECRET, WebhookEventName.MESSAGE_READ))
                .isEqualTo(NewWebhook.kapso(URL, SECRET, WebhookEventName.MESSAGE_READ));
        assertThat(NewProjectWebhook.kapso(URL, SECRET, WebhookEventName.PROJECT_EVENT))
                .isEqualTo(NewProjectWebhook.of(URL, SECRET, WebhookEventName.PROJECT_EVENT));
        assertThat(NewProjectWebhook.builder()
                        .url(URL)
                        .phoneNumberId("1")
                        .secretKey(SECRET)
                        .events(WebhookEventName.MESSAGE_RECEIVED)
                        .buffer(Duration.ofSeconds(5), 20)
                        .build()
                        .maxBufferSize())
                .contains(20);
        assertThat(ofNumber().events(WebhookEventName.MESSAGE_READ).build().events())
                .containsExactly(WebhookEventName.MESSAGE_READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3cret\n", " s3cret", "s3cret\r\n"})
    void whiteSpaceAroundASecretIsRefused(String secret) {
        String problem = "secret_key has white space around it (a line break from a file?)";
        assertThatThrownBy(() -> NewWebhook.kapso(URL, secret, WebhookEventName.MESSAGE_READ))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(problem);
        assertThatThrownBy(() -> NewProjectWebhook.of(URL, secret)).hasMessageContaining(problem);
        assertThatThrownBy(() -> WebhookUpdate.builder().secretKey(secret).build())
                .hasMessageContaining(problem);
    }

    @Test
    void metasFormIsAKindNotAVersion() {
        assertThatThrownBy(() -> ofNumber().payloadVersion(PayloadVersion.META).build())
                .hasMessageContaining("payload_version is meta; set kind to meta instead");
    }

    @Test
    void printsNoHeaderOfAnOddKind() {
        Webhook webhook = KapsoJson.read(
                "{\"id\":\"w\",\"url\":\"https://x.example.com\",\"secret_key\":\"sentinel-1\","
                        + "\"headers\":{\"X-Tenant\":{\"nested\":\"sentinel-2\"}}}",
                Webhook.class);

        assertThat(webhook.headers()).isEmpty();
        assertThat(webhook.additionalProperties()).containsKey("headers");
        assertThat(webhook.toString()).doesNotContain("sentinel");
    }

    @Test
    void readsRequestsFromJson() {
        NewWebhook webhook = KapsoJson.read(
                "{\"url\":\"https://hooks.example.com\",\"secret_key\":\"s\",\"events\":[\"whatsapp.message.read\"],"
                        + "\"buffer_enabled\":true,\"tag\":\"x\"}",
                NewWebhook.class);

        assertThat(webhook.events()).containsExactly(WebhookEventName.MESSAGE_READ);
        assertThat(webhook.additionalProperties()).containsOnlyKeys("tag");
    }

    private static NewWebhook.Builder ofNumber() {
        return NewWebhook.builder().url(URL).secretKey(SECRET).addEvents(WebhookEventName.MESSAGE_RECEIVED);
    }
}
