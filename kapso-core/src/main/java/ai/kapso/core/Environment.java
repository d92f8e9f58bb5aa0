package ai.kapso.core;

import java.net.URI;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a config from environment variables. */
final class Environment {

    private static final Pattern VERSION = Pattern.compile("v?(\\d{1,3}\\.\\d{1,2})");
    private static final Pattern API_PATH =
            Pattern.compile("/(platform/v1|meta(/whatsapp(/v\\d{1,3}\\.\\d{1,2})?)?)/*$");

    private Environment() {}

    static KapsoConfig.Builder builder(Function<String, @Nullable String> environment) {
        String key = value(environment, "KAPSO_API_KEY");
        if (key == null) {
            throw new IllegalArgumentException(
                    "the environment variable KAPSO_API_KEY is not set; it holds your Kapso project's API key");
        }
        KapsoConfig.Builder builder = KapsoConfig.builder().apiKey(key);
        String base = value(environment, "KAPSO_API_BASE_URL");
        if (base != null) {
            builder.apiBaseUrl(url("KAPSO_API_BASE_URL", API_PATH.matcher(base).replaceFirst("")));
        }
        String meta = value(environment, "KAPSO_META_BASE_URL");
        if (meta != null) {
            builder.metaBaseUrl(url("KAPSO_META_BASE_URL", meta));
        }
        String version = value(environment, "META_GRAPH_VERSION");
        if (version != null) {
            builder.graphVersion(graphVersion("META_GRAPH_VERSION", version));
        }
        return builder;
    }

    static String graphVersion(String field, String version) {
        var matcher = VERSION.matcher(version.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(field + " is not a Graph API version such as v24.0");
        }
        return "v" + matcher.group(1);
    }

    private static URI url(String variable, String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            // the cause would repeat the value, which may hold a password
            throw new IllegalArgumentException("the environment variable " + variable + " is not a URL");
        }
    }

    private static @Nullable String value(Function<String, @Nullable String> environment, String variable) {
        String value = environment.apply(variable);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
