package ai.kapso.webhooks.meta;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.model.Message;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Meta does not promise, or does otherwise than it says. */
class MetaValuesTest {

    private static JsonNode tree(String json) {
        return KapsoJson.read(json.replace('\'', '"'), JsonNode.class);
    }

    private static MetaChange change(String field, String value) {
        return MetaChange.of(tree("{'field':'" + field + "','value':" + value + "}"));
    }

    private static <V extends MetaValue> V value(String field, String value, Class<V> type) {
        return change(field, value).value().as(type).orElseThrow();
    }

    private static List<String> paths(MetaChange change) {
        return change.unreadable().stream().map(UnreadableItem::path).collect(Collectors.toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "messages             | {'messages':[*]}                             | messages",
                "messages             | {'statuses':[*]}                             | statuses",
                "messages             | {'contacts':[*]}                             | contacts",
                "messages             | {'errors':[*]}                               | errors",
                "messages             | {'user_actions':[*]}                         | user_actions",
                "smb_message_echoes   | {'message_echoes':[*]}                       | message_echoes",
                "history              | {'history':[*]}                              | history",
                "history              | {'history':[{'threads':[*]}]}                | history[0].threads",
                "history              | {'history':[{'threads':[{'messages':[*]}]}]} | history[0].threads[0].messages",
                "history              | {'history':[{'errors':[*]}]}                 | history[0].errors",
                "smb_app_state_sync   | {'state_sync':[*]}                           | state_sync",
                "calls                | {'calls':[*]}                                | calls",
                "user_preferences     | {'user_preferences':[*]}                     | user_preferences",
                "user_id_update       | {'user_id_update':[*]}                       | user_id_update",
                "automatic_events     | {'automatic_events':[*]}                     | automatic_events",
                "standby              | {'standby':{'messages':[*]}}                 | standby.messages",
                "standby              | {'standby':{'message_echoes':[*]}}           | standby.message_echoes",
                "group_status_update  | {'groups':[*]}                               | groups",
                "group_participant_update | {'groups':[{'failed_participants':[*]}]} | groups[0].failed_participants",
                "account_update       | {'restriction_info':[*]}                     | restriction_info",
                "flows                | {'errors':[*]}                               | errors",
                "message_template_components_update | {'message_template_buttons':[*]} | message_template_buttons"
            })
    void takesOddItemsOutSoThatTheyCostNoOther(String field, String form, String path) {
        String odd = form.replace("*", "{'id':'1'},7,null,'text',[{'id':'2'}],{'id':'3'}");
        MetaChange change = change(field, odd);

        assertThat(paths(change)).containsExactly(path + "[1]", path + "[2]", path + "[3]", path + "[4]");
        assertThat(change.unreadable().get(0).json()).isEqualTo(tree("7"));
        assertThat(change.unreadable().get(0).problem()).contains("not a JSON object");
        assertThat(change.value())
                .isEqualTo(change(field, form.replace("*", "{'id':'1'},{'id':'3'}"))
                        .value());
        assertThat(change.json().get("value")).isEqualTo(tree(odd));
        assertThat(change + " " + change.unreadable()).doesNotContain("text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "7", "'text'", "true", "[]", "[{'messages':[]}]"})
    void keepsAValueThatIsNoObject(String odd) {
        for (MetaField.Known known : MetaField.Known.values()) {
            String field = known.name().toLowerCase(java.util.Locale.ROOT);
            MetaChange change = change(field, odd);
            UnknownMetaValue unknown = change.value().as(UnknownMetaValue.class).orElseThrow();
            assertThat(unknown.json()).isEqualTo(tree(odd));
            assertThat(unknown.problem().isPresent()).isEqualTo(known != MetaField.Known.UNKNOWN);
            assertThat(change.field().value()).isEqualTo(field);
            assertThat(change.unreadable()).isEmpty();
        }
    }

    @Test
    void keepsEntriesAndChangesThatAreNone() {
        MetaWebhook webhook =
                MetaWebhook.of(tree("{'object':'whatsapp_business_account','entry':[7,{'id':'1'},{'id':'2',"
                        + "'changes':['text',{'value':{}},{'field':'account_review_update','value':{'decision':'APPROVED'}},"
                        + "{'field':'calls'}]}]}"));

        assertThat(webhook.changes())
                .extracting(change -> change.value()
                        .as(UnknownMetaValue.class)
                        .flatMap(UnknownMetaValue::problem)
                        .orElse(change.field().value()))
                .containsExactly(
                        "the entry is not a JSON object",
                        "the entry has no changes",
                        "the change is not a JSON object",
                        "the change has no field",
                        "account_review_update",
                        "the value is not a JSON object");
        assertThat(KapsoJson.read(KapsoJson.write(webhook), MetaWebhook.class)).isEqualTo(webhook);
    }

    @Test
    void findsTheFieldBeforeAndAfterTheValue() {
        MetaChange before = MetaChange.of(tree("{'field':'security','value':{'event':'PIN_CHANGED'}}"));
        MetaChange after = MetaChange.of(tree("{'value':{'event':'PIN_CHANGED'},'field':'security'}"));
        assertThat(before.value()).isInstanceOf(SecurityValue.class).isEqualTo(after.value());
        assertThat(before).isEqualTo(after);
    }

    @Test
    void keepsFieldsThatItDoesNotKnow() {
        MetaChange change = change("tracking_events", "{'events':[1]}");
        UnknownMetaValue unknown = change.value().as(UnknownMetaValue.class).orElseThrow();
        assertThat(change.field().isKnown()).isFalse();
        assertThat(unknown.json()).isEqualTo(tree("{'events':[1]}"));
        assertThat(unknown.problem()).isEmpty();
        assertThat(KapsoJson.toTree(unknown)).isEqualTo(unknown.json());
    }

    @Test
    void keepsPropertiesOfTheWrongKindBesideTheOthers() {
        AccountUpdateValue update = value(
                "account_update",
                "{'event':'ACCOUNT_VIOLATION','violation_info':'spam','country':['DE'],'news':1}",
                AccountUpdateValue.class);
        assertThat(update.event()).contains(AccountUpdateEvent.ACCOUNT_VIOLATION);
        assertThat(update.violationInfo()).isEmpty();
        assertThat(update.additionalProperties())
                .containsEntry("violation_info", TextNode.valueOf("spam"))
                .containsOnlyKeys("violation_info", "country", "news");
    }

    @Test
    void readsIdsAndNumbersAsTextOrNumber() {
        for (String id : List.of("900112233445566", "'900112233445566'")) {
            TemplateCategoryUpdateValue update = value(
                    "template_category_update",
                    "{'message_template_id':" + id
                            + ",'new_category':'UTILITY','category_update_timestamp':'1789465500'}",
                    TemplateCategoryUpdateValue.class);
            assertThat(update.messageTemplateId()).contains("900112233445566");
            assertThat(update.categoryUpdateTimestamp()).contains(Instant.ofEpochSecond(1789465500));
        }
        BusinessCapabilityUpdateValue limits = value(
                "business_capability_update",
                "{'max_daily_conversation_per_phone':'-1','max_daily_conversations_per_business':2000,"
                        + "'max_phone_numbers_per_waba':20}",
                BusinessCapabilityUpdateValue.class);
        assertThat(limits.maxDailyConversationPerPhone()).contains(-1);
        assertThat(limits.maxDailyConversationsPerBusiness()).contains("2000");
        assertThat(limits.maxPhoneNumbersPerWaba()).contains(20);
        FlowsValue flow =
                value("flows", "{'threshold':10,'error_rate':'14.28','requests_count':'34'}", FlowsValue.class);
        assertThat(flow.threshold())
                .hasValueSatisfying(limit -> assertThat(limit).isEqualByComparingTo("10"));
        assertThat(flow.errorRate()).hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("14.28"));
        assertThat(flow.requestsCount()).contains(34L);
        MetaEntry entry = MetaEntry.of(tree("{'id':204815162342108,'time':'1789379000','changes':[]}"));
        assertThat(entry.id()).contains("204815162342108");
        assertThat(entry.time()).contains(Instant.ofEpochSecond(1789379000));
    }

    @Test
    void writesTimesAsMetaDoes() {
        assertThat(KapsoJson.write(value(
                        "automatic_events",
                        "{'automatic_events':[{'timestamp':1789378400}]}",
                        AutomaticEventsValue.class)))
                .contains("\"timestamp\":1789378400");
        assertThat(KapsoJson.write(value("calls", "{'calls':[{'timestamp':'1789378400'}]}", CallsValue.class)))
                .contains("\"timestamp\":\"1789378400\"");
    }

    @Test
    void tellsTemplateStatusAndQualityByTheirProperties() {
        String quality = "{'new_quality_score':'RED','message_template_id':1}";
        String status = "{'event':'PAUSED','message_template_id':1}";
        for (String field : List.of("message_template_status_update", "message_template_quality_update")) {
            assertThat(value(field, quality, TemplateQualityUpdateValue.class).newQualityScore())
                    .contains(TemplateQualityScore.RED);
            assertThat(value(field, status, TemplateStatusUpdateValue.class).event())
                    .contains(TemplateStatusEvent.PAUSED);
            assertThat(change(field, quality).field().value()).isEqualTo(field);
        }
        assertThat(change("message_template_status_update", "{}").value())
                .isInstanceOf(TemplateStatusUpdateValue.class);
        assertThat(change("message_template_quality_update", "{}").value())
                .isInstanceOf(TemplateQualityUpdateValue.class);
    }

    @Test
    void knowsAnUnratedTemplateFromAnUnknownWord() {
        assertThat(TemplateQualityScore.of("UNKNOWN")).isSameAs(TemplateQualityScore.NOT_RATED);
        assertThat(TemplateQualityScore.NOT_RATED.isKnown()).isTrue();
        assertThat(NameRejectionReason.of("UNKNOWN").isKnown()).isTrue();
        assertThat(TemplateQualityScore.of("BLUE").isKnown()).isFalse();
    }

    @Test
    void knowsWordsInBothSpellingsAndKeepsTheOneThatCame() {
        for (String word : List.of("COMPLETED", "Completed")) {
            CallStatus status = CallStatus.of(word);
            assertThat(status.known()).isEqualTo(CallStatus.Known.COMPLETED);
            assertThat(status.value()).isEqualTo(word);
        }
        for (String word : List.of("group_participants_add", "group_add_participants")) {
            GroupUpdateType type = GroupUpdateType.of(word);
            assertThat(type.known()).isEqualTo(GroupUpdateType.Known.GROUP_PARTICIPANTS_ADD);
            assertThat(type.value()).isEqualTo(word);
        }
        assertThat(AccountSettingsType.of("phone_number_settings").known())
                .isEqualTo(AccountSettingsType.of("PHONE_NUMBER_SETTINGS").known());
    }

    @Test
    void readsAccountUpdatesWithoutAnEvent() {
        AccountUpdateValue update =
                value("account_update", "{'waba_info':{'waba_id':204815162342108}}", AccountUpdateValue.class);
        assertThat(update.event()).isEmpty();
        assertThat(update.wabaInfo().flatMap(WabaInfo::wabaId)).contains("204815162342108");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'event':'ACCOUNT_RESTRICTION','violation_info':{'violation_type':'SPAM_UNBAN'}} | true",
                "{'event':'ACCOUNT_RESTRICTION','violation_info':{'violation_type':'SPAM'}} | false",
                "{'event':'ACCOUNT_RESTRICTION','violation_info':{'violation_type':'SPAM_UNBAN'},'restriction_info':[{}]} | false",
                "{'event':'ACCOUNT_RESTRICTION'} | false"
            })
    void knowsALiftedRestriction(String json, boolean lifted) {
        assertThat(value("account_update", json, AccountUpdateValue.class).liftsRestriction())
                .isEqualTo(lifted);
    }

    @Test
    void findsTheNumberOfAHandoverInItsRecipient() {
        MetaChange change = change(
                "messaging_handovers",
                "{'type':'control_taken','recipient':{'phone_number_id':'109876543210987'},"
                        + "'control_taken':{'new_owner_role':'escalation'}}");
        MessagingHandoversValue handover =
                change.value().as(MessagingHandoversValue.class).orElseThrow();
        assertThat(change.metadata().flatMap(NumberMetadata::phoneNumberId)).contains("109876543210987");
        assertThat(handover.owners().flatMap(HandoverOwners::newOwnerRole)).contains(HandoverRole.ESCALATION);
        assertThat(KapsoJson.toTree(handover).has("metadata")).isFalse();
    }

    @Test
    void readsAndWritesTheNumberOfTraffic() {
        MetaChange change = change("calls", "{'metadata':{'phone_number_id':'109876543210987'}}");
        assertThat(change.metadata().flatMap(NumberMetadata::phoneNumberId)).contains("109876543210987");
        assertThat(KapsoJson.toTree(change.value())).isEqualTo(change.json().get("value"));
        assertThat(change("flows", "{'metadata':{}}").metadata()).isEmpty();
    }

    @Test
    void findsMessagesWhereverHistoryHasThem() {
        HistoryValue history = value(
                "history",
                "{'history':[{'threads':[{'messages':[{'id':'1'}]}]}],'messages':[{'id':'2'}],'message_echoes':[{'id':'3'}]}",
                HistoryValue.class);
        assertThat(history.history().get(0).threads().get(0).messages())
                .extracting(Message::id)
                .containsExactly("1");
        assertThat(history.messages()).extracting(Message::id).containsExactly("2");
        assertThat(history.messageEchoes()).extracting(Message::id).containsExactly("3");
    }

    @Test
    void treatsEmptyIdsOfHiddenUsersAsMissing() {
        CallUpdate call = value("calls", "{'calls':[{'from':'','from_user_id':'DE.1','to':''}]}", CallsValue.class)
                .calls()
                .get(0);
        assertThat(call.from()).isEmpty();
        assertThat(call.to()).isEmpty();
        assertThat(call.fromUserId()).contains("DE.1");
    }

    @Test
    void buildsWebhooksForTests() {
        CallsValue calls = CallsValue.builder()
                .metadata(NumberMetadata.builder()
                        .phoneNumberId("109876543210987")
                        .build())
                .addCalls(CallUpdate.builder()
                        .id("wacid.1")
                        .event(CallEvent.CONNECT)
                        .timestamp(Instant.ofEpochSecond(1789377800))
                        .build())
                .build();
        MetaWebhook webhook = MetaWebhook.of(MetaEntry.of("1", MetaChange.of(MetaField.CALLS, calls)));
        MetaWebhook read = KapsoJson.read(KapsoJson.write(webhook), MetaWebhook.class);
        assertThat(read).isEqualTo(webhook);
        assertThat(read.changes()).extracting(MetaChange::value).isEqualTo(Arrays.asList(calls));
    }
}
