package ai.kapso.core.internal.http;

import ai.kapso.core.Headers;
import ai.kapso.core.Page;
import ai.kapso.core.UnreadableElement;
import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.internal.json.JsonProblems;
import ai.kapso.core.internal.json.JsonReader;
import ai.kapso.core.internal.json.UnexpectedJsonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page in whichever of the API's styles it comes: cursors in {@code paging.cursors}, a cursor or a URL in
 * {@code paging.next}, page numbers in {@code meta}, {@code pagination.next_cursor} in {@code data}, or page numbers in
 * headers. A URL is never followed: only its parameter is taken, since a request with the key goes to nobody's URL.
 *
 * <p>Where a list ends depends on whose it is. Meta's own lists have cursors on the last page, too, and end where
 * {@code paging.next} is missing. Kapso's have cursors and never a {@code next}; they end with the cursor, with an empty page
 * or with a cursor that did not move.
 */
final class PageReader<T> implements ReplyDecoder<Page<T>> {

    private static final List<String> CURSOR_PARAMETERS = List.of("after", "cursor", "page");

    private static final Pattern NEXT_LINK = Pattern.compile("<([^<>]*)>[^<>]*?;\\s*rel=\"?next\\b");

    private final JsonReader<T> item;
    private final boolean endsWithoutNext;
    private final Map<String, String> asked;

    /** For the items of one of Kapso's lists. */
    PageReader(Class<T> item) {
        this(JsonReader.of(item), false, Map.of());
    }

    private PageReader(JsonReader<T> item, boolean endsWithoutNext, Map<String, String> asked) {
        this.item = item;
        this.endsWithoutNext = endsWithoutNext;
        this.asked = asked;
    }

    /** The reader of one of Meta's own lists. */
    PageReader<T> ofMeta() {
        return new PageReader<>(item, true, asked);
    }

    @Override
    public PageReader<T> after(Map<String, String> query) {
        return new PageReader<>(item, endsWithoutNext, Map.copyOf(query));
    }

    @Override
    public Page<T> decode(Reply reply) throws IOException {
        JsonNode document = JsonCodec.tree(reply.body());
        JsonNode data = document.isArray() ? document : document.path("data");
        JsonNode list = listIn(data);
        if (!list.isArray()) {
            throw new UnexpectedJsonException("the list is missing");
        }
        List<T> items = new ArrayList<>(list.size());
        List<UnreadableElement> unreadable = new ArrayList<>(0);
        read(list, items, unreadable);
        Headers headers = reply.headers();
        return new Page<>(items, nextQuery(document, data, headers), total(document.path("meta"), headers), unreadable);
    }

    /** An item that does not fit its type costs no other item. */
    private void read(JsonNode list, List<T> items, List<UnreadableElement> unreadable) {
        for (int i = 0; i < list.size(); i++) {
            JsonNode element = list.get(i);
            if (element.isNull()) {
                continue;
            }
            try {
                items.add(item.read(element));
            } catch (IOException e) {
                unreadable.add(new UnreadableElement(i, element, JsonProblems.describe(e)));
            } catch (RuntimeException e) {
                unreadable.add(new UnreadableElement(i, element, "it cannot be read"));
            }
        }
    }

    private static JsonNode listIn(JsonNode data) {
        if (!data.isObject()) {
            return data;
        }
        for (JsonNode value : data) {
            if (value.isArray()) {
                return value;
            }
        }
        return data;
    }

    private Map<String, String> nextQuery(JsonNode document, JsonNode data, Headers headers) {
        JsonNode paging = document.path("paging");
        if (paging.has("next") || paging.has("cursors")) {
            return moved(byCursor(paging, !listIn(data).isEmpty()));
        }
        if (document.path("meta").isObject()) {
            return byNumber(document.get("meta"));
        }
        if (data.path("pagination").isObject()) {
            return moved(byPagination(data.get("pagination")));
        }
        return byHeaders(headers);
    }

    /** A cursor that leads to the page itself is the end. */
    private Map<String, String> moved(Map<String, String> next) {
        return asked.entrySet().containsAll(next.entrySet()) ? Map.of() : next;
    }

    private Map<String, String> byCursor(JsonNode paging, boolean hasItems) {
        String after = text(paging.path("cursors").path("after"));
        String next = text(paging.path("next"));
        if (next != null) {
            return next.contains("://") || next.contains("?") // Base64 may begin with a slash, but has neither of these
                    ? fromUrl(next).orElseGet(() -> after == null ? Map.of() : Map.of("after", after))
                    : Map.of("after", next);
        }
        boolean last = endsWithoutNext || !hasItems || paging.has("next");
        return after == null || last ? Map.of() : Map.of("after", after);
    }

    private static Map<String, String> byNumber(JsonNode meta) {
        long page = meta.path("page").asLong(meta.path("current_page").asLong());
        return page > 0 && page < meta.path("total_pages").asLong()
                ? Map.of("page", Long.toString(page + 1))
                : Map.of();
    }

    private static Map<String, String> byPagination(JsonNode pagination) {
        String next = text(pagination.path("next_cursor"));
        return next == null || !pagination.path("has_more").asBoolean(true) ? Map.of() : Map.of("cursor", next);
    }

    private static Map<String, String> byHeaders(Headers headers) {
        long page = number(headers, "X-Page").orElse(0L);
        if (page > 0) {
            return page < number(headers, "X-Total-Pages").orElse(0L)
                    ? Map.of("page", Long.toString(page + 1))
                    : Map.of();
        }
        return headers.first("Link").flatMap(PageReader::nextLink).orElse(Map.of());
    }

    private static Optional<Map<String, String>> nextLink(String link) {
        Matcher next = NEXT_LINK.matcher(link);
        return next.find() ? fromUrl(next.group(1)) : Optional.empty();
    }

    private static Optional<Map<String, String>> fromUrl(String url) {
        for (String parameter : url.substring(url.indexOf('?') + 1).split("[&#]", -1)) {
            int equals = parameter.indexOf('=');
            if (equals > 0 && CURSOR_PARAMETERS.contains(parameter.substring(0, equals))) {
                String value = decoded(parameter.substring(equals + 1));
                return value.isEmpty() ? Optional.empty() : Optional.of(Map.of(parameter.substring(0, equals), value));
            }
        }
        return Optional.empty();
    }

    /** The value as it is where it is not encoded as it should be: the server knows its cursors best. */
    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    private static @Nullable Long total(JsonNode meta, Headers headers) {
        JsonNode total = meta.path("total_count");
        return total.isNumber() || total.isTextual()
                ? Long.valueOf(total.asLong())
                : number(headers, "X-Total").orElse(null);
    }

    private static Optional<Long> number(Headers headers, String name) {
        return headers.first(name)
                .map(String::strip)
                .filter(text ->
                        text.length() < 18 && text.chars().allMatch(c -> c >= '0' && c <= '9') && !text.isEmpty())
                .map(Long::valueOf);
    }

    private static @Nullable String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() && !node.asText().isEmpty() ? node.asText() : null;
    }
}
