package ai.kapso.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.webhooks.events.MetaCallEvent;
import ai.kapso.webhooks.events.MetaChangeEvent;
import ai.kapso.webhooks.events.MetaMessageEvent;
import ai.kapso.webhooks.events.MetaStatusEvent;
import ai.kapso.webhooks.events.UnknownEvent;
import ai.kapso.webhooks.events.WebhookEvent;
import ai.kapso.webhooks.meta.BusinessUsernameUpdatesValue;
import ai.kapso.webhooks.meta.ClickComponent;
import ai.kapso.webhooks.meta.MarketingLinkClick;
import ai.kapso.webhooks.meta.MessagesValue;
import ai.kapso.webhooks.meta.MetaField;
import ai.kapso.webhooks.meta.NumberMetadata;
import ai.kapso.webhooks.meta.UserAction;
import ai.kapso.webhooks.meta.UserActionType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes in forms that are rare, older or not known. */
class MetaChangesTest {

    private static final String NUMBER = "'metadata':{'display_phone_number':'15550009000','phone_number_id':'77001'}";

    @ParameterizedTest
    @ValueSource(strings = {"business_username_update", "business_username_updates", "Business_Username_Update"})
    void eachSpellingOfTheBusinessUsernameIsRead(String field) {
        MetaChangeEvent event = change(
                "{'field':'" + field + "','value':{'display_phone_number':'1','username':'a','status':'approved'}}");
        assertThat(event.value()
                        .as(BusinessUsernameUpdatesValue.class)
                        .orElseThrow()
                        .username())
                .contains("a");
    }

    @Test
    void anUnknownFieldKeepsItsEntryAndNumber() {
        UnknownEvent event = unknown("{'field':'field_of_tomorrow','value':{" + NUMBER + ",'x':1}}");
        assertThat(event.businessAccountId()).contains("waba-1");
        assertThat(event.time()).contains(Instant.ofEpochSecond(1_790_000_002));
        assertThat(event.phoneNumberId()).contains("77001");
        assertThat(event.json().at("/value/x").intValue()).isEqualTo(1);
        assertThat(unknown("{'field':'field_of_tomorrow','value':[1]}").phoneNumberId())
                .isEmpty();
    }

    @Test
    void anUnreadableItemKeepsItsEntryAndNumber() {
        UnknownEvent event = unknown("{'field':'messages','value':{" + NUMBER + ",'messages':['x']}}");
        assertThat(event.businessAccountId()).contains("waba-1");
        assertThat(event.phoneNumberId()).contains("77001");
        assertThat(event.time()).isPresent();
        assertThat(event.toString()).doesNotContain("waba-1");
    }

    @ParameterizedTest
    @CsvSource({
        "messages, messages",
        "statuses, messages",
        "calls, calls",
        "message_echoes, smb_message_echoes",
        "history, history",
        "state_sync, smb_app_state_sync",
        "user_preferences, user_preferences",
        "user_id_update, user_id_update",
        "automatic_events, automatic_events",
        "errors, messages"
    })
    void aChangeWithoutAFieldIsWhatItsValueHas(String property, String field) {
        for (String start : List.of("", "'field':null,", "'field':'',")) {
            List<WebhookEvent> events =
                    parse("{" + start + "'value':{" + NUMBER + ",'" + property + "':[{'id':'1'}]}}");
            assertThat(events)
                    .singleElement()
                    .satisfies(event -> assertThat(event.eventName().value()).isEqualTo(field));
            assertThat(events.get(0)).isNotInstanceOf(UnknownEvent.class);
        }
    }

    @Test
    void aChangeWithoutAFieldThatHasNothingKnownStaysUnknown() {
        assertThat(unknown("{'value':{" + NUMBER + "}}").phoneNumberId()).contains("77001");
        assertThat(unknown("{}").problem()).contains("the change has no field");
        assertThat(unknown("{'field':{'a':1},'value':{'messages':[{'id':'1'}]}}")
                        .problem())
                .isPresent();
        assertThat(unknown("{'value':{'messages':{}}}").problem()).isPresent();
    }

    @Test
    void itemsWithoutAFieldAreEvents() {
        List<WebhookEvent> events = parse("{'value':{" + NUMBER
                + ",'messages':[{'id':'1','text':{'body':'Hello'}}],'statuses':[{'id':'2','status':'read'}],"
                + "'calls':[{'id':'3'}]}}");
        assertThat(events.get(0)
                        .as(MetaMessageEvent.class)
                        .orElseThrow()
                        .message()
                        .text())
                .contains("Hello");
        assertThat(events.get(1)).isInstanceOf(MetaCallEvent.class);
        assertThat(events.get(2)).isInstanceOf(MetaStatusEvent.class);
        assertThat(events).hasSize(3);
    }

    @Test
    void actionsAreKnownInAnyLetterCase() {
        List<UserAction> actions = change("{'field':'messages','value':{" + NUMBER + ",'user_actions':["
                        + "{'action_type':'MARKETING_MESSAGES_LINK_CLICK','marketing_messages_link_click_data':{'click_component':'CTA'}},"
                        + "{'action_type':'landing_page_view'}]}}")
                .value()
                .as(MessagesValue.class)
                .orElseThrow()
                .userActions();
        assertThat(actions.get(0).actionType()).contains(UserActionType.MARKETING_MESSAGES_LINK_CLICK);
        ClickComponent component = actions.get(0)
                .marketingMessagesLinkClickData()
                .flatMap(MarketingLinkClick::clickComponent)
                .orElseThrow();
        assertThat(component).isEqualTo(ClickComponent.CTA).hasSameHashCodeAs(ClickComponent.CTA);
        assertThat(component.value()).isEqualTo("CTA");
        assertThat(actions.get(1).actionType()).contains(UserActionType.LANDING_PAGE_VIEW);
    }

    @ParameterizedTest
    @CsvSource({
        "account_settings_update, 'phone_number_settings':{'phone_number_id':'77001'}",
        "account_alerts, 'entity_type':'PHONE_NUMBER'|'entity_id':'77001'",
        "messaging_handovers, 'recipient':{'phone_number_id':'77001'}",
        "standby, 'metadata':{'phone_number_id':77001}",
        "history, 'metadata':{'phone_number_id':'77001'}",
        "group_settings_update, 'metadata':{'phone_number_id':'77001'}"
    })
    void theNumberIsFoundWhereverTheValueHasIt(String field, String value) {
        assertThat(change("{'field':'" + field + "','value':{" + value.replace('|', ',') + "}}")
                        .phoneNumberId())
                .contains("77001");
    }

    @ParameterizedTest
    @CsvSource({
        "phone_number_name_update, display_phone_number",
        "phone_number_quality_update, display_phone_number",
        "phone_number_username_update, display_phone_number",
        "business_username_update, display_phone_number",
        "security, display_phone_number",
        "account_update, phone_number"
    })
    void theDisplayedNumberIsFoundWhereverTheValueHasIt(String field, String property) {
        MetaChangeEvent event = change("{'field':'" + field + "','value':{'" + property + "':'15550009000'}}");
        assertThat(event.number().flatMap(NumberMetadata::displayPhoneNumber)).contains("15550009000");
        assertThat(event.phoneNumberId()).isEmpty();
    }

    @Test
    void theAccountIsTheOneThatTheValueNames() {
        MetaChangeEvent event =
                change("{'field':'account_update','value':{'event':'PARTNER_ADDED','waba_info':{'waba_id':'waba-9'}}}");
        assertThat(event.businessAccountId()).contains("waba-9");
        assertThat(event.entryId()).contains("waba-1");
        assertThat(change("{'field':'account_alerts','value':{'entity_type':'BUSINESS','entity_id':'5'}}")
                        .businessAccountId())
                .contains("waba-1");
        assertThat(event.field()).isEqualTo(MetaField.ACCOUNT_UPDATE);
    }

    private static MetaChangeEvent change(String change) {
        return parse(change).get(0).as(MetaChangeEvent.class).orElseThrow();
    }

    private static UnknownEvent unknown(String change) {
        return parse(change).get(0).as(UnknownEvent.class).orElseThrow();
    }

    private static List<WebhookEvent> parse(String change) {
        String body = "{'object':'whatsapp_business_account','entry':[{'id':'waba-1','time':1790000002,'changes':["
                + change + "]}]}";
        return WebhookParser.create()
                .parse(WebhookHeaders.of(Map.of()), body.replace('\'', '"').getBytes(UTF_8))
                .events();
    }
}
