package ai.kapso.core.internal.http;

import ai.kapso.core.internal.ErrorBodies;
import ai.kapso.core.internal.json.JsonCodec;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Whether the body of a 2xx reports that the operation failed: by an {@code error}, by {@code errors} and nothing else, or by
 * {@code "success": false}. Such bodies are rare, so only those that have one of the words are read as a tree.
 */
final class ReportedFailure {

    private static final byte[] ERROR = "\"error".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SUCCESS = "\"success\"".getBytes(StandardCharsets.US_ASCII);

    private ReportedFailure() {}

    static boolean in(Reply reply, Operation<?> operation) {
        byte[] body = reply.body();
        if (!contains(body, ERROR) && !contains(body, SUCCESS)) {
            return false;
        }
        try {
            return isIn(JsonCodec.tree(body), operation.errorIsPartOfReply());
        } catch (IOException e) {
            return false; // not JSON, which is for the decoder to say
        }
    }

    private static boolean isIn(JsonNode document, boolean errorIsPartOfReply) {
        if (!document.isObject()) {
            return false;
        }
        boolean failed = isError(document.path("error")) || isFalse(document.path("success"));
        boolean alone = ErrorBodies.isErrorAlone(document);
        return errorIsPartOfReply
                ? failed && alone && !document.has("data")
                : failed || (alone && has(document, "errors"));
    }

    private static boolean has(JsonNode document, String name) {
        return !document.path(name).isEmpty();
    }

    private static boolean isError(JsonNode error) {
        return error.isTextual() ? !error.asText().isBlank() : !error.isEmpty();
    }

    private static boolean isFalse(JsonNode success) {
        return success.isBoolean() ? !success.asBoolean() : "false".equalsIgnoreCase(success.asText());
    }

    private static boolean contains(byte[] body, byte[] word) {
        for (int i = 0; i <= body.length - word.length; i++) {
            if (body[i] == word[0] && matches(body, i, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] body, int from, byte[] word) {
        for (int i = 1; i < word.length; i++) {
            if (body[from + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
