package ai.kapso.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request that reached the emulator, and what was answered. Immutable. */
public interface Exchange {
    /**
     * The method.
     *
     * @return {@code GET}, {@code POST}, …
     */
    String method();

    /**
     * Path and query as they stood in the request line, percent-encoding and all.
     *
     * @return the target
     */
    String url();

    /**
     * The request's headers; names are found in any case. API keys and tokens read {@code [redacted]}.
     *
     * @return the values by name
     */
    Map<String, List<String>> headers();

    /**
     * The first value of a request header.
     *
     * @param name the header's name, in any case
     * @return the value, if the request had the header
     */
    default Optional<String> header(String name) {
        List<String> values = headers().get(name);
        return values == null ? Optional.empty() : values.stream().findFirst();
    }

    /**
     * The request's body as text.
     *
     * @return the body, empty when there was none
     */
    String requestBody();

    /**
     * The status that was answered.
     *
     * @return the status; nothing when the request was left without a reply
     */
    Optional<Integer> status();

    /**
     * The body that was answered. A reply that was cut off on purpose still stands here in full.
     *
     * @return the body, empty when there was none
     */
    String responseBody();

    /**
     * Whether a planned fault spoilt this exchange.
     *
     * @return true for faults
     * @see Faults
     */
    boolean isFault();
}
