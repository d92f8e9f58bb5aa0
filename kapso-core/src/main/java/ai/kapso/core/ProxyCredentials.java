package ai.kapso.core;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The user name and password for a proxy, sent to it as {@code Proxy-Authorization: Basic} and to nobody else.
 *
 * <p><b>For https, Java must be told to send them.</b> By default the JDK gives no Basic login to a proxy that it asks for a
 * tunnel, since the login travels to the proxy unencrypted. Start the JVM with
 * {@code -Djdk.http.auth.tunneling.disabledSchemes=} (an empty value); it is read once, when the first HTTP client is
 * made. Without it, calls fail with a {@link KapsoTransportException} of the kind
 * {@link KapsoTransportException.Kind#CONNECT CONNECT} that names the option.
 *
 * <p>Immutable and thread-safe. The password shows in no {@code toString}.
 */
public final class ProxyCredentials {

    private final String user;
    private final String password;

    private ProxyCredentials(String user, String password) {
        this.user = user;
        this.password = password;
    }

    /**
     * A login.
     *
     * @param user the user name, without a colon
     * @param password the password
     * @throws IllegalArgumentException when the user name is blank or contains a colon, or when either contains control
     *     characters; the message never contains the value
     */
    public static ProxyCredentials of(String user, String password) {
        checkText("user", user);
        checkText("password", password);
        if (user.isBlank() || user.indexOf(':') >= 0) {
            throw new IllegalArgumentException(
                    "the proxy's user is blank or contains a colon, which Basic cannot carry");
        }
        return new ProxyCredentials(user, password);
    }

    private static void checkText(String field, String value) {
        Objects.requireNonNull(value, field);
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "the proxy's " + field + " contains a control character; was it read from a file?");
        }
    }

    /** The user name. */
    public String user() {
        return user;
    }

    /** The value of the {@code Proxy-Authorization} header. A secret: not for logs. */
    public String headerValue() {
        byte[] login = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(login);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProxyCredentials
                && ((ProxyCredentials) other).user.equals(user)
                && ((ProxyCredentials) other).password.equals(password);
    }

    @Override
    public int hashCode() {
        return Objects.hash(user, password);
    }

    @Override
    public String toString() {
        return "ProxyCredentials [redacted]";
    }
}
