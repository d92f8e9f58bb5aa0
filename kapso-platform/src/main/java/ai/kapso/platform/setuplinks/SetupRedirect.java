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
 * The parameters with which a customer's browser returns from a setup link to the success or failure URL.
 *
 * <p><b>They are not signed: anybody can write such a URL.</b> Use them only to choose the next page. Before you treat a
 * number as connected,
 *
 * <ol>
 *   <li>compare {@link #setupLinkId()} with the link that was created for the customer who is logged in;
 *   <li>ask the API whether the number belongs to the customer, as below, or wait for the verified event
 *       {@code whatsapp.phone_number.created} of a project webhook.
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
 * <p>The event may arrive before or after the browser, and the API may not know the number yet: then show that the setup is
 * in progress. An abandoned setup does not redirect; see {@link SetupLink#whatsappSetupStatus()}.
 *
 * <p>Parsing is lenient: it accepts parameters that are encoded twice, a plus sign that became a space or was lost, and
 * unknown parameters and values. Missing parameters are empty.
 */
@Value.Immutable
@KapsoModel
@JsonDeserialize(builder = SetupRedirect.Builder.class)
public interface SetupRedirect extends WithSetupRedirect {

    /** The id of the setup link, {@link SetupLink#id()}. */
    Optional<String> setupLinkId();

    /** The status of the setup; {@code completed} on success. */
    Optional<WhatsappSetupStatus> status();

    /** Meta's id of the connected number, from which messages are sent. */
    Optional<String> phoneNumberId();

    /** The id of the WhatsApp Business account (WABA). */
    Optional<String> businessAccountId();

    /** Kapso's id of the provisioned number, {@link ProvisionedPhoneNumber#id()}. */
    Optional<String> provisionedPhoneNumberId();

    /** The connected number in E.164 format: a plus sign and digits. */
    Optional<String> displayPhoneNumber();

    /** Kapso's older id of the connection. */
    Optional<String> whatsappConfigId();

    /** The reason why the setup failed. */
    Optional<SetupErrorCode> errorCode();

    /** All other parameters, such as those of the redirect URL itself; of repeated ones, the first. */
    Map<String, String> otherParameters();

    /** Whether the parameters report success: a connected number and no error. Not confirmed, see above. */
    @JsonIgnore
    default boolean isSuccess() {
        return !isFailure()
                && phoneNumberId().isPresent()
                && status().map(WhatsappSetupStatus.COMPLETED::equals).orElse(true);
    }

    /** Whether the parameters report a failure. */
    @JsonIgnore
    default boolean isFailure() {
        return errorCode().isPresent()
                || status().filter(WhatsappSetupStatus.FAILED::equals).isPresent();
    }

    /**
     * Parses the parameters of a URL.
     *
     * @param uri the URL that the browser requested, absolute or relative
     * @return the parameters; all empty if the URL has none
     */
    static SetupRedirect parse(URI uri) {
        Objects.requireNonNull(uri, "uri is null");
        return parseQuery(uri.getRawQuery());
    }

    /**
     * Parses the parameters of a URL.
     *
     * @param url the URL that the browser requested, absolute or relative
     * @return the parameters; all empty if the URL has none
     */
    static SetupRedirect parse(String url) {
        int query = Objects.requireNonNull(url, "url is null").indexOf('?');
        int fragment = url.indexOf('#');
        boolean none = query < 0 || (fragment >= 0 && fragment < query);
        return parseQuery(none ? null : url.substring(query + 1, fragment < 0 ? url.length() : fragment));
    }

    /**
     * Parses a query string as it is in a URL, still encoded.
     *
     * @param query the part after the question mark; null is treated as empty
     * @return the parameters
     */
    static SetupRedirect parseQuery(@Nullable String query) {
        return SetupRedirectReader.ofQuery(query);
    }

    /**
     * Reads parameters that a web framework has decoded: {@code SetupRedirect.ofParameters(request::getParameter)}.
     *
     * @param parameter returns the value of a name, or null
     * @return the parameters; {@link #otherParameters()} is empty
     */
    static SetupRedirect ofParameters(Function<String, @Nullable String> parameter) {
        Objects.requireNonNull(parameter, "parameter is null");
        return SetupRedirectReader.ofParameters(parameter).build();
    }

    /** Returns a builder, for tests. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SetupRedirect} values. Not thread-safe. */
    final class Builder extends ImmutableSetupRedirect.Builder {}
}
