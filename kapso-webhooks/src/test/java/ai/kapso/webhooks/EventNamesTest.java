package ai.kapso.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.testkit.JsonTrees;
import ai.kapso.webhooks.events.ConversationCreated;
import ai.kapso.webhooks.events.ConversationEnded;
import ai.kapso.webhooks.events.MessageRead;
import ai.kapso.webhooks.events.MessageReceived;
import ai.kapso.webhooks.events.MessageSent;
import ai.kapso.webhooks.events.MetaBusinessAgentHandover;
import ai.kapso.webhooks.events.UnknownEvent;
import ai.kapso.webhooks.events.WebhookEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The event header is not signed: the body decides, and where it cannot, nothing is guessed. */
class EventNamesTest {

    private static final String SECRET = "s3cret";
    private static final List<String> EVENTS = List.of(
            "kapso_agent.run.approval_required",
            "kapso_agent.run.cancelled",
            "kapso_agent.run.completed",
            "kapso_agent.run.failed",
            "project.event",
            "whatsapp.account.disabled",
            "whatsapp.account.reinstated",
            "whatsapp.account.restricted",
            "whatsapp.account.violation",
            "whatsapp.contact.identity_changed",
            "whatsapp.contact.marketing_preference_changed",
            "whatsapp.conversation.created",
            "whatsapp.conversation.ended",
            "whatsapp.conversation.inactive",
            "whatsapp.message.delivered",
            "whatsapp.message.failed",
            "whatsapp.message.read",
            "whatsapp.message.received",
            "whatsapp.message.sent",
            "whatsapp.meta_business_agent.handover",
            "whatsapp.phone_number.created",
            "whatsapp.phone_number.deleted",
            "whatsapp.phone_number.disconnected",
            "whatsapp.phone_number.offboarded",
            "whatsapp.phone_number.reconnected",
            "workflow.execution.failed",
            "workflow.execution.handoff");

    @Test
    void onlyTheNamesThatNoBodyShowsCanBeSwapped() {
        Set<String> believed = new TreeSet<>();
        for (String body : EVENTS) {
            for (String header : EVENTS) {
                WebhookDelivery delivery = parse(header, event(body));
                boolean isAsClaimed =
                        delivery.events().get(0).eventName().value().equals(header)
                                && !(delivery.events().get(0) instanceof UnknownEvent);
                if (!header.equals(body)
                        && isAsClaimed
                        && delivery.contradiction().isEmpty()) {
                    believed.add(body + " as " + header);
                    assertThat(delivery.isEventNameSigned()).isFalse();
                }
            }
        }
        assertThat(believed)
                .containsExactlyInAnyOrder(
                        "whatsapp.phone_number.created as whatsapp.phone_number.deleted",
                        "whatsapp.phone_number.deleted as whatsapp.phone_number.created",
                        // of the body that is not documented, the fixture has the number alone
                        "whatsapp.meta_business_agent.handover as whatsapp.phone_number.created",
                        "whatsapp.meta_business_agent.handover as whatsapp.phone_number.deleted");
    }

    @Test
    void genuineNamesAreTaken() {
        List<String> unsigned = new ArrayList<>();
        for (String name : EVENTS) {
            WebhookDelivery delivery = parse(name, event(name));
            assertThat(delivery.events().get(0).eventName().value()).isEqualTo(name);
            assertThat(delivery.events().get(0)).isNotInstanceOf(UnknownEvent.class);
            assertThat(delivery.contradiction()).isEmpty();
            if (!delivery.isEventNameSigned()) {
                unsigned.add(name);
            }
        }
        assertThat(unsigned)
                .containsExactly(
                        "whatsapp.meta_business_agent.handover",
                        "whatsapp.phone_number.created",
                        "whatsapp.phone_number.deleted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "[{\"id\":\"wamid.1\"}]", "\"text\"", "7", "false"})
    void anUnreadableMessageIsNoConversation(String message) {
        for (boolean strict : new boolean[] {true, false}) {
            ObjectNode body = event("whatsapp.conversation.created");
            body.set("message", JsonTrees.parse(message));
            if (strict) {
                body.put("is_new_conversation", true);
            }
            for (String header : EVENTS) {
                if (header.startsWith("whatsapp.message.")) {
                    assertThat(parse(header, body).events().get(0)).isInstanceOf(UnknownEvent.class);
                }
            }
        }
    }

    @Test
    void nothingBecomesAnotherEventByLackingItsOwnPart() {
        Map<String, String> parts = Map.of(
                "whatsapp.message.received", "message",
                "whatsapp.message.read", "message",
                "whatsapp.contact.identity_changed", "contact",
                "whatsapp.contact.marketing_preference_changed", "contact",
                "kapso_agent.run.completed", "data",
                "workflow.execution.failed", "workflow_execution_id",
                "whatsapp.phone_number.created", "phone_number_id");
        parts.forEach((name, part) -> {
            for (String value : new String[] {null, "null", "[]"}) {
                ObjectNode body = event(name);
                if (value == null) {
                    body.remove(part);
                } else {
                    body.set(part, JsonTrees.parse(value));
                }
                WebhookEvent event = parse(name, body).events().get(0);
                assertThat(event).as("%s with %s %s", name, part, value).isInstanceOf(UnknownEvent.class);
                assertThat(event.eventName().value()).isEqualTo(name);
                assertThat(event.eventKey()).isEmpty();
            }
        });
    }

    @Test
    void whatCannotBeReadTakesNoKeyOfAConversation() {
        List<WebhookEvent> handled = new ArrayList<>();
        WebhookReceiver receiver = WebhookReceiver.builder()
                .secret(SECRET)
                .deliveryLog(MemoryDeliveryLog.create())
                .on(WebhookEvent.class, handled::add)
                .build();
        ObjectNode odd = event("whatsapp.conversation.created");
        odd.putNull("message");
        odd.put("is_new_conversation", true);
        receive(receiver, "whatsapp.message.received", odd);
        receive(receiver, "whatsapp.conversation.created", event("whatsapp.conversation.created"));
        assertThat(handled).hasSize(2);
        assertThat(handled.get(0)).isInstanceOf(UnknownEvent.class);
        assertThat(handled.get(1)).isInstanceOf(ConversationCreated.class);
    }

    @Test
    void aMessageThatHasComeFurtherIsToldByItsTime() {
        ObjectNode late = event("whatsapp.message.read");
        assertThat(parse("whatsapp.message.sent", late).events().get(0)).isInstanceOf(MessageRead.class);
        ((ObjectNode) late.get("message")).put("timestamp", "1789377700"); // the time at which it was sent
        WebhookDelivery delivery = parse("whatsapp.message.sent", late);
        assertThat(delivery.events().get(0)).isInstanceOf(MessageSent.class);
        assertThat(delivery.contradiction()).isEmpty();
        assertThat(delivery.isEventNameSigned()).isTrue();
        assertThat(parse("whatsapp.message.read", late).events().get(0)).isInstanceOf(MessageRead.class);
        assertThat(parse("whatsapp.message.delivered", late).events().get(0)).isInstanceOf(MessageRead.class);
    }

    @Test
    void aBodyThatShowsNothingIsWhatTheHeaderSays() {
        ObjectNode body = event("whatsapp.message.sent");
        ((ObjectNode) body.get("message")).remove("kapso");
        WebhookDelivery delivery = parse("whatsapp.message.sent", body);
        assertThat(delivery.events().get(0)).isInstanceOf(MessageSent.class);
        assertThat(delivery.isEventNameSigned()).isFalse();
        ObjectNode ended = event("whatsapp.conversation.ended");
        ((ObjectNode) ended.get("conversation")).remove("status");
        assertThat(parse("whatsapp.conversation.ended", ended).events().get(0)).isInstanceOf(ConversationEnded.class);
    }

    @Test
    void aHandoverCanHoldAnything() {
        ObjectNode body = event("whatsapp.message.received");
        body.put("new_owner", "agent");
        assertThat(parse("whatsapp.meta_business_agent.handover", body).events().get(0))
                .isInstanceOf(MetaBusinessAgentHandover.class);
        ObjectNode ended = event("whatsapp.conversation.ended");
        ended.put("new_owner", "agent");
        assertThat(parse("whatsapp.meta_business_agent.handover", ended)
                        .events()
                        .get(0))
                .isInstanceOf(MetaBusinessAgentHandover.class);
    }

    @ParameterizedTest
    @CsvSource({
        "\u001b[31mforged\\nWARNING all is lost",
        "a name with blanks",
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    })
    void aStrangeHeaderIsNotShown(String name) {
        WebhookDelivery delivery = parse(name, event("whatsapp.message.received"));
        assertThat(delivery.toString()).doesNotContain(name).hasSizeLessThan(200);
        assertThat(delivery.events().get(0).toString()).doesNotContain(name).hasSizeLessThan(200);
        assertThat(parse(name, event("project.event")).contradiction().orElseThrow())
                .doesNotContain(name)
                .hasSizeLessThan(200);
    }

    /** Two properties of one name: whichever way a body is read, the last one counts. */
    @Test
    void namesThatComeTwiceAreReadInOneWay() {
        String first = event("whatsapp.message.received").toString();
        ObjectNode second = event("whatsapp.message.received");
        ((ObjectNode) second.get("message"))
                .put("id", "wamid.Second")
                .putObject("text")
                .put("body", "Is the red one?");
        String message = second.get("message").toString();
        String twice = first.substring(0, first.length() - 1) + ",\"message\":" + message + "}";
        WebhookEvent event = parse("whatsapp.message.received", twice).events().get(0);
        assertThat(event)
                .isEqualTo(parse("whatsapp.message.received", second).events().get(0));
        assertThat(event.eventKey().orElseThrow()).contains("wamid.Second");
        String nothing = first.substring(0, first.length() - 1) + ",\"message\":null}";
        assertThat(parse("whatsapp.message.received", nothing).events().get(0)).isInstanceOf(UnknownEvent.class);
        String inner = first.replace("\"id\":\"wamid.", "\"id\":\"first\",\"id\":\"wamid.");
        assertThat(parse("whatsapp.message.received", inner).events().get(0))
                .isEqualTo(parse("whatsapp.message.received", first).events().get(0));
        assertThat(((MessageReceived) event).message().text().orElseThrow()).startsWith("Is the red");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "x", "]", "null", ",", "7"})
    void nothingMayFollowTheDocument(String more) {
        WebhookReceiver receiver = WebhookReceiver.builder().secret(SECRET).build();
        for (String name : List.of("whatsapp.message.received", "whatsapp.conversation.ended", "new.event")) {
            JsonNode body = EVENTS.contains(name) ? event(name) : event("project.event");
            assertThat(receive(receiver, name, body + more).status()).isEqualTo(400);
            assertThat(receive(receiver, name, body + " \n").status()).isEqualTo(200);
        }
        String meta = "{\"object\":\"whatsapp_business_account\",\"entry\":[]}";
        assertThat(receive(receiver, "", meta + more).status()).isEqualTo(400);
    }

    private static WebhookResult receive(WebhookReceiver receiver, String name, Object body) {
        byte[] bytes = body.toString().getBytes(UTF_8);
        Map<String, String> headers = new HashMap<>();
        headers.put("X-Webhook-Event", name);
        headers.put("X-Webhook-Signature", WebhookSigner.kapso(SECRET).sign(bytes));
        return receiver.receive(WebhookHeaders.ofSingle(headers), bytes);
    }

    private static WebhookDelivery parse(String header, Object body) {
        return WebhookParser.create()
                .parse(
                        WebhookHeaders.ofSingle(Map.of("X-Webhook-Event", header)),
                        body.toString().getBytes(UTF_8));
    }

    private static ObjectNode event(String name) {
        return (ObjectNode) JsonTrees.resource("events/" + name + ".json");
    }
}
