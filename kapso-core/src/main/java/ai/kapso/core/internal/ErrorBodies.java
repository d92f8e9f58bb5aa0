package ai.kapso.core.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Set;

/** What error bodies consist of. */
public final class ErrorBodies {

    private static final Set<String> OF_AN_ERROR = Set.of(
            "error",
            "errors",
            "success",
            "message",
            "messaging_product",
            "code",
            "status",
            "detail",
            "details",
            "billing_url",
            "validation_errors",
            "requested_page",
            "error_kind",
            "meta_error_code",
            "meta_trace_id",
            "fbtrace_id");

    private ErrorBodies() {}

    /** Whether nothing in a body speaks of a result: it is an error, or nothing at all. */
    public static boolean isErrorAlone(JsonNode body) {
        for (Iterator<String> names = body.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!OF_AN_ERROR.contains(name) && !body.path(name).isNull()) {
                return false;
            }
        }
        return true;
    }
}
