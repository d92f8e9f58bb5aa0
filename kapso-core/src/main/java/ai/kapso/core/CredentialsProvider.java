package ai.kapso.core;

import java.util.Objects;

/**
 * Gives the credentials for a request. It is asked anew for each attempt, so a rotated key is used without a restart. After
 * a 401 it is asked once more, and if it then gives others, the request is made again with these, whatever the retry policy.
 *
 * <p>Called on threads of the SDK, so it must be thread-safe. It counts for the call's timeout: cache what is slow to get.
 * What it throws ends the call with a {@link KapsoTransportException} of the kind
 * {@link KapsoTransportException.Kind#CREDENTIALS CREDENTIALS}, whose cause it is.
 */
@FunctionalInterface
public interface CredentialsProvider {

    /** The credentials to use now. */
    Credentials credentials();

    /**
     * A provider of credentials that never change.
     *
     * @param credentials the credentials
     */
    static CredentialsProvider of(Credentials credentials) {
        Objects.requireNonNull(credentials, "credentials");
        return () -> credentials;
    }
}
