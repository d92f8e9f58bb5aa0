package ai.kapso.platform.setuplinks;

import ai.kapso.core.json.KapsoModel;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the browser of a customer brings back from a setup link, to the success or the failure URL.
 *
 * <p><b>Nothing in it is signed: anybody can write such a URL.</b> It is good for choosing the next page and for nothing
 * else. Before a number is taken as connected,
 *
 * <ol>
 *   <li>compare {@link #setupLinkId()} with the link that was made for the customer who is logged in;
 *   <li>ask the API whether the number is the customer's, or wait for the {@code whatsapp.phone_number.created} event of a
 *       project webhook, whose signature was verified:
 * </ol>
 *
 * <pre>{@code
 * SetupRedirect redirect = SetupRedirect.parse(uri);
 * if (redirect.isSuccess() && redirect.setupLinkId().equals(Optional.of(link.id()))) {
 *     boolean connected = platform.phoneNumbers()
 *         .list(PhoneNumberQuery.builder()
 *             .customerId(customer.id())
 *             .phoneNumberId(redirect.phoneNumberId())
 *             .build())
 *         .stream().findAny().isPresent();
 * }
 * }</pre>
 *
 * <p>The event may come before the browser or after it, and the API may not know the number yet when the browser is
 * fast: show that the setup is under way then. A setup that was left half-way redirects nowhere;
 * {@link SetupLink#whatsappSetupStatus()} tells of it.
 *
 * <p>Reading is tolerant: parameters that are encoded twice, a plus sign that became a space or got lost, and unknown
 * parameters and words are all accepted; what is missing is empty.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = SetupRedirect.Builder.class)
public interface SetupRedirect extends WithSetupRedirect {

    /** The id of the setup link, {@link SetupLink#id()}. */
    Optional<String> setupLinkId();

    /** How the setup ended; {@code completed} on success. */
    Optional<WhatsappSetupStatus> status();

    /** Meta's id of the connected number, which is what messages are sent from. */
    Optional<String> phoneNumberId();

    /** The id of the WhatsApp Business account (WABA). */
    Optional<String> businessAccountId();

    /** Kapso's id of the number that it provided, {@link ProvisionedPhoneNumber#id()}. */
    Optional<String> provisionedPhoneNumberId();

    /** The connected number in E.164: a plus sign and digits. */
    Optional<String> displayPhoneNumber();

    /** Kapso's older id of the connection. */
    Optional<String> whatsappConfigId();

    /** Why the setup failed. */
    Optional<SetupErrorCode> errorCode();

    /** All other parameters, such as those of the redirect URL itself; the first of several with one name. */
    Map<String, String> otherParameters();

    /** Whether it says that a number was connected: it names the number, and no error. Unconfirmed, see above. */
    @JsonIgnore
    default boolean isSuccess() {
        return !isFailure()
                && phoneNumberId().isPresent()
                && status().map(WhatsappSetupStatus.COMPLETED::equals).orElse(true);
    }

    /** Whether it says that the setup failed. */
    @JsonIgnore
    default boolean isFailure() {
        return errorCode().isPresent()
                || status().filter(WhatsappSetupStatus.FAILED::equals).isPresent();
    }

    /**
     * Reads the parameters of a URL.
     *
     * @param uri the URL that the browser asked for, absolute or not
     * @return never null; without parameters everything in it is empty
     */
    static SetupRedirect parse(URI uri) {
        Objects.requireNonNull(uri, "uri is null");
        return parseQuery(uri.getRawQuery());
    }

    /**
     * Reads the parameters of a URL.
     *
     * @param url the URL that the browser asked for, absolute or not
     * @return never null; without parameters everything in it is empty
     */
    static SetupRedirect parse(String url) {
        int query = Objects.requireNonNull(url, "url is null").indexOf('?');
        int fragment = url.indexOf('#');
        boolean none = query < 0 || (fragment >= 0 && fragment < query);
        return parseQuery(none ? null : url.substring(query + 1, fragment < 0 ? url.length() : fragment));
    }

    /**
     * Reads a query string as it is in a URL, still encoded.
     *
     * @param query the part after the question mark; null is an empty one
     * @return never null
     */
    static SetupRedirect parseQuery(@Nullable String query) {
        return SetupRedirectReader.ofQuery(query);
    }

    /**
     * Reads parameters that a web framework has decoded, as in {@code SetupRedirect.ofParameters(request::getParameter)}.
     *
     * @param parameter gives the value of a name, or null
     * @return never null; {@link #otherParameters()} is empty
     */
    static SetupRedirect ofParameters(Function<String, @Nullable String> parameter) {
        Objects.requireNonNull(parameter, "parameter is null");
        return SetupRedirectReader.ofParameters(parameter).build();
    }

    /** Begins a redirect; for tests. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SetupRedirect} values. Not thread-safe. */
    final class Builder extends ImmutableSetupRedirect.Builder {}
}
