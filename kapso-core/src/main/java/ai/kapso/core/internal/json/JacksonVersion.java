package ai.kapso.core.internal.json;

import com.fasterxml.jackson.core.Version;
import org.jspecify.annotations.Nullable;

/** The version of Jackson on the class path, which the program chooses. */
public final class JacksonVersion {

    private static final Version OLDEST = new Version(2, 13, 0, null, null, null);

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
        Version found = core.compareTo(databind) < 0 ? core : databind;
        if (OLDEST.compareTo(found) <= 0) {
            return null;
        }
        return "found Jackson " + number(found) + " (" + (found.equals(core) ? "jackson-core" : "jackson-databind")
                + "); the Kapso SDK needs 2.13 or newer: raise the version of jackson-bom";
    }

    private static String number(Version version) {
        return version.getMajorVersion() + "." + version.getMinorVersion() + "." + version.getPatchLevel();
    }
}
