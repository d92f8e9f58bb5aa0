package ai.kapso.core;

import ai.kapso.core.internal.json.JsonCodec;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What the server said went wrong, read from the body of a reply or from the {@code errors} of a webhook.
 *
 * <p>WhatsApp and Kapso have several shapes of error bodies; all of them are read, and {@link #json()} keeps what has no
 * getter. Reading never fails because a part is odd: such a part is just absent.
 *
 * <p>{@link #category()}, {@link #retryAdvice()}, {@link #suggestedWait()} and {@link #hint()} are the SDK's own knowledge
 * of the code; without a code they follow from the HTTP status.
 *
 * <p>Immutable and thread-safe; trying to change the tree that {@link #json()} returns throws {@link
 * UnsupportedOperationException}.
 */
public final class ApiError implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final JsonNode json;
    private final @Nullable String code;
    private final @Nullable Integer subcode;
    private final @Nullable String type;
    private final String message;
    private final @Nullable String details;
    private final @Nullable String userTitle;
    private final @Nullable String userMessage;
    private final @Nullable String traceId;
    private final boolean transientError;
    private final @Nullable String billingUrl;
    private final Map<String, List<String>> fieldErrors;
    private final List<JsonNode> validationErrors;
    private transient volatile ErrorCodes.@Nullable Entry entry;

    private ApiError(int status, JsonNode json) {
        ApiErrorReader reader = new ApiErrorReader(json);
        this.status = status;
        this.json = json;
        this.code = reader.code();
        this.subcode = reader.subcode();
        this.type = reader.type();
        this.message = reader.message();
        this.details = reader.details();
        this.userTitle = reader.userTitle();
        this.userMessage = reader.userMessage();
        this.traceId = reader.traceId();
        this.transientError = reader.isTransient();
        this.billingUrl = reader.billingUrl();
        this.fieldErrors = reader.fieldErrors();
        this.validationErrors = reader.validationErrors();
    }

    /**
     * Reads the body of a reply.
     *
     * @param status the HTTP status of the reply
     * @param body the body in UTF-8
     * @return the error, or empty if the body is not a JSON object, list or text (HTML, nothing, anything else)
     */
    public static Optional<ApiError> parse(int status, byte[] body) {
        JsonNode json;
        try {
            json = JsonCodec.tree(body);
        } catch (IOException e) {
            return Optional.empty();
        }
        return json.isContainerNode() || json.isTextual() ? Optional.of(new ApiError(status, json)) : Optional.empty();
    }

    /**
     * Reads the body of a reply.
     *
     * @param status the HTTP status of the reply
     * @param body the body
     * @return the error, or empty if the body is not a JSON object, list or text (HTML, nothing, anything else)
     */
    public static Optional<ApiError> parse(int status, String body) {
        Objects.requireNonNull(body, "body is null");
        return parse(status, body.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads an error that came without an HTTP status of its own: an element of the {@code errors} of a webhook, or the
     * {@code error} inside a reply.
     *
     * @param json the error
     * @return the error, with nothing but {@link #json()} if it is of an unknown shape
     */
    public static ApiError of(JsonNode json) {
        Objects.requireNonNull(json, "json is null");
        return new ApiError(0, JsonCodec.frozen(json));
    }

    /**
     * The code: a number of Meta's such as {@code "131047"}, or a word of Kapso's such as {@code "insufficient_credits"}.
     *
     * @return the code as text
     */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /**
     * The code, if it is a number.
     *
     * @return Meta's code
     */
    public OptionalInt numericCode() {
        return optional(ApiErrorReader.number(code));
    }

    /**
     * Meta's {@code error_subcode}, which tells more than the code in a few families (tokens, templates).
     *
     * @return the subcode
     */
    public OptionalInt subcode() {
        return optional(subcode);
    }

    /**
     * Meta's {@code type}, such as {@code OAuthException}; it says little.
     *
     * @return the type
     */
    public Optional<String> type() {
        return Optional.ofNullable(type);
    }

    /**
     * The server's message.
     *
     * @return the message; empty text if the body has none
     */
    public String message() {
        return message;
    }

    /**
     * What exactly went wrong, where the message is only a title.
     *
     * @return the details, if they say something else than the message
     */
    public Optional<String> details() {
        return Optional.ofNullable(details);
    }

    /**
     * A title that Meta wrote for the users of an application.
     *
     * @return the title
     */
    public Optional<String> userTitle() {
        return Optional.ofNullable(userTitle);
    }

    /**
     * A text that Meta wrote for the users of an application.
     *
     * @return the text
     */
    public Optional<String> userMessage() {
        return Optional.ofNullable(userMessage);
    }

    /**
     * Meta's {@code fbtrace_id}, which Meta's support asks for.
     *
     * @return the trace id
     */
    public Optional<String> traceId() {
        return Optional.ofNullable(traceId);
    }

    /**
     * Whether the server itself calls the error transient ({@code is_transient}).
     *
     * @return false if it does not say so
     */
    public boolean transientError() {
        return transientError;
    }

    /**
     * The page on which the credits of the Kapso project can be topped up.
     *
     * @return the URL, as sent
     */
    public Optional<String> billingUrl() {
        return Optional.ofNullable(billingUrl);
    }

    /**
     * What is wrong with each field; texts about no field in particular stand under {@code base}.
     *
     * @return the texts by field name ({@code outer.inner} if nested), possibly none
     */
    public Map<String, List<String>> fieldErrors() {
        return fieldErrors;
    }

    /**
     * The findings of the Flow JSON validation.
     *
     * @return the elements of {@code validation_errors}, possibly none
     */
    public List<JsonNode> validationErrors() {
        return validationErrors;
    }

    /**
     * Everything the server sent.
     *
     * @return the body as a tree, not to be changed
     */
    public JsonNode json() {
        return json;
    }

    /**
     * What the error is about.
     *
     * @return the category, {@link ErrorCategory#UNKNOWN} if nothing is known
     */
    public ErrorCategory category() {
        return entry().category;
    }

    /**
     * Whether the same request is worth repeating.
     *
     * @return the advice
     */
    public RetryAdvice retryAdvice() {
        return entry().advice();
    }

    /**
     * How long to wait before another try, where that is known of the code. A {@code Retry-After} of the reply goes before;
     * see {@link KapsoApiException#retryAfter()}.
     *
     * @return the wait
     */
    public Optional<Duration> suggestedWait() {
        return Optional.ofNullable(entry().wait);
    }

    /**
     * What to do, as a short clause in English such as {@code send an approved template: …}.
     *
     * @return the hint
     */
    public Optional<String> hint() {
        return Optional.ofNullable(entry().hint);
    }

    /**
     * Whether the SDK knows this very code, so that category, advice and hint are about it and not just about the HTTP
     * status.
     *
     * @return true if the code, its subcode or its range is known
     */
    public boolean known() {
        return entry().listed;
    }

    private ErrorCodes.Entry entry() {
        ErrorCodes.Entry found = entry;
        if (found == null) {
            found = ErrorCodes.table().find(code, subcode, status, message);
            entry = found;
        }
        return found;
    }

    private static OptionalInt optional(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Equal are errors read from the same JSON and status. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ApiError && status == ((ApiError) other).status && json.equals(((ApiError) other).json);
    }

    @Override
    public int hashCode() {
        return 31 * status + json.hashCode();
    }

    /** Code, category, advice and the server's message, in which long numbers and tokens are masked. */
    @Override
    public String toString() {
        return "ApiError{code=" + code + (subcode == null ? "" : ", subcode=" + subcode) + ", category=" + category()
                + ", retryAdvice=" + retryAdvice() + ", message=" + SafeText.of(message) + "}";
    }
}
