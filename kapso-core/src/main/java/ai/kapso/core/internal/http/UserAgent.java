package ai.kapso.core.internal.http;

import ai.kapso.core.KapsoConfig;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** What the SDK calls itself. */
final class UserAgent {

    private UserAgent() {}

    static String of(KapsoConfig config) {
        String name = "kapso-java/" + version() + " (java/" + Runtime.version().feature() + ")";
        return config.userAgentSuffix().map(suffix -> name + " " + suffix).orElse(name);
    }

    /** From a resource and not from the manifest, which shaded jars lose. */
    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = UserAgent.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            // a missing version is no reason to fail calls
        }
        return properties.getProperty("version", "unknown");
    }
}
