package ai.kapso.core.internal.http;

/** What repeating an operation would do. */
public enum Trait {
    /** It only reads. */
    SAFE,
    /** Carried out twice, it leaves what it leaves when carried out once. */
    IDEMPOTENT,
    /** Carried out twice, it acts twice: a second message, a second object. */
    SEND
}
