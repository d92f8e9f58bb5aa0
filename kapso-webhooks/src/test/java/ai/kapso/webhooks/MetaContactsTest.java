package ai.kapso.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.model.Contact;
import ai.kapso.core.model.ContactProfile;
import ai.kapso.core.model.Message;
import ai.kapso.core.model.StatusUpdate;
import ai.kapso.core.model.UserProfile;
import ai.kapso.core.model.WhatsAppCall;
import ai.kapso.webhooks.events.MetaCallEvent;
import ai.kapso.webhooks.events.MetaChangeEvent;
import ai.kapso.webhooks.events.MetaMessageEvent;
import ai.kapso.webhooks.events.MetaStatusEvent;
import ai.kapso.webhooks.events.MetaTrafficEvent;
import ai.kapso.webhooks.events.UnknownEvent;
import ai.kapso.webhooks.events.WebhookEvent;
import ai.kapso.webhooks.meta.ConversationSummary;
import ai.kapso.webhooks.meta.MessagesValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The siblings of the items of a change: contacts and what else is said about the items. */
class MetaContactsTest {

    private static final String NUMBER = "'metadata':{'display_phone_number':'15550009000','phone_number_id':'77001'}";
    private static final String ANA = "{'profile':{'name':'Ana','username':'ana.b','country_code':'BR'},"
            + "'wa_id':'15557778888','user_id':'US.1','parent_user_id':'US.ENT.1','identity_key_hash':'h1'}";
    private static final String BEN = "{'profile':{'name':'Ben'},'wa_id':'15551112222','user_id':'US.2'}";

    @Test
    void theContactIsOnTheMessage() {
        MetaMessageEvent event =
                only(MetaMessageEvent.class, "messages", contacts(ANA), messages(text("'from':'+1 555-777-8888'")));
        ContactProfile contact = event.contact().orElseThrow();
        assertThat(contact.userId()).contains("US.1");
        assertThat(contact.parentUserId()).contains("US.ENT.1");
        assertThat(contact.identityKeyHash()).contains("h1");
        assertThat(contact.profile().flatMap(UserProfile::countryCode)).contains("BR");
        assertThat(event.unmatchedContacts()).isEmpty();
        Message message = event.message();
        assertThat(message.fromUserId()).contains("US.1");
        assertThat(message.fromParentUserId()).contains("US.ENT.1");
        assertThat(message.username()).contains("ana.b");
        assertThat(message.contactName()).contains("Ana");
        assertThat(message.from()).contains("+1 555-777-8888");
    }

    @Test
    void theUserIdCountsBeforeTheNumber() {
        MetaMessageEvent event = only(
                MetaMessageEvent.class,
                "messages",
                contacts("{'wa_id':'15557778888','user_id':'US.9'}", "{'wa_id':'5215557778888','user_id':'US.1'}"),
                messages(text("'from':'15557778888','from_user_id':'US.1'")),
                "'errors':[]");
        assertThat(event.contact().flatMap(ContactProfile::waId)).contains("5215557778888");
        assertThat(event.message().from()).contains("15557778888");
    }

    @Test
    void aMessageThatOnlyItsContactIdentifiesHasASender() {
        Message message = only(
                        MetaMessageEvent.class,
                        "messages",
                        contacts("{'profile':{'name':'Ana B'},'user_id':'US.1'}"),
                        messages("{'id':'wamid.A','type':'contacts','contacts':[{'phones':[{'phone':'+1555'}]}]}"))
                .message();
        assertThat(message.senderId()).contains("US.1");
        assertThat(message.contactName()).contains("Ana B");
    }

    @Test
    void oddIdsAreReplacedByThoseOfTheContact() {
        Message message = only(
                        MetaMessageEvent.class,
                        "messages",
                        contacts(ANA),
                        messages(text("'from':{'x':1},'from_user_id':null")))
                .message();
        assertThat(message.from()).contains("15557778888");
        assertThat(message.additionalProperties()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5511987654321, 551187654321, true",
        "551187654321, 5511987654321, true",
        "5215512345678, 525512345678, true",
        "5491123456789, 541123456789, true",
        "541123456789, 54111523456789, true",
        "5511987654321, 551187654322, false",
        "5511987654321, 5521987654321, false",
        "551134567890, 5511934567890, false",
        "15557778888, 25557778888, false",
        "5511, 5511987654321, false"
    })
    void bothSpellingsOfANumberAreOfOneContact(String from, String waId, boolean same) {
        String ana = "{'wa_id':'" + waId + "','user_id':'US.1'}";
        String message = messages(text("'from':'" + from + "'"));
        Message alone =
                only(MetaMessageEvent.class, "messages", contacts(ana), message).message();
        assertThat(alone.from()).contains(from);
        assertThat(alone.fromUserId().isPresent()).isEqualTo(same);

        List<WebhookEvent> events = parse(change("messages", contacts(BEN, ana), message));
        MetaMessageEvent among = (MetaMessageEvent) events.get(0);
        assertThat(among.contact().isPresent()).isEqualTo(same);
        assertThat(among.message().fromUserId().isPresent()).isEqualTo(same);
    }

    /** Placeholders and numbers that are not the customer's: the ids stay as they came. */
    @ParameterizedTest
    @CsvSource({
        "messages, messages, from",
        "messages, messages, from_user_id",
        "messages, statuses, recipient_id",
        "messages, statuses, recipient_user_id",
        "messages, statuses, recipient_participant_id",
        "calls, calls, from",
        "calls, calls, to",
        "calls, statuses, recipient_id",
        "smb_message_echoes, message_echoes, to",
        "messages, message_echoes, to_user_id",
    })
    void theOnlyContactOfTheOnlyItemIsItsContact(String field, String list, String property) {
        MetaTrafficEvent event = only(
                MetaTrafficEvent.class,
                field,
                contacts(ANA),
                "'" + list + "':[" + text("'" + property + "':'19998887777'") + "]");
        assertThat(event.contact().flatMap(ContactProfile::userId)).contains("US.1");
        assertThat(event.unmatchedContacts()).isEmpty();
        assertThat(KapsoJson.toTree(event).findValuesAsText(property)).first().isEqualTo("19998887777");
        event.as(MetaMessageEvent.class).ifPresent(message -> {
            assertThat(message.message().contactName()).contains("Ana");
            assertThat(message.message().username()).contains("ana.b");
            assertThat(message.message()
                            .fromParentUserId()
                            .or(() -> message.message().toParentUserId()))
                    .isEmpty();
        });
        event.as(MetaCallEvent.class).ifPresent(call -> {
            assertThat(call.call().username()).contains("ana.b");
            assertThat(call.call().businessScopedUserId()).isEmpty();
        });
    }

    @Test
    void theOnlyContactIsThatOfEachItemOfOneCustomer() {
        String status = "{'id':'wamid.S','recipient_id':'19998887777','status':";
        assertThat(parse(change("messages", contacts(ANA), "'statuses':[" + status + "'sent'}," + status + "'read'}]")))
                .hasSize(2)
                .allSatisfy(event ->
                        assertThat(((MetaTrafficEvent) event).contact()).isPresent());
        String call = "{'id':'wacid.1','from':'19998887777','event':";
        assertThat(parse(change("calls", contacts(ANA), "'calls':[" + call + "'connect'}," + call + "'terminate'}]")))
                .hasSize(2)
                .allSatisfy(event ->
                        assertThat(((MetaTrafficEvent) event).contact()).isPresent());
    }

    @Test
    void theOnlyContactOfSeveralItemsIsNotThatOfOthers() {
        List<WebhookEvent> events = parse(change(
                "messages", contacts(ANA), messages(text("'from':'15551112222'"), text("'from':'15557778888'"))));
        assertThat(((MetaMessageEvent) events.get(0)).contact()).isEmpty();
        assertThat(((MetaMessageEvent) events.get(1)).contact()).isPresent();
    }

    @Test
    void whatStandsForANumberIsComparedAsText() {
        String[] contacts = {"{'wa_id':'THEM'}", "{'wa_id':'WHO','profile':{'name':'Ana'}}"};
        MetaMessageEvent event =
                (MetaMessageEvent) parse(change("messages", contacts(contacts), messages(text("'from':'WHO'"))))
                        .get(0);
        assertThat(event.contact().flatMap(ContactProfile::name)).contains("Ana");
    }

    @Test
    void eachItemHasItsOwnContact() {
        List<WebhookEvent> events = parse(change(
                "messages",
                contacts(BEN, ANA),
                messages(text("'from':'15557778888'"), text("'from_user_id':'US.2'"), text("'from':'1999'")),
                "'statuses':[{'id':'wamid.S','status':'read','recipient_id':'15551112222'}]"));
        assertThat(events.stream()
                        .map(event -> ((MetaTrafficEvent) event).contact())
                        .map(contact -> contact.flatMap(ContactProfile::name).orElse("")))
                .containsExactly("Ana", "Ben", "", "Ben");
    }

    @ParameterizedTest
    @CsvSource({"smb_message_echoes", "messages", "message_echoes"})
    void theContactOfAnEchoIsTheRecipient(String field) {
        MetaMessageEvent event = only(
                MetaMessageEvent.class,
                field,
                contacts(ANA),
                "'message_echoes':[" + text("'from':'15550009000','to':'15557778888'") + "]");
        assertThat(event.contact().flatMap(ContactProfile::name)).contains("Ana");
        assertThat(event.message().toUserId()).contains("US.1");
        assertThat(event.message().fromUserId()).isEmpty();
    }

    @Test
    void theContactIsOnTheStatus() {
        MetaStatusEvent event = only(
                MetaStatusEvent.class,
                "messages",
                contacts(ANA),
                "'statuses':[{'id':'wamid.S','status':'read','recipient_user_id':'US.1'}]");
        assertThat(event.contact().flatMap(ContactProfile::name)).contains("Ana");
        StatusUpdate status = event.status();
        assertThat(status.recipientId()).contains("15557778888");
        assertThat(status.recipientParentUserId()).contains("US.ENT.1");
        assertThat(status.recipientIdentityKeyHash()).contains("h1");
    }

    @Test
    void theContactOfAGroupsStatusIsTheParticipant() {
        List<WebhookEvent> events = parse(change(
                "messages",
                contacts(ANA, BEN),
                "'statuses':[{'id':'wamid.S','status':'read','recipient_id':'G1','recipient_type':'group',"
                        + "'recipient_participant_user_id':'US.1'},{'id':'wamid.S','status':'read','recipient_id':'G1',"
                        + "'recipient_type':'group','recipient_participant_id':'15551112222'}]"));
        MetaStatusEvent first = (MetaStatusEvent) events.get(0);
        assertThat(first.contact().flatMap(ContactProfile::name)).contains("Ana");
        assertThat(first.status().recipientId()).contains("G1");
        assertThat(first.status().recipientParticipantId()).contains("15557778888");
        assertThat(first.status().recipientUserId()).isEmpty();
        MetaStatusEvent second = (MetaStatusEvent) events.get(1);
        assertThat(second.status().recipientParticipantUserId()).contains("US.2");
    }

    @ParameterizedTest
    @CsvSource({"calls", "messages"})
    void theContactIsOnTheCall(String field) {
        MetaCallEvent event = only(
                MetaCallEvent.class,
                field,
                contacts(ANA),
                "'calls':[{'wacid':'wacid.1','event':'terminate','direction':'BUSINESS_INITIATED','from':'15550009000',"
                        + "'to':'15557778888','status':'completed'}]");
        assertThat(event.contact().flatMap(ContactProfile::name)).contains("Ana");
        assertThat(event.update().id()).contains("wacid.1");
        WhatsAppCall call = event.call();
        assertThat(call.username()).contains("ana.b");
        assertThat(call.businessScopedUserId()).contains("US.1");
        assertThat(call.parentBusinessScopedUserId()).contains("US.ENT.1");
        assertThat(call.whatsappContact().flatMap(Contact::profileName)).contains("Ana");
    }

    @Test
    void aContactOfNobodyIsStillTold() {
        MetaMessageEvent other = (MetaMessageEvent) parse(change(
                        "messages",
                        contacts(BEN),
                        messages(text("'from':'15557778888'"), text("'from':'15557778889'"))))
                .get(0);
        assertThat(other.contact()).isEmpty();
        assertThat(other.unmatchedContacts().get(0).name()).contains("Ben");
        assertThat(other.message().fromUserId()).isEmpty();

        List<WebhookEvent> events =
                parse(change("messages", contacts(ANA, BEN), messages(text("'from':'15557778888'"))));
        assertThat(((MetaMessageEvent) events.get(0)).unmatchedContacts()).isEmpty();
        assertThat(values(events))
                .singleElement()
                .satisfies(value -> assertThat(value.contacts()).hasSize(2));

        List<WebhookEvent> odd = parse(change("messages", contacts(ANA), "'messages':[7]"));
        assertThat(odd.get(0)).isInstanceOf(UnknownEvent.class);
        assertThat(values(odd)).hasSize(1);
        assertThat(values(parse(change("messages", contacts(ANA))))).hasSize(1);
    }

    @Test
    void aContactThatIsThereTwiceIsToldOnce() {
        assertThat(parse(change("messages", contacts(ANA, ANA), messages(text("'from':'15557778888'")))))
                .hasSize(1);
    }

    @Test
    void theContextOfTheConversationIsOnTheMessage() {
        String context = "'conversation_context':{'type':'summary','summary':{'text':'Asked for a lamp'}}";
        MetaMessageEvent event = only(
                MetaMessageEvent.class, "messages", contacts(ANA), messages(text("'from':'15557778888'")), context);
        assertThat(event.conversationContext().orElseThrow().summary().flatMap(ConversationSummary::text))
                .contains("Asked for a lamp");
        assertThat(parse(change("messages", context))).singleElement().isInstanceOf(MetaChangeEvent.class);
        assertThat(parse(change(
                        "messages", "'statuses':[{'id':'wamid.S','status':'read','recipient_id':'1'}]", context)))
                .hasSize(2);
    }

    private static List<MessagesValue> values(List<WebhookEvent> events) {
        return events.stream()
                .flatMap(event -> event.as(MetaChangeEvent.class).stream())
                .flatMap(event -> event.value().as(MessagesValue.class).stream())
                .collect(Collectors.toList());
    }

    private static <E extends WebhookEvent> E only(Class<E> type, String field, String... parts) {
        List<WebhookEvent> events = parse(change(field, parts));
        assertThat(events.get(0)).isInstanceOf(type);
        assertThat(events.subList(1, events.size())).noneMatch(MetaTrafficEvent.class::isInstance);
        return type.cast(events.get(0));
    }

    private static List<WebhookEvent> parse(String change) {
        String body = "{'object':'whatsapp_business_account','entry':[{'id':'waba-1','changes':[" + change + "]}]}";
        return WebhookParser.create()
                .parse(WebhookHeaders.of(Map.of()), body.replace('\'', '"').getBytes(UTF_8))
                .events();
    }

    private static String change(String field, String... parts) {
        return "{'field':'" + field + "','value':{" + NUMBER + "," + String.join(",", parts) + "}}";
    }

    private static String contacts(String... contacts) {
        return "'contacts':[" + String.join(",", contacts) + "]";
    }

    private static String messages(String... messages) {
        return "'messages':[" + String.join(",", messages) + "]";
    }

    private static String text(String more) {
        return "{'id':'wamid.A','type':'text','text':{'body':'Hi'}," + more + "}";
    }
}
