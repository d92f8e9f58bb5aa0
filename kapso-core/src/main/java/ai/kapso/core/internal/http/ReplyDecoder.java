package ai.kapso.core.internal.http;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a value of a 2xx reply.
 *
 * @param <T> the value
 */
@FunctionalInterface
public interface ReplyDecoder<T extends @Nullable Object> {

    /**
     * Reads the reply.
     *
     * @throws IOException when it is not what it should be
     */
    T decode(Reply reply) throws IOException;

    /** The decoder for a request with these query parameters, for those that need to know what was asked. */
    default ReplyDecoder<T> after(Map<String, String> query) {
        return this;
    }
}
