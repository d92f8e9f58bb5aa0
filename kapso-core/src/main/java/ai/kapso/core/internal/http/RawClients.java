package ai.kapso.core.internal.http;

import ai.kapso.core.KapsoConfig;
import ai.kapso.core.RawClient;
import java.util.function.BiFunction;

/** Makes the raw clients, whose constructor is not for users. */
public final class RawClients {

    @SuppressWarnings("NullAway.Init") // set by KapsoConfig, without which nothing can be made
    private static BiFunction<Pipeline, Api, RawClient> constructor;

    private RawClients() {}

    /** For {@link KapsoConfig}. */
    public static void register(BiFunction<Pipeline, Api, RawClient> newClient) {
        constructor = newClient;
    }

    /** The raw client of a config for paths that follow one of its bases. */
    public static RawClient of(KapsoConfig config, Api api) {
        return constructor.apply(Pipeline.of(config), api);
    }
}
