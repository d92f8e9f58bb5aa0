package ai.kapso.webhooks.meta;

import static java.util.Map.entry;

import ai.kapso.core.internal.json.JsonProblems;
import ai.kapso.core.internal.json.JsonReader;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which field has which value. */
final class MetaValues {

    private static final Map<MetaField.Known, Class<? extends MetaValue>> TYPES = Map.ofEntries(
            entry(MetaField.Known.MESSAGES, MessagesValue.class),
            entry(MetaField.Known.SMB_MESSAGE_ECHOES, MessageEchoesValue.class),
            entry(MetaField.Known.MESSAGE_ECHOES, MessageEchoesValue.class),
            entry(MetaField.Known.HISTORY, HistoryValue.class),
            entry(MetaField.Known.SMB_APP_STATE_SYNC, AppStateSyncValue.class),
            entry(MetaField.Known.CALLS, CallsValue.class),
            entry(MetaField.Known.USER_PREFERENCES, UserPreferencesValue.class),
            entry(MetaField.Known.USER_ID_UPDATE, UserIdUpdateValue.class),
            entry(MetaField.Known.AUTOMATIC_EVENTS, AutomaticEventsValue.class),
            entry(MetaField.Known.STANDBY, StandbyValue.class),
            entry(MetaField.Known.MESSAGING_HANDOVERS, MessagingHandoversValue.class),
            entry(MetaField.Known.GROUP_LIFECYCLE_UPDATE, GroupsValue.class),
            entry(MetaField.Known.GROUP_PARTICIPANTS_UPDATE, GroupsValue.class),
            entry(MetaField.Known.GROUP_PARTICIPANT_UPDATE, GroupsValue.class),
            entry(MetaField.Known.GROUP_SETTINGS_UPDATE, GroupsValue.class),
            entry(MetaField.Known.GROUP_STATUS_UPDATE, GroupsValue.class),
            entry(MetaField.Known.ACCOUNT_UPDATE, AccountUpdateValue.class),
            entry(MetaField.Known.ACCOUNT_ALERTS, AccountAlertsValue.class),
            entry(MetaField.Known.ACCOUNT_REVIEW_UPDATE, AccountReviewUpdateValue.class),
            entry(MetaField.Known.ACCOUNT_SETTINGS_UPDATE, AccountSettingsUpdateValue.class),
            entry(MetaField.Known.BUSINESS_CAPABILITY_UPDATE, BusinessCapabilityUpdateValue.class),
            entry(MetaField.Known.MESSAGE_TEMPLATE_STATUS_UPDATE, TemplateStatusUpdateValue.class),
            entry(MetaField.Known.MESSAGE_TEMPLATE_QUALITY_UPDATE, TemplateQualityUpdateValue.class),
            entry(MetaField.Known.MESSAGE_TEMPLATE_COMPONENTS_UPDATE, TemplateComponentsUpdateValue.class),
            entry(MetaField.Known.TEMPLATE_CATEGORY_UPDATE, TemplateCategoryUpdateValue.class),
            entry(MetaField.Known.TEMPLATE_CORRECT_CATEGORY_DETECTION, TemplateCorrectCategoryDetectionValue.class),
            entry(MetaField.Known.PHONE_NUMBER_NAME_UPDATE, PhoneNumberNameUpdateValue.class),
            entry(MetaField.Known.PHONE_NUMBER_QUALITY_UPDATE, PhoneNumberQualityUpdateValue.class),
            entry(MetaField.Known.PHONE_NUMBER_USERNAME_UPDATE, PhoneNumberUsernameUpdateValue.class),
            entry(MetaField.Known.BUSINESS_USERNAME_UPDATES, BusinessUsernameUpdatesValue.class),
            entry(MetaField.Known.BUSINESS_USERNAME_UPDATE, BusinessUsernameUpdatesValue.class),
            entry(MetaField.Known.SECURITY, SecurityValue.class),
            entry(MetaField.Known.FLOWS, FlowsValue.class),
            entry(MetaField.Known.PAYMENT_CONFIGURATION_UPDATE, PaymentConfigurationUpdateValue.class),
            entry(MetaField.Known.PARTNER_SOLUTIONS, PartnerSolutionsValue.class));

    /** The fields by the properties that only their values have, in the order in which they decide. */
    private static final Map<String, MetaField> BY_PROPERTY = byProperty();

    private MetaValues() {}

    private static Map<String, MetaField> byProperty() {
        Map<String, MetaField> fields = new LinkedHashMap<>();
        fields.put("messages", MetaField.MESSAGES);
        fields.put("calls", MetaField.CALLS);
        fields.put("statuses", MetaField.MESSAGES);
        fields.put("message_echoes", MetaField.SMB_MESSAGE_ECHOES);
        fields.put("history", MetaField.HISTORY);
        fields.put("state_sync", MetaField.SMB_APP_STATE_SYNC);
        fields.put("user_preferences", MetaField.USER_PREFERENCES);
        fields.put("user_id_update", MetaField.USER_ID_UPDATE);
        fields.put("automatic_events", MetaField.AUTOMATIC_EVENTS);
        fields.put("user_actions", MetaField.MESSAGES);
        fields.put("contacts", MetaField.MESSAGES);
        fields.put("errors", MetaField.MESSAGES);
        return fields;
    }

    /** The field of a change that does not name it; null if its value does not tell either. */
    static @Nullable MetaField guess(JsonNode value) {
        for (Map.Entry<String, MetaField> field : BY_PROPERTY.entrySet()) {
            if (value.path(field.getKey()).isArray()) {
                return field.getValue();
            }
        }
        return value.path("standby").isObject() ? MetaField.STANDBY : null;
    }

    static MetaValue read(MetaField field, JsonNode json) {
        Class<? extends MetaValue> type = type(field.known(), json);
        if (type == null) {
            return UnknownMetaValue.of(json);
        }
        if (!json.isObject()) {
            return UnknownMetaValue.of(json, "the value is not a JSON object");
        }
        try {
            return JsonReader.of(type).read(json);
        } catch (IOException e) {
            return UnknownMetaValue.of(json, JsonProblems.describe(e));
        }
    }

    /** Meta's samples have the quality of templates under the name of their status. */
    private static @Nullable Class<? extends MetaValue> type(MetaField.Known field, JsonNode json) {
        boolean template = field == MetaField.Known.MESSAGE_TEMPLATE_STATUS_UPDATE
                || field == MetaField.Known.MESSAGE_TEMPLATE_QUALITY_UPDATE;
        if (template && json.has("event") != json.has("new_quality_score")) {
            return json.has("event") ? TemplateStatusUpdateValue.class : TemplateQualityUpdateValue.class;
        }
        return TYPES.get(field);
    }
}
