package ai.kapso.core.internal.json;

import com.fasterxml.jackson.core.Version;
import org.jspecify.annotations.Nullable;

/** The version of Jackson on the class path, which the program chooses. */
public final class JacksonVersion {

    private static final int OLDEST = number(2, 13);

    private static final @Nullable String PROBLEM = problem(
            com.fasterxml.jackson.core.json.PackageVersion.VERSION,
            com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION);

    private JacksonVersion() {}

    /**
     * Refuses what this SDK cannot work with.
     *
     * @throws IllegalStateException when Jackson is older than 2.13; the message names the version found
     */
    public static void check() {
        if (PROBLEM != null) {
            throw new IllegalStateException(PROBLEM);
        }
    }

    static @Nullable String problem(Version core, Version databind) {
        Version found = number(core) < number(databind) ? core : databind; // their own order is that of their names
        if (number(found) >= OLDEST) {
            return null;
        }
        return "found Jackson " + found.getMajorVersion() + "." + found.getMinorVersion() + "." + found.getPatchLevel()
                + " (" + found.getArtifactId()
                + "); the Kapso SDK needs 2.13 or newer: raise the version of jackson-bom";
    }

    private static int number(Version version) {
        return number(version.getMajorVersion(), version.getMinorVersion());
    }

    private static int number(int major, int minor) {
        return major * 1_000 + minor;
    }
}
