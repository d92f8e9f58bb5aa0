package ai.kapso.webhooks.meta;

import static java.util.Map.entry;

import ai.kapso.core.internal.json.JsonProblems;
import ai.kapso.core.internal.json.JsonReader;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;

/** Which field has which value. */
final class MetaValues {

    private static final Map<MetaField.Known, Class<? extends MetaValue>> TYPES =
            Map.ofEntries(entry(MetaField.Known.MESSAGES, MessagesValue.class));

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
