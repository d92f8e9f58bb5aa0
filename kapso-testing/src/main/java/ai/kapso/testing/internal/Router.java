package ai.kapso.testing.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what answers a request. */
final class Router {
    private static final Pattern VERSION = Pattern.compile("v\\d+(\\.\\d+)?");

    private static final class Route {
        private final String method;
        private final String[] template;
        private final Function<Request, Reply> handler;
        private final Set<String> parameters;

        private Route(String method, String path, Function<Request, Reply> handler, String... parameters) {
            this.method = method;
            this.template = path.substring(1).split("/", -1);
            this.handler = handler;
            this.parameters = Set.of(parameters);
        }

        private @Nullable Map<String, String> match(String requested, List<String> segments) {
            boolean head = requested.equals("HEAD") && method.equals("GET");
            if (!(head || method.equals(requested)) || segments.size() != template.length) {
                return null;
            }
            Map<String, String> variables = new HashMap<>();
            for (int i = 0; i < template.length; i++) {
                if (template[i].startsWith("{")) {
                    variables.put(template[i].substring(1, template[i].length() - 1), segments.get(i));
                } else if (!template[i].equals(segments.get(i))) {
                    return null;
                }
            }
            return variables;
        }

        private Reply answer(Request request) {
            for (String name : request.queryNames()) {
                if (!parameters.contains(name)) {
                    throw ApiError.platform(
                            501,
                            "The emulator does not know the query parameter " + name + " of " + request.method() + " "
                                    + request.path());
                }
            }
            return handler.apply(request);
        }
    }

    private final List<Route> platform = new ArrayList<>();
    private final List<Route> meta = new ArrayList<>();

    /**
     * A path under {@code /platform/v1}, with the query parameters that it has. Of two that match, the one added first
     * answers.
     */
    void platform(String method, String path, Function<Request, Reply> handler, String... parameters) {
        platform.add(new Route(method, path, handler, parameters));
    }

    /** A path under {@code /meta/whatsapp/vNN.N}. */
    void meta(String method, String path, Function<Request, Reply> handler, String... parameters) {
        meta.add(new Route(method, path, handler, parameters));
    }

    /** What answers the request; ends it with 501 when nothing does. */
    Supplier<Reply> route(Request request) {
        List<String> segments = request.segments();
        List<Route> routes = List.of();
        int skip = 0;
        if (startsWith(segments, "platform", "v1")) {
            routes = platform;
            skip = 2;
        } else if (startsWith(segments, "meta", "whatsapp")
                && segments.size() > 2
                && VERSION.matcher(segments.get(2)).matches()) {
            routes = meta;
            skip = 3;
        }
        List<String> rest = segments.subList(skip, segments.size());
        for (Route route : routes) {
            Map<String, String> variables = route.match(request.method(), rest);
            if (variables != null) {
                request.bind(variables);
                return () -> route.answer(request);
            }
        }
        throw ApiError.platform(501, "The emulator does not know " + request.method() + " " + request.path());
    }

    private static boolean startsWith(List<String> segments, String first, String second) {
        return segments.size() >= 2
                && segments.get(0).equals(first)
                && segments.get(1).equals(second);
    }
}
