package ai.kapso.core.internal.http;

import ai.kapso.core.internal.json.JsonCodec;
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

    /**
     * A model as JSON, written once however many attempts there are.
     *
     * @throws IllegalArgumentException when it cannot be written, or a text is cut through a character
     */
    static RequestBody json(Object model) {
        byte[] bytes = JsonCodec.request(model);
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
