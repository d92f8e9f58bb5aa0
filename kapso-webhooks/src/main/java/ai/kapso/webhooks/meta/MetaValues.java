package ai.kapso.webhooks.meta;

import static java.util.Map.entry;

import ai.kapso.core.internal.json.JsonProblems;
import ai.kapso.core.internal.json.JsonReader;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;

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
            entry(MetaField.Known.GROUP_STATUS_UPDATE, GroupsValue.class));

    private MetaValues() {}

    static MetaValue read(MetaField field, JsonNode json) {
        Class<? extends MetaValue> type = TYPES.get(field.known());
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
}
