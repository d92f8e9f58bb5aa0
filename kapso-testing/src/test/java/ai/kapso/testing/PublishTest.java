package ai.kapso.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ai.kapso.core.model.Conversation;
import ai.kapso.core.model.Message;
import ai.kapso.core.model.TextContent;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.testing.Receiver.Hook;
import ai.kapso.webhooks.events.AccountBan;
import ai.kapso.webhooks.events.AccountDisabled;
import ai.kapso.webhooks.events.AgentRun;
import ai.kapso.webhooks.events.AgentRunCompleted;
import ai.kapso.webhooks.events.DisconnectionInitiator;
import ai.kapso.webhooks.events.DisconnectionReason;
import ai.kapso.webhooks.events.LegacyEvent;
import ai.kapso.webhooks.events.MessageReceived;
import ai.kapso.webhooks.events.MetaBusinessAgentHandover;
import ai.kapso.webhooks.events.PhoneNumberDeleted;
import ai.kapso.webhooks.events.PhoneNumberReconnected;
import ai.kapso.webhooks.events.ProjectEvent;
import ai.kapso.webhooks.events.ProjectReference;
import ai.kapso.webhooks.events.UnknownEvent;
import ai.kapso.webhooks.events.WorkflowHandoff;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Events that a test makes up. */
class PublishTest extends OneNumber {
    private static final Instant BEFORE = Instant.parse("2026-01-02T03:04:05Z");

    private void subscribeProject(WebhookEventName... events) {
        for (WebhookEventName event : events) {
            stage.api.projectWebhook(stage.receiver.wants(event.value()));
        }
    }

    private JsonNode only() {
        settled();
        return stage.receiver.only().json;
    }

    private String projectId() {
        return stage.api
                .get(Api.PLATFORM + "/whatsapp/webhooks")
                .data()
                .at("/0/project_id")
                .asText();
    }

    @Test
    void completesEventsOfWorkflows() {
        subscribeProject(WebhookEventName.WORKFLOW_EXECUTION_HANDOFF);
        stage.emulator.publish(
                WorkflowHandoff.builder().workflowExecutionId("execution-1").build());
        JsonNode body = only();
        assertThat(body.get("event").asText()).isEqualTo("workflow.execution.handoff");
        assertThat(Instant.parse(body.get("occurred_at").asText())).isBetween(BEFORE, Instant.now());
        assertThat(body.get("project_id").asText()).isEqualTo(projectId());
        assertThat(body.get("workflow_execution_id").asText()).isEqualTo("execution-1");
        assertThat(body.get("status").asText()).isEqualTo("handoff");
        assertThat(body.get("channel").asText()).isEqualTo("whatsapp");
        Hook hook = stage.receiver.only();
        assertThat(hook.event()).isEqualTo("workflow.execution.handoff");
        assertThat(hook.isSignedWith(Receiver.SECRET)).isTrue();
        assertThat(hook.header("X-Webhook-Payload-Version")).isEqualTo("v2");
    }

    @Test
    void keepsWhatAnEventSays() {
        subscribeProject(WebhookEventName.PROJECT_EVENT);
        stage.emulator.publish(ProjectEvent.builder()
                .id("event-1")
                .name("order.paid")
                .occurredAt(BEFORE)
                .projectId("project-1")
                .putProperties("order", TextNode.valueOf("9931"))
                .putAdditionalProperties("novelty", TextNode.valueOf("x"))
                .build());
        assertThat(only())
                .isEqualTo(Api.json("{'id':'event-1','event':'project.event','name':'order.paid',"
                        + "'occurred_at':'2026-01-02T03:04:05Z','project_id':'project-1',"
                        + "'properties':{'order':'9931'},'novelty':'x'}"));
    }

    @Test
    void completesEventsOfAccounts() {
        BusinessNumber other = stage.emulator.addPhoneNumber();
        subscribeProject(WebhookEventName.ACCOUNT_DISABLED);
        stage.emulator.publish(AccountDisabled.builder()
                .businessAccountId(other.businessAccountId())
                .ban(AccountBan.builder().state("DISABLE").build())
                .build());
        JsonNode body = only();
        assertThat(body.get("id").asText()).isNotEmpty();
        assertThat(body.at("/project/id").asText()).isEqualTo(projectId());
        assertThat(body.get("phone_numbers")).hasSize(1);
        assertThat(body.at("/phone_numbers/0/id").asText()).isEqualTo(other.phoneNumberId());
        assertThat(body.at("/phone_numbers/0/display_phone_number").asText()).isEqualTo(other.displayPhoneNumber());
        assertThat(body.get("source"))
                .isEqualTo(Api.json("{'provider':'meta','event':'DISABLED_UPDATE','business_account_id':'"
                        + other.businessAccountId() + "'}"));
        assertThat(body.at("/ban/state").asText()).isEqualTo("DISABLE");
    }

    @Test
    void completesEventsOfNumbers() {
        String customer = stage.api
                .post(Api.PLATFORM + "/customers", "{'customer':{'name':'Acme','external_customer_id':'acme-7'}}")
                .data()
                .get("id")
                .asText();
        String link = stage.api
                .post(Api.PLATFORM + "/customers/" + customer + "/setup_links", "{'setup_link':{}}")
                .data()
                .get("id")
                .asText();
        stage.emulator.signup(link).completes();
        String connected = stage.api
                .get(Api.PLATFORM + "/whatsapp/phone_numbers?customer_id=" + customer)
                .data()
                .at("/0/phone_number_id")
                .asText();
        subscribeProject(WebhookEventName.PHONE_NUMBER_RECONNECTED);
        stage.emulator.publish(
                PhoneNumberReconnected.builder().phoneNumberId(connected).build());
        JsonNode body = only();
        assertThat(body.get("customer")).isEqualTo(Api.json("{'id':'" + customer + "','external_id':'acme-7'}"));
        assertThat(body.at("/source/event").asText()).isEqualTo("ACCOUNT_RECONNECTED");
        assertThat(body.has("connection_type")).isTrue();
        assertThat(body.get("phone_number_id").asText()).isEqualTo(connected);
    }

    @Test
    void tellsOfNumbersThatAreGone() {
        subscribeProject(WebhookEventName.PHONE_NUMBER_DELETED);
        stage.emulator.publish(PhoneNumberDeleted.builder()
                .phoneNumberId("gone")
                .project(ProjectReference.builder().id("project-1").build())
                .build());
        assertThat(only()).isEqualTo(Api.json("{'phone_number_id':'gone','project':{'id':'project-1'}}"));
    }

    @Test
    void completesEventsOfAgents() {
        subscribeProject(WebhookEventName.AGENT_RUN_COMPLETED);
        stage.emulator.publish(AgentRunCompleted.builder()
                .data(AgentRun.builder().runId("run-1").build())
                .build());
        JsonNode body = only();
        assertThat(body.get("id").asText()).isNotEmpty();
        assertThat(body.get("created_at").asText()).endsWith("Z");
        assertThat(body.get("data")).isEqualTo(Api.json("{'run_id':'run-1','status':'completed'}"));
    }

    @Test
    void tellsWebhooksOfTheNumberOnly() {
        String handover = WebhookEventName.META_BUSINESS_AGENT_HANDOVER.value();
        subscribe(handover);
        String other = stage.emulator.addPhoneNumber().phoneNumberId();
        stage.emulator.publish(
                MetaBusinessAgentHandover.builder().phoneNumberId(other).build());
        assertThat(settled()).isEmpty();
        stage.emulator.publish(
                MetaBusinessAgentHandover.builder().phoneNumberId(number).build());
        assertThat(only()).isEqualTo(Api.json("{'phone_number_id':'" + number + "'}"));
        MetaBusinessAgentHandover nowhere = MetaBusinessAgentHandover.builder().build();
        assertThatIllegalStateException().isThrownBy(() -> stage.emulator.publish(nowhere));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage.emulator.publish(nowhere.withPhoneNumberId("none")))
                .withMessageContaining("none");
    }

    @Test
    void buffersMadeUpMessagesWithTheOthers() {
        stage.api.webhook(number, stage.receiver.wants(RECEIVED) + ",'buffer_enabled':true");
        Conversation conversation = Conversation.builder().id("conversation-1").build();
        for (String id : new String[] {"wamid.1", "wamid.2"}) {
            stage.emulator.publish(MessageReceived.builder()
                    .message(Message.of(TextContent.of("Hi")).withId(id))
                    .conversation(conversation)
                    .build());
        }
        advance(5);
        JsonNode batch = only();
        assertThat(batch.at("/data/0/message/id").asText()).isEqualTo("wamid.1");
        assertThat(batch.at("/data/1/phone_number_id").asText()).isEqualTo(number);
        assertThat(batch.at("/batch_info/conversation_id").asText()).isEqualTo("conversation-1");
        assertThat(batch.at("/batch_info/last_sequence").asInt()).isEqualTo(2);
    }

    @Test
    void tellsTheOldFormToWebhooksOfTheOldVersion() {
        subscribe(RECEIVED);
        stage.api.webhook(number, stage.receiver.wants(RECEIVED) + ",'payload_version':'v1'");
        JsonNode body =
                Api.json("{'message':{'content':'Hello'},'whatsapp_config':{'phone_number_id':'" + number + "'}}");
        stage.emulator.publish(LegacyEvent.of(WebhookEventName.MESSAGE_RECEIVED, body));
        assertThat(only()).isEqualTo(body);
        assertThat(stage.receiver.only().header("X-Webhook-Payload-Version")).isEqualTo("v1");
    }

    @Test
    void refusesWhatNoWebhookCanSubscribeTo() {
        UnknownEvent unheardOf = UnknownEvent.of(WebhookEventName.of("whatsapp.new.thing"), Api.json("{}"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage.emulator.publish(unheardOf))
                .withMessageContaining("whatsapp.new.thing");
        UnknownEvent noObject = UnknownEvent.of(WebhookEventName.PROJECT_EVENT, TextNode.valueOf("x"));
        assertThatIllegalArgumentException().isThrownBy(() -> stage.emulator.publish(noObject));
    }

    @Test
    void losesAndRegainsTheConnection() {
        subscribeProject(
                WebhookEventName.PHONE_NUMBER_DISCONNECTED,
                WebhookEventName.PHONE_NUMBER_RECONNECTED,
                WebhookEventName.PHONE_NUMBER_OFFBOARDED);
        BusinessNumber shop = stage.emulator.phoneNumber(number);
        shop.getsDisconnected(DisconnectionReason.COMPANION_INACTIVITY, DisconnectionInitiator.SYSTEM);
        JsonNode body = only();
        assertThat(body.get("event").asText()).isEqualTo("whatsapp.phone_number.disconnected");
        assertThat(body.get("disconnection"))
                .isEqualTo(Api.json("{'reason':'companion_inactivity','initiated_by':'system'}"));
        assertThat(body.at("/source/event").asText()).isEqualTo("PARTNER_REMOVED");
        assertThat(body.at("/source/business_account_id").asText()).isEqualTo(shop.businessAccountId());
        assertThat(body.get("connection_type").asText()).isEqualTo("dedicated");
        assertThat(status()).isEqualTo("DISCONNECTED");
        assertThat(send()).isEqualTo(501);

        shop.getsReconnected();
        assertThat(status()).isEqualTo("CONNECTED");
        assertThat(send()).isEqualTo(200);
        assertThat(settled()).hasSize(2); // events of the project have no order of their own
        shop.getsOffboarded();
        assertThat(settled()).hasSize(3);
        assertThat(stage.receiver.last().event()).isEqualTo("whatsapp.phone_number.offboarded");
    }

    private String status() {
        return stage.api
                .get(Api.PLATFORM + "/whatsapp/phone_numbers/" + number)
                .data()
                .get("status")
                .asText();
    }

    private int send() {
        return stage.api.post(
                        Api.META + number + "/messages",
                        "{'messaging_product':'whatsapp','to':'15551234567','type':'text','text':{'body':'Hi'}}")
                .status;
    }
}
