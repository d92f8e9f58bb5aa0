package ai.kapso.core.internal.http;

import ai.kapso.core.Headers;
import ai.kapso.core.Page;
import ai.kapso.core.internal.json.JsonCodec;
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
 */
final class PageReader<T> implements ReplyDecoder<Page<T>> {

    private static final List<String> CURSOR_PARAMETERS = List.of("after", "cursor", "page");

    private static final Pattern NEXT_LINK = Pattern.compile("<([^<>]*)>[^<>]*?;\\s*rel=\"?next\\b");

    private final JsonReader<T> item;

    PageReader(Class<T> item) {
        this.item = JsonReader.of(item);
    }

    @Override
    public Page<T> decode(Reply reply) throws IOException {
        JsonNode document = JsonCodec.tree(reply.body());
        JsonNode data = document.isArray() ? document : document.path("data");
        JsonNode list = data.isObject() ? firstArray(data) : data;
        if (!list.isArray()) {
            throw new UnexpectedJsonException("the list is missing");
        }
        Headers headers = reply.headers();
        return new Page<>(items(list), nextQuery(document, data, headers), total(document.path("meta"), headers));
    }

    private List<T> items(JsonNode list) throws IOException {
        List<T> items = new ArrayList<>(list.size());
        for (JsonNode element : list) {
            if (!element.isNull()) {
                items.add(item.read(element));
            }
        }
        return items;
    }

    private static JsonNode firstArray(JsonNode data) {
        for (JsonNode value : data) {
            if (value.isArray()) {
                return value;
            }
        }
        return data;
    }

    private static Map<String, String> nextQuery(JsonNode document, JsonNode data, Headers headers) {
        JsonNode paging = document.path("paging");
        if (paging.has("next") || paging.has("cursors")) {
            return byCursor(paging);
        }
        if (document.path("meta").isObject()) {
            return byNumber(document.get("meta"));
        }
        if (data.path("pagination").isObject()) {
            return byPagination(data.get("pagination"));
        }
        return byHeaders(headers);
    }

    private static Map<String, String> byCursor(JsonNode paging) {
        String after = text(paging.path("cursors").path("after"));
        String next = text(paging.path("next"));
        if (next != null) {
            return next.contains("://") || next.contains("?") // Base64 may begin with a slash, but has neither of these
                    ? fromUrl(next).orElseGet(() -> after == null ? Map.of() : Map.of("after", after))
                    : Map.of("after", next);
        }
        return after == null || paging.has("next") ? Map.of() : Map.of("after", after);
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
                String value = URLDecoder.decode(parameter.substring(equals + 1), StandardCharsets.UTF_8);
                return value.isEmpty() ? Optional.empty() : Optional.of(Map.of(parameter.substring(0, equals), value));
            }
        }
        return Optional.empty();
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
