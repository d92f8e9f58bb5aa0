package ai.kapso.core.internal.http;

import ai.kapso.core.ApiError;
import org.jspecify.annotations.Nullable;

/** Carries a reply that is not 2xx from {@link StatusStep} to {@link RetryStep}; never leaves the pipeline. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Reply reply;
    private final transient @Nullable ApiError error;

    RefusedException(Reply reply, @Nullable ApiError error) {
        super(null, null, false, false);
        this.reply = reply;
        this.error = error;
    }

    Reply reply() {
        return reply;
    }

    @Nullable
    ApiError error() {
        return error;
    }
}
