package ai.kapso.core.internal.http;

import ai.kapso.core.internal.json.JsonCodec;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.http.HttpRequest;

/** What a request carries. */
public interface RequestBody {

    /** The {@code Content-Type}. */
    String contentType();

    /** A publisher for one attempt. */
    HttpRequest.BodyPublisher publisher();

    /** Whether {@link #publisher()} can be called again for another attempt. */
    boolean isRepeatable();

    /** Whether reading the body may take its time, as that of a file or stream. */
    default boolean isStreamed() {
        return false;
    }

    /** Called when the call is over, even if nothing was ever sent, to let go of what can be read only once. */
    default void release() {}

    /** A model as JSON, written once however many attempts there are. */
    static RequestBody json(Object model) {
        byte[] bytes;
        try {
            bytes = JsonCodec.write(model);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the request cannot be written as JSON", e);
        }
        return new RequestBody() {
            @Override
            public String contentType() {
                return "application/json";
            }

            @Override
            public HttpRequest.BodyPublisher publisher() {
                return HttpRequest.BodyPublishers.ofByteArray(bytes);
            }

            @Override
            public boolean isRepeatable() {
                return true;
            }
        };
    }
}
