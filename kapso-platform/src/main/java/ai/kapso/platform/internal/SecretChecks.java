package ai.kapso.platform.internal;

import ai.kapso.core.internal.Checks;
import java.util.Optional;

/** Rules for the secrets that a request hands to Kapso. */
public final class SecretChecks {

    private SecretChecks() {}

    /** A secret must have something in it, and no white space around it or line break in it, which files bring along. */
    public static void secret(Checks checks, String field, String secret) {
        checks.notBlank(field, secret);
        if (!secret.isBlank()) {
            checks.require(
                            secret.equals(secret.strip()),
                            field,
                            "has white space around it (a line break from a file?)")
                    .require(
                            secret.strip().chars().noneMatch(c -> c == '\n' || c == '\r'),
                            field,
                            "contains a line break; was it read from a file?");
        }
    }

    /** As {@link #secret(Checks, String, String)}, for a secret that is given. */
    public static void secret(Checks checks, String field, Optional<String> secret) {
        secret.ifPresent(text -> secret(checks, field, text));
    }
}
