package ai.kapso.webhooks.meta;

import ai.kapso.core.internal.json.JsonCodec;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A value whose lists hold objects only; whatever else lay in them was taken out, so that it costs no other item. */
@SuppressWarnings("ReferenceEquality") // the same node, where nothing had to be taken out
final class ItemList {

    /** The properties that are lists of objects, at whatever depth of a value they lie. */
    private static final Set<String> LISTS = Set.of(
            "messages",
            "statuses",
            "message_echoes",
            "contacts",
            "calls",
            "errors",
            "history",
            "threads",
            "state_sync",
            "user_preferences",
            "user_id_update",
            "user_actions",
            "automatic_events",
            "groups",
            "added_participants",
            "removed_participants",
            "failed_participants",
            "restriction_info",
            "exception_countries",
            "message_template_buttons");

    /** The properties below which such lists may lie; everything else is the business of the item itself. */
    private static final Set<String> PARENTS =
            Set.of("history", "threads", "standby", "groups", "auth_international_rate_eligibility");

    private final JsonNode value;
    private List<UnreadableItem> unreadable = List.of();

    private ItemList(JsonNode value) {
        this.value = clean(value, "");
    }

    static ItemList of(JsonNode value) {
        return new ItemList(value);
    }

    JsonNode value() {
        return value;
    }

    List<UnreadableItem> unreadable() {
        return List.copyOf(unreadable);
    }

    /** The same node if nothing had to be taken out. */
    private JsonNode clean(JsonNode node, String path) {
        if (!node.isObject()) {
            return node;
        }
        ObjectNode changed = null;
        for (Map.Entry<String, JsonNode> property : JsonCodec.properties(node)) {
            JsonNode before = property.getValue();
            JsonNode after = property(property.getKey(), before, path);
            if (after != before) {
                changed = changed == null ? ((ObjectNode) node).objectNode().setAll((ObjectNode) node) : changed;
                changed.set(property.getKey(), after);
            }
        }
        return changed == null ? node : changed;
    }

    private JsonNode property(String name, JsonNode node, String path) {
        if (node.isArray() && LISTS.contains(name)) {
            return cleanList((ArrayNode) node, path + name, PARENTS.contains(name));
        }
        return PARENTS.contains(name) ? clean(node, path + name + ".") : node;
    }

    private JsonNode cleanList(ArrayNode list, String path, boolean deep) {
        if (!deep && hasOnlyObjects(list)) {
            return list;
        }
        ArrayNode changed = list.arrayNode(list.size());
        boolean same = true;
        for (int i = 0; i < list.size(); i++) {
            JsonNode item = list.get(i);
            String itemPath = path + "[" + i + "]";
            if (!item.isObject()) {
                keep(new UnreadableItem(itemPath, item, "it is not a JSON object"));
                same = false;
                continue;
            }
            JsonNode cleaned = deep ? clean(item, itemPath + ".") : item;
            same &= cleaned == item;
            changed.add(cleaned);
        }
        return same ? list : changed;
    }

    private void keep(UnreadableItem item) {
        if (unreadable.isEmpty()) {
            unreadable = new ArrayList<>();
        }
        unreadable.add(item);
    }

    private static boolean hasOnlyObjects(ArrayNode list) {
        for (int i = 0; i < list.size(); i++) {
            if (!list.get(i).isObject()) {
                return false;
            }
        }
        return true;
    }
}
