package ai.kapso.platform.phonenumbers;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** The outcome of a health check. */
public final class HealthStatus extends OpenEnum<HealthStatus.Known> {

    /** All checks passed. */
    public static final HealthStatus HEALTHY = new HealthStatus("healthy", Known.HEALTHY);

    /** The number works with limits. */
    public static final HealthStatus DEGRADED = new HealthStatus("degraded", Known.DEGRADED);

    /** The number does not work, for example because Meta reports it as disconnected. */
    public static final HealthStatus UNHEALTHY = new HealthStatus("unhealthy", Known.UNHEALTHY);

    /** The check itself could not be made. */
    public static final HealthStatus ERROR = new HealthStatus("error", Known.ERROR);

    private static final Map<String, HealthStatus> KNOWN = index(HEALTHY, DEGRADED, UNHEALTHY, ERROR);

    private HealthStatus(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static HealthStatus of(String value) {
        return find(KNOWN, value, word -> new HealthStatus(word, Known.UNKNOWN));
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link HealthStatus#HEALTHY}. */
        HEALTHY,
        /** See {@link HealthStatus#DEGRADED}. */
        DEGRADED,
        /** See {@link HealthStatus#UNHEALTHY}. */
        UNHEALTHY,
        /** See {@link HealthStatus#ERROR}. */
        ERROR,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
