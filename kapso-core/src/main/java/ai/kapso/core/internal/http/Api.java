package ai.kapso.core.internal.http;

/** Which of the API's bases a path follows. */
public enum Api {
    /** {@code /platform/v1} on Kapso's host. */
    PLATFORM,
    /** The WhatsApp calls, with the Graph version: through Kapso or straight to Meta. */
    META,
    /** The few WhatsApp calls of Kapso whose path has no version. */
    META_UNVERSIONED
}
