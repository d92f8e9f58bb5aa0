package ai.kapso.core.internal.http;

/**
 * Carries what was thrown on this side before anything was sent, by a credentials provider or by an executor that takes no
 * more tasks. The caller gets the cause as it is; this class never leaves the pipeline.
 */
final class LocalFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LocalFailure(RuntimeException cause) {
        super(null, cause, false, false);
    }
}
