package ai.kapso.core;

import java.util.List;
import java.util.Optional;

/** Finds the id by which the server's operators find a request. */
final class RequestIds {
    private static final List<String> NAMES =
            List.of("X-Kapso-Request-Id", "X-Request-Id", "Request-Id", "X-Fb-Request-Id", "X-Fb-Trace-Id");

    private RequestIds() {}

    static Optional<String> find(Headers headers) {
        return NAMES.stream()
                .flatMap(name -> headers.all(name).stream())
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
