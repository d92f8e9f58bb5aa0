package ai.kapso.core;

import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a config from environment variables; nothing else in the SDK looks at the environment. */
final class Environment {

    private final Function<String, @Nullable String> variables;

    private Environment(Function<String, @Nullable String> variables) {
        this.variables = variables;
    }

    static KapsoConfig config() {
        return config(System.getenv()::get);
    }

    static KapsoConfig config(Function<String, @Nullable String> variables) {
        return new Environment(variables).builder().build();
    }

    private KapsoConfig.Builder builder() {
        String key = value("KAPSO_API_KEY");
        if (key == null) {
            throw new IllegalArgumentException(named("KAPSO_API_KEY") + " is not set; it holds your project's API key");
        }
        Credentials credentials = Credentials.apiKey(named("KAPSO_API_KEY"), key);
        KapsoConfig.Builder builder = KapsoConfig.builder().credentials(CredentialsProvider.of(credentials));
        URI base = url("KAPSO_API_BASE_URL");
        if (base != null) {
            builder.apiBaseUrl(BaseUrl.ofApi(named("KAPSO_API_BASE_URL"), base, false));
        }
        URI meta = url("KAPSO_META_BASE_URL");
        if (meta != null) {
            builder.metaBaseUrl(BaseUrl.ofMeta(named("KAPSO_META_BASE_URL"), meta, false));
        }
        String version = value("META_GRAPH_VERSION");
        if (version != null) {
            builder.graphVersion(GraphVersion.of(named("META_GRAPH_VERSION"), version));
        }
        return builder;
    }

    private @Nullable URI url(String variable) {
        String text = value(variable);
        try {
            return text == null ? null : URI.create(text);
        } catch (IllegalArgumentException e) {
            // without the cause, which would repeat the value
            throw new IllegalArgumentException(named(variable) + " is not a URL");
        }
    }

    private @Nullable String value(String variable) {
        String value = variables.apply(variable);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static String named(String variable) {
        return "the environment variable " + variable;
    }
}
