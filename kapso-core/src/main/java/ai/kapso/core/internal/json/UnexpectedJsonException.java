package ai.kapso.core.internal.json;

import java.io.IOException;

/** A document is JSON, but not what it should be. The message is ours and holds nothing of the document. */
public class UnexpectedJsonException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String problem;

    /** What is wrong, in a few words. */
    public UnexpectedJsonException(String problem) {
        super(problem);
        this.problem = problem;
    }

    final String problem() {
        return problem;
    }
}
