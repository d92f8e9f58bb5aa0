package ai.kapso.core;

/**
 * Whether the same request is worth repeating after an error.
 *
 * <p>The SDK has already repeated what its {@link RetryPolicy} allows; this tells what a program may do later.
 */
public enum RetryAdvice {
    /** The request was refused for a reason that passes: the same request later is safe and useful. */
    RETRY,
    /** As {@link #RETRY}, but one or two tries are enough: if they fail, the reason does not pass by itself. */
    RETRY_ONCE,
    /** The same request fails again until something is corrected; {@link ApiError#hint()} says what. */
    AFTER_FIX,
    /** The request cannot succeed; repeating it may do harm. */
    NEVER,
    /**
     * Nobody knows whether the request was carried out. Reading again is safe; a message that is sent again may arrive
     * twice.
     */
    UNKNOWN_OUTCOME
}
