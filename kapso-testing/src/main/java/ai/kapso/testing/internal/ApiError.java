package ai.kapso.testing.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Ends the handling of a request with an error reply. */
final class ApiError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient ObjectNode body;

    private ApiError(int status, ObjectNode body) {
        super(status + " " + body, null, false, false);
        this.status = status;
        this.body = body;
    }

    /** Kapso's own form: {@code {"error": "text"}}. */
    static ApiError platform(int status, String text) {
        return new ApiError(status, Json.object().put("error", text));
    }

    /** Kapso's own form with a code beside the text. */
    static ApiError coded(int status, String text, String code) {
        return new ApiError(status, Json.object().put("error", text).put("code", code));
    }

    static ApiError notFound(String what) {
        return platform(404, what + " not found");
    }

    /** A 400 in the form of the surface that was asked. */
    static ApiError badRequest(Request request, String text) {
        return request.isMetaSurface() ? parameter(text) : platform(400, text);
    }

    /** Meta's form of an error, the title being what follows the code in the message. */
    static ApiError meta(int status, int code, String title, @Nullable String details) {
        ObjectNode error = Json.object();
        error.put("message", "(#" + code + ") " + title);
        error.put("type", "OAuthException");
        error.put("code", code);
        if (details != null) {
            error.putObject("error_data").put("messaging_product", "whatsapp").put("details", details);
        }
        return new ApiError(status, Json.object().set("error", error));
    }

    /** Meta's code 100: the request does not have the form that it should have. */
    static ApiError parameter(String title) {
        return meta(400, 100, title, title);
    }

    /** Meta's code 131008: something required is not there. */
    static ApiError missing(String details) {
        return meta(400, 131008, "Required parameter is missing", details);
    }

    /** Meta's code 131009: something has a value that is not allowed. */
    static ApiError value(String details) {
        return meta(400, 131009, "Parameter value is not valid", details);
    }

    /** Meta's form of a 404: code 100 with subcode 33. */
    private static ApiError unknownObject(String text) {
        ObjectNode error = Json.object();
        error.put("message", text);
        error.put("type", "GraphMethodException");
        error.put("code", 100);
        error.put("error_subcode", 33);
        return new ApiError(404, Json.object().set("error", error));
    }

    static ApiError unauthorized(Request request) {
        if (!request.isMetaSurface()) {
            return platform(401, "Invalid or missing API key");
        }
        ApiError error = meta(401, 190, "", null);
        ((ObjectNode) error.body.get("error")).put("message", "Invalid or missing API key");
        return error;
    }

    /** The reply, in the form of the surface that was asked. */
    Reply reply(Request request, Ids ids) {
        if (status == 404 && request.isMetaSurface() && body.get("error").isTextual()) {
            return unknownObject(body.get("error").textValue()).reply(request, ids);
        }
        if (body.get("error") instanceof ObjectNode) {
            ((ObjectNode) body.get("error")).put("fbtrace_id", ids.traceId());
        }
        return Reply.json(status, body);
    }
}
