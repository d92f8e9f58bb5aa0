package ai.kapso.core.internal.http;

/** What the end of an attempt means for another one. */
enum Verdict {
    /** Certainly not carried out, for a reason that passes: anything may be repeated. */
    REFUSED,
    /** As {@link #REFUSED}, but one repetition is enough. */
    REFUSED_ONCE,
    /** Nobody knows whether it was carried out: what does no harm when carried out twice may be repeated. */
    UNKNOWN,
    /** A repetition is of no use. */
    FINAL,
    /** A repetition is not wanted, and nobody knows whether it was carried out. */
    FINAL_UNKNOWN
}
