package ai.kapso.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.core.model.WebhookScope;
import ai.kapso.core.testkit.FullyTyped;
import ai.kapso.webhooks.WebhookReceiver;
import ai.kapso.webhooks.WebhookResult;
import ai.kapso.webhooks.events.AccountDisabled;
import ai.kapso.webhooks.events.AccountReinstated;
import ai.kapso.webhooks.events.AccountRestricted;
import ai.kapso.webhooks.events.AccountViolation;
import ai.kapso.webhooks.events.AgentRun;
import ai.kapso.webhooks.events.AgentRunApprovalRequired;
import ai.kapso.webhooks.events.AgentRunCancelled;
import ai.kapso.webhooks.events.AgentRunCompleted;
import ai.kapso.webhooks.events.AgentRunFailed;
import ai.kapso.webhooks.events.ContactIdentityChanged;
import ai.kapso.webhooks.events.ContactMarketingPreferenceChanged;
import ai.kapso.webhooks.events.ConversationCreated;
import ai.kapso.webhooks.events.ConversationEnded;
import ai.kapso.webhooks.events.ConversationInactive;
import ai.kapso.webhooks.events.DisconnectionInitiator;
import ai.kapso.webhooks.events.DisconnectionReason;
import ai.kapso.webhooks.events.LegacyEvent;
import ai.kapso.webhooks.events.MessageDelivered;
import ai.kapso.webhooks.events.MessageFailed;
import ai.kapso.webhooks.events.MessageRead;
import ai.kapso.webhooks.events.MessageReceived;
import ai.kapso.webhooks.events.MessageSent;
import ai.kapso.webhooks.events.MetaBusinessAgentHandover;
import ai.kapso.webhooks.events.PhoneNumberCreated;
import ai.kapso.webhooks.events.PhoneNumberDeleted;
import ai.kapso.webhooks.events.PhoneNumberDisconnected;
import ai.kapso.webhooks.events.PhoneNumberOffboarded;
import ai.kapso.webhooks.events.PhoneNumberReconnected;
import ai.kapso.webhooks.events.ProjectEvent;
import ai.kapso.webhooks.events.WebhookEvent;
import ai.kapso.webhooks.events.WorkflowFailed;
import ai.kapso.webhooks.events.WorkflowHandoff;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every event of the catalogue can be made to happen, and arrives at a handler of its own class. */
class CatalogueTest extends OneNumber {

    private static final class Case {
        private final Class<? extends WebhookEvent> type;
        private final Runnable happening;

        private Case(Class<? extends WebhookEvent> type, Runnable happening) {
            this.type = type;
            this.happening = happening;
        }
    }

    private final Map<WebhookEventName, Case> cases = new HashMap<>();

    private void add(WebhookEventName name, Class<? extends WebhookEvent> type, Runnable happening) {
        cases.put(name, new Case(type, happening));
    }

    private void add(WebhookEventName name, WebhookEvent event) {
        add(name, type(event), () -> stage.emulator.publish(event));
    }

    /** The public class, not the implementation behind it. */
    private static Class<? extends WebhookEvent> type(WebhookEvent event) {
        return event.getClass().getSuperclass().asSubclass(WebhookEvent.class);
    }

    @BeforeEach
    void knowMessagesAndConversations() {
        add(WebhookEventName.MESSAGE_RECEIVED, MessageReceived.class, () -> ana.writes("Hello"));
        add(WebhookEventName.MESSAGE_SENT, MessageSent.class, this::send);
        add(WebhookEventName.MESSAGE_DELIVERED, MessageDelivered.class, this::send);
        add(WebhookEventName.MESSAGE_READ, MessageRead.class, () -> ana.reads(send()));
        add(WebhookEventName.MESSAGE_FAILED, MessageFailed.class, () -> {
            stage.emulator.failNextMessages(1, 131026, "Message undeliverable");
            send();
        });
        add(WebhookEventName.CONVERSATION_CREATED, ConversationCreated.class, () -> ana.writes("Hello"));
        add(WebhookEventName.CONVERSATION_ENDED, ConversationEnded.class, () -> {
            ana.writes("Hello");
            number().endsConversations();
        });
        add(WebhookEventName.CONVERSATION_INACTIVE, ConversationInactive.class, () -> {
            ana.writes("Hello");
            advance(3600);
        });
        add(
                WebhookEventName.CONTACT_IDENTITY_CHANGED,
                ContactIdentityChanged.class,
                () -> ana.changesUserId("US.13491208655302741918"));
        add(
                WebhookEventName.CONTACT_MARKETING_PREFERENCE_CHANGED,
                ContactMarketingPreferenceChanged.class,
                ana::stopsMarketing);
        add(
                WebhookEventName.META_BUSINESS_AGENT_HANDOVER,
                MetaBusinessAgentHandover.builder().build());
    }

    @BeforeEach
    void knowNumbersAndAccounts() {
        add(WebhookEventName.PHONE_NUMBER_CREATED, PhoneNumberCreated.class, stage.emulator::addPhoneNumber);
        add(WebhookEventName.PHONE_NUMBER_DELETED, PhoneNumberDeleted.class, this::deleteNumber);
        add(WebhookEventName.PHONE_NUMBER_OFFBOARDED, PhoneNumberOffboarded.class, () -> number().getsOffboarded());
        add(
                WebhookEventName.PHONE_NUMBER_DISCONNECTED,
                PhoneNumberDisconnected.class,
                () -> number().getsDisconnected(DisconnectionReason.PRIMARY_INACTIVITY, DisconnectionInitiator.SYSTEM));
        add(WebhookEventName.PHONE_NUMBER_RECONNECTED, PhoneNumberReconnected.class, () -> number().getsReconnected());
        add(WebhookEventName.CONFIG_CREATED, LegacyEvent.class, stage.emulator::addPhoneNumber);
        add(WebhookEventName.CONFIG_DELETED, LegacyEvent.class, this::deleteNumber);
        add(WebhookEventName.ACCOUNT_DISABLED, AccountDisabled.builder().build());
        add(WebhookEventName.ACCOUNT_RESTRICTED, AccountRestricted.builder().build());
        add(WebhookEventName.ACCOUNT_REINSTATED, AccountReinstated.builder().build());
        add(WebhookEventName.ACCOUNT_VIOLATION, AccountViolation.builder().build());
    }

    @BeforeEach
    void knowWorkflowsAndAgents() {
        add(
                WebhookEventName.WORKFLOW_EXECUTION_HANDOFF,
                WorkflowHandoff.builder().workflowExecutionId("execution-1").build());
        add(
                WebhookEventName.WORKFLOW_EXECUTION_FAILED,
                WorkflowFailed.builder().workflowExecutionId("execution-1").build());
        add(
                WebhookEventName.PROJECT_EVENT,
                ProjectEvent.builder().name("order.paid").build());
        AgentRun run = AgentRun.builder().runId("run-1").build();
        add(
                WebhookEventName.AGENT_RUN_APPROVAL_REQUIRED,
                AgentRunApprovalRequired.builder().data(run).build());
        add(
                WebhookEventName.AGENT_RUN_COMPLETED,
                AgentRunCompleted.builder().data(run).build());
        add(
                WebhookEventName.AGENT_RUN_FAILED,
                AgentRunFailed.builder().data(run).build());
        add(
                WebhookEventName.AGENT_RUN_CANCELLED,
                AgentRunCancelled.builder().data(run).build());
    }

    private BusinessNumber number() {
        return stage.emulator.phoneNumber(number);
    }

    private String send() {
        return stage.api.text(number, "15551234567", "Hi");
    }

    private void deleteNumber() {
        stage.api.delete(Api.PLATFORM + "/whatsapp/phone_numbers/" + number);
    }

    static List<WebhookEventName> catalogue() throws IllegalAccessException {
        List<WebhookEventName> names = new ArrayList<>();
        for (Field field : WebhookEventName.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == WebhookEventName.class) {
                names.add((WebhookEventName) field.get(null));
            }
        }
        return names;
    }

    @Test
    void hasACaseForEveryName() throws IllegalAccessException {
        assertThat(catalogue()).hasSize(WebhookEventName.Known.values().length - 1);
        assertThat(cases).containsOnlyKeys(catalogue());
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void arrivesAtAHandlerOfItsClass(WebhookEventName name) {
        Case happening = cases.get(name);
        List<WebhookEvent> handled = new CopyOnWriteArrayList<>();
        List<WebhookEvent> others = new CopyOnWriteArrayList<>();
        WebhookReceiver receiver = WebhookReceiver.builder()
                .secret(ReceiverServer.SECRET)
                .on(happening.type, handled::add)
                .onOther(others::add)
                .build();
        try (ReceiverServer server = new ReceiverServer(receiver)) {
            subscribe(server, name);
            happening.happening.run();
            stage.emulator.awaitDeliveries();
            assertThat(server.results()).singleElement().satisfies(CatalogueTest::isAcceptedAsItIs);
            assertThat(server.last().header("X-Webhook-Event")).isEqualTo(name.value());
        }
        assertThat(others).isEmpty();
        assertThat(handled).singleElement().satisfies(event -> {
            assertThat(event.eventName()).isEqualTo(name);
            if (event instanceof JsonModel) {
                FullyTyped.assertFullyTyped(event);
            }
        });
    }

    private static void isAcceptedAsItIs(WebhookResult result) {
        assertThat(result.status()).isEqualTo(200);
        assertThat(result.delivery().orElseThrow().contradiction()).isEmpty();
    }

    private void subscribe(ReceiverServer server, WebhookEventName name) {
        boolean legacy = name.equals(WebhookEventName.CONFIG_CREATED) || name.equals(WebhookEventName.CONFIG_DELETED);
        String attributes = server.wants(name.value()) + ",'payload_version':'" + (legacy ? "v1" : "v2") + "'";
        if (name.scope().orElseThrow() == WebhookScope.PROJECT) {
            stage.api.projectWebhook(attributes);
        } else {
            stage.api.webhook(number, attributes);
        }
    }
}
