package ai.kapso.platform.phonenumbers;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** The outcome of a health check. */
public final class HealthStatus extends OpenEnum<HealthStatus.Known> {

    private static final Words<HealthStatus, Known> WORDS = new Words<>(HealthStatus::new, Known.UNKNOWN);

    /** All checks passed. */
    public static final HealthStatus HEALTHY = WORDS.add("healthy", Known.HEALTHY);

    /** The number works with limits. */
    public static final HealthStatus DEGRADED = WORDS.add("degraded", Known.DEGRADED);

    /** The number does not work, for example because Meta reports it as disconnected. */
    public static final HealthStatus UNHEALTHY = WORDS.add("unhealthy", Known.UNHEALTHY);

    /** The check itself could not be made. */
    public static final HealthStatus ERROR = WORDS.add("error", Known.ERROR);

    private HealthStatus(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static HealthStatus of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        HEALTHY,
        DEGRADED,
        UNHEALTHY,
        ERROR,
        UNKNOWN
    }
}
