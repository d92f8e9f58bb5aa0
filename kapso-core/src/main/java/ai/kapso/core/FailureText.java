package ai.kapso.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the messages of the exceptions: one line, what happened, where, and what to do. */
final class FailureText {
    private static final Pattern CODE_PREFIX = Pattern.compile("^\\(#\\d+\\)\\s*");
    private static final String MESSAGES = "messages";

    private FailureText() {}

    static String ofReply(ApiFailure failure) {
        String what = failure.error()
                .map(FailureText::what)
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> withoutText(failure));
        return failure.status() + ": " + what + facts(failure) + place(failure)
                + (failure.outcomeUnknown() ? ": " + unknownOutcome(failure) : advice(failure));
    }

    static String ofTransport(KapsoTransportException.Kind kind, ApiFailure failure, @Nullable Throwable cause) {
        return failure.problem().orElse(kind.text)
                + (cause == null ? "" : " (" + cause.getClass().getSimpleName() + ")")
                + place(failure) + ": "
                + (failure.outcomeUnknown() ? unknownOutcome(failure) : kind.hint);
    }

    static String ofDecoding(ApiFailure failure) {
        return failure.status() + ": "
                + failure.problem().orElse("the response cannot be read") + contentType(failure) + facts(failure)
                + place(failure)
                + (failure.accepted()
                        ? ": the request was answered with success, so it must not be repeated; to learn its result "
                                + whereToLook(failure)
                        : "");
    }

    private static String withoutText(ApiFailure failure) {
        return failure.status() / 100 == 2
                ? "the response reports no success"
                : "no readable error in the body" + contentType(failure);
    }

    private static String what(ApiError error) {
        String message = CODE_PREFIX.matcher(error.message()).replaceFirst("");
        String details = error.details().orElse("");
        return SafeText.of(details.isEmpty() || message.contains(details) ? message : message + ": " + details);
    }

    private static String facts(ApiFailure failure) {
        List<String> facts = new ArrayList<>();
        Optional<ApiError> error = failure.error();
        error.flatMap(ApiError::code).ifPresent(code -> facts.add("code " + SafeText.code(code)));
        error.ifPresent(e -> e.subcode().ifPresent(code -> facts.add("subcode " + code)));
        // Trace and request ids are made to be quoted to support; what does not look like one may be anything.
        error.flatMap(ApiError::traceId)
                .filter(SafeText::isRequestId)
                .map(id -> "trace " + id)
                .or(() -> RequestIds.find(failure.headers())
                        .filter(SafeText::isRequestId)
                        .map(id -> "request id " + id))
                .ifPresent(facts::add);
        return facts.isEmpty() ? "" : " (" + String.join(", ", facts) + ")";
    }

    private static String place(ApiFailure failure) {
        return " on " + failure.method() + " " + failure.pathTemplate()
                + (failure.attempts() > 1 ? " after " + failure.attempts() + " attempts" : "");
    }

    private static String contentType(ApiFailure failure) {
        return failure.headers()
                .first("Content-Type")
                .map(type -> " (" + SafeText.mediaType(type) + ")")
                .orElse("");
    }

    private static String advice(ApiFailure failure) {
        String wait = failure.retryAfter()
                .or(() -> failure.error().filter(FailureText::passes).flatMap(ApiError::suggestedWait))
                .map(FailureText::wait)
                .orElse("");
        String hint = failure.error().flatMap(ApiError::hint).orElse("");
        String both = wait + (wait.isEmpty() || hint.isEmpty() ? "" : " and ") + hint;
        return both.isEmpty() ? "" : ": " + both;
    }

    private static boolean passes(ApiError error) {
        return error.retryAdvice() == RetryAdvice.RETRY || error.retryAdvice() == RetryAdvice.RETRY_ONCE;
    }

    private static String wait(Duration wait) {
        long seconds = wait.plusMillis(999).toSeconds();
        if (seconds < 120) {
            return "wait " + seconds + " s";
        }
        return seconds < 7200 ? "wait " + (seconds + 59) / 60 + " min" : "wait " + (seconds + 3599) / 3600 + " h";
    }

    private static String unknownOutcome(ApiFailure failure) {
        return "the request may have been carried out and is not repeated; before sending it again "
                + whereToLook(failure);
    }

    private static String whereToLook(ApiFailure failure) {
        return failure.pathTemplate().endsWith(MESSAGES)
                ? "wait for a status webhook (biz_opaque_callback_data tells which message it is about) or look into the"
                        + " history of outbound messages"
                : "read what is there now";
    }
}
