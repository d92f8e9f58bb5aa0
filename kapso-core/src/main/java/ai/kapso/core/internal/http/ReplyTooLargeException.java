package ai.kapso.core.internal.http;

import java.io.IOException;

/** A reply went over the configured bound. */
final class ReplyTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    ReplyTooLargeException(long maxBytes) {
        super("the reply is larger than maxReplyBytes (" + maxBytes + " bytes)");
    }
}
