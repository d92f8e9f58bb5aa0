package ai.kapso.core.internal.json;

/** A document is nested deeper than {@link JsonCodec#MAX_DEPTH}. */
public final class TooDeepException extends UnexpectedJsonException {

    private static final long serialVersionUID = 1L;

    TooDeepException() {
        super("it is nested deeper than " + JsonCodec.MAX_DEPTH + " levels");
    }
}
