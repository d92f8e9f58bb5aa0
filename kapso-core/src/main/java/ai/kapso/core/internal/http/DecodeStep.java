package ai.kapso.core.internal.http;

import ai.kapso.core.ApiResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Makes the value of a 2xx reply. */
final class DecodeStep {

    <T extends @Nullable Object> ApiResponse<T> run(Exchange exchange, Operation<T> operation, Reply reply) {
        try {
            T body = operation.decoder().decode(reply);
            return new ApiResponse<>(reply.status(), reply::headers, body, exchange.attempt());
        } catch (IOException | RuntimeException | Error e) { // an Error too: the request was carried out
            throw Failures.decode(exchange, reply, e);
        }
    }
}
