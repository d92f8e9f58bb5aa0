package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The two ways in which the API hands out a list. */
final class Page {
    private static final int MOST = 100;
    private static final int USUAL = 20;

    private Page() {}

    /** By page number, with totals in the body and in headers. */
    static Reply numbered(Request request, List<? extends JsonNode> items) {
        int perPage = Math.min(MOST, request.number("per_page", USUAL, 1, Integer.MAX_VALUE));
        int page = request.number("page", 1, 1, Integer.MAX_VALUE);
        int pages = (items.size() + perPage - 1) / perPage;
        int from = (int) Math.min(items.size(), (page - 1L) * perPage);
        ArrayNode data = Json.array();
        items.subList(from, Math.min(items.size(), from + perPage)).forEach(data::add);
        ObjectNode body = Json.object();
        body.set("data", data);
        body.putObject("meta")
                .put("page", page)
                .put("per_page", perPage)
                .put("total_pages", pages)
                .put("total_count", items.size());
        Reply reply = Reply.ok(body)
                .with("X-Total", items.size())
                .with("X-Total-Pages", pages)
                .with("X-Per-Page", perPage)
                .with("X-Page", page);
        String links = links(request.path(), page, pages, perPage);
        return links.isEmpty() ? reply : reply.with("Link", links);
    }

    private static String links(String path, int page, int pages, int perPage) {
        List<String> links = new ArrayList<>();
        if (page > 1) {
            links.add(link(path, page - 1, perPage, "prev"));
        }
        if (page < pages) {
            links.add(link(path, page + 1, perPage, "next"));
        }
        return String.join(", ", links);
    }

    private static String link(String path, int page, int perPage, String relation) {
        return "<" + path + "?page=" + page + "&per_page=" + perPage + ">; rel=\"" + relation + "\"";
    }

    /**
     * By cursor. A cursor names an item by its place in the history of the project, so a list that grows at its head
     * neither repeats nor skips an item.
     *
     * @param items newest first
     * @param place the place of an item, falling along the list
     * @param links whether {@code paging} also has {@code next} and {@code previous}
     */
    static <T> Reply cursored(
            Request request, List<T> items, ToLongFunction<T> place, Function<T, JsonNode> view, boolean links) {
        int limit = request.number("limit", USUAL, 1, MOST);
        Long after = cursor(request, "after");
        Long before = cursor(request, "before");
        int from = 0;
        int to = Math.min(items.size(), limit);
        if (after != null) {
            from = firstBelow(items, place, after);
            to = Math.min(items.size(), from + limit);
        } else if (before != null) {
            to = firstBelow(items, place, before + 1);
            from = Math.max(0, to - limit);
        }
        ArrayNode data = Json.array();
        items.subList(from, to).forEach(item -> data.add(view.apply(item)));
        String previous = from > 0 && from < to ? cursor(place.applyAsLong(items.get(from))) : null;
        String next = to < items.size() && to > 0 ? cursor(place.applyAsLong(items.get(to - 1))) : null;
        ObjectNode body = Json.object();
        body.set("data", data);
        ObjectNode paging = body.putObject("paging");
        ObjectNode cursors = paging.putObject("cursors");
        Json.putIfPresent(cursors, "before", previous);
        Json.putIfPresent(cursors, "after", next);
        if (links) {
            paging.put("next", next).put("previous", previous);
        }
        return Reply.ok(body);
    }

    private static <T> int firstBelow(List<T> items, ToLongFunction<T> place, long limit) {
        int index = 0;
        while (index < items.size() && place.applyAsLong(items.get(index)) >= limit) {
            index++;
        }
        return index;
    }

    private static String cursor(long place) {
        return Base64.getEncoder().encodeToString(("place:" + place).getBytes(StandardCharsets.US_ASCII));
    }

    private static @Nullable Long cursor(Request request, String name) {
        String value = request.query(name);
        if (value == null) {
            return null;
        }
        try {
            // A plus sign that was not percent-encoded arrives as a space.
            byte[] decoded = Base64.getDecoder().decode(value.replace(' ', '+'));
            String text = new String(decoded, StandardCharsets.US_ASCII);
            if (text.startsWith("place:")) {
                return Long.valueOf(text.substring("place:".length()));
            }
        } catch (IllegalArgumentException e) {
            // Answered below like any other cursor that is not ours.
        }
        throw request.isMetaSurface()
                ? ApiError.meta(400, 131059, "Invalid cursor", "The cursor " + name + " is expired or corrupt")
                : ApiError.platform(400, "Invalid cursor: " + name);
    }
}
