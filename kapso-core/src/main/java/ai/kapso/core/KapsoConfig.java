package ai.kapso.core;

import ai.kapso.core.internal.http.JdkHttp;
import ai.kapso.core.internal.http.Pipeline;
import ai.kapso.core.internal.http.RawClients;
import ai.kapso.core.internal.http.RequestHeaders;
import ai.kapso.core.internal.http.Timeouts;
import ai.kapso.core.internal.json.JacksonVersion;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of clients: credentials, base URLs, timeouts, retries, proxy. Create one and share it: all clients of
 * a config use the same HTTP client and connections, and so do the configs made from it with {@link #toBuilder()}, such as
 * one for each tenant's key.
 *
 * <pre>{@code
 * KapsoConfig config = KapsoConfig.builder().apiKey(key).timeout(Duration.ofSeconds(15)).build();
 * WhatsAppClient whatsapp = WhatsAppClient.create(config);
 * }</pre>
 *
 * <p>Calls go to Kapso with an API key, or directly to Meta's Graph API with an access token
 * ({@link Builder#accessToken}). The Platform API and Kapso's message history are not available at Meta.
 *
 * <p>Immutable and thread-safe. Closing is optional: the threads are daemon threads and end when they are idle.
 */
public final class KapsoConfig implements AutoCloseable {

    private static final URI KAPSO = URI.create("https://api.kapso.ai");
    private static final URI GRAPH = URI.create("https://graph.facebook.com");
    private static final String KAPSO_DOMAIN = "kapso.ai";
    private static final String META_DOMAIN = "facebook.com";

    static {
        Pipeline.register(config -> config.pipeline);
        RawClients.register(RawClient::new);
    }

    private final CredentialsProvider credentials;
    private final URI apiBaseUrl;
    private final URI metaBaseUrl;
    private final boolean metaBaseUrlSet;
    private final boolean directToMeta;
    private final boolean allowPlainHttp;
    private final String graphVersion;
    private final Duration connectTimeout;
    private final Duration timeout;
    private final Duration attemptTimeout;
    private final RetryPolicy retryPolicy;
    private final long maxReplyBytes;
    private final @Nullable ProxySelector proxy;
    private final @Nullable ProxyCredentials proxyCredentials;
    private final @Nullable SSLContext sslContext;
    private final @Nullable Executor executor;
    private final @Nullable HttpClient httpClient;
    private final List<CallListener> listeners;
    private final Map<String, String> defaultHeaders;
    private final @Nullable String userAgentSuffix;
    private final Pipeline pipeline;

    private KapsoConfig(Builder builder, CredentialsProvider credentials) {
        this.credentials = credentials;
        this.directToMeta = builder.directToMeta;
        this.allowPlainHttp = builder.allowPlainHttp;
        this.apiBaseUrl = BaseUrl.ofApi("apiBaseUrl", builder.apiBaseUrl, allowPlainHttp);
        this.metaBaseUrlSet = builder.metaBaseUrl != null;
        this.metaBaseUrl = builder.metaBaseUrl != null
                ? BaseUrl.ofMeta("metaBaseUrl", builder.metaBaseUrl, allowPlainHttp)
                : builder.directToMeta ? GRAPH : BaseUrl.throughKapso(apiBaseUrl);
        this.graphVersion = builder.graphVersion;
        this.connectTimeout = builder.connectTimeout;
        this.timeout = builder.timeout;
        this.attemptTimeout = builder.attemptTimeout;
        this.retryPolicy = builder.retryPolicy;
        this.maxReplyBytes = builder.maxReplyBytes;
        this.proxy = builder.proxy;
        this.proxyCredentials = builder.proxyCredentials;
        this.sslContext = builder.sslContext;
        this.executor = builder.executor;
        this.httpClient = builder.httpClient;
        this.listeners = List.copyOf(builder.listeners);
        this.defaultHeaders = Collections.unmodifiableMap(new LinkedHashMap<>(builder.defaultHeaders));
        this.userAgentSuffix = builder.userAgentSuffix;
        checkWhoGetsTheSecret();
        this.pipeline = builder.origin == null ? new Pipeline(this) : new Pipeline(this, builder.origin);
    }

    /** Keeps Kapso's keys from Meta and Meta's tokens from Kapso when the URLs are mixed up. */
    private void checkWhoGetsTheSecret() {
        if (directToMeta && BaseUrl.isIn(metaBaseUrl, KAPSO_DOMAIN)) {
            throw new IllegalArgumentException("metaBaseUrl is a host of Kapso, which would get Meta's access token;"
                    + " leave metaBaseUrl out, or use apiKey to call through Kapso");
        }
        if (!directToMeta && (BaseUrl.isIn(metaBaseUrl, META_DOMAIN) || BaseUrl.isIn(apiBaseUrl, META_DOMAIN))) {
            throw new IllegalArgumentException((BaseUrl.isIn(metaBaseUrl, META_DOMAIN) ? "metaBaseUrl" : "apiBaseUrl")
                    + " is a host of Meta, which would get Kapso's API key; use accessToken to call Meta directly");
        }
    }

    /**
     * Creates a config from environment variables.
     *
     * <table>
     * <caption>Variables; a blank one counts as not set</caption>
     * <tr><th>variable</th><th>meaning</th></tr>
     * <tr><td>{@code KAPSO_API_KEY}</td><td>the project's API key; required</td></tr>
     * <tr><td>{@code KAPSO_API_BASE_URL}</td><td>Kapso's host; {@code https://api.kapso.ai} by default. A path of the API
     * at its end ({@code /platform/v1}, {@code /meta}, {@code /meta/whatsapp}, {@code /meta/whatsapp/vNN.N}) is
     * removed</td></tr>
     * <tr><td>{@code KAPSO_META_BASE_URL}</td><td>the base URL of WhatsApp calls, without the Graph version; by default
     * the host with {@code /meta/whatsapp}</td></tr>
     * <tr><td>{@code META_GRAPH_VERSION}</td><td>the Graph version; {@code v24.0} by default; {@code 24.0} means the
     * same</td></tr>
     * </table>
     *
     * @throws IllegalArgumentException if a variable is missing or invalid; the message names it, never its value
     */
    public static KapsoConfig fromEnvironment() {
        return Environment.config();
    }

    /** Returns a builder with the defaults; only the credentials are required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with the values of this config. A {@link #metaBaseUrl()} that was derived from other values is
     * derived again. The new config shares the HTTP client of this one, with its connections and threads, unless its
     * connect timeout, proxy, TLS settings or {@code httpClient} differ.
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The provider of credentials, called before each attempt. */
    public CredentialsProvider credentials() {
        return credentials;
    }

    /** The host of the Platform API, without a path; {@code https://api.kapso.ai} by default. */
    public URI apiBaseUrl() {
        return apiBaseUrl;
    }

    /** The base URL of WhatsApp calls, without the Graph version. */
    public URI metaBaseUrl() {
        return metaBaseUrl;
    }

    /** Whether WhatsApp calls go directly to Meta instead of through Kapso. */
    public boolean isDirectToMeta() {
        return directToMeta;
    }

    /** The version of Meta's Graph API in the path of WhatsApp calls, such as {@code v24.0}. */
    public String graphVersion() {
        return graphVersion;
    }

    /** The timeout of making a connection; 10 s by default. */
    public Duration connectTimeout() {
        return connectTimeout;
    }

    /** The timeout of a call, including retries and the waits between them; 90 s by default. */
    public Duration timeout() {
        return timeout;
    }

    /** The timeout of each attempt of a call, from sending the request to the last byte of the response; 30 s by default. */
    public Duration attemptTimeout() {
        return attemptTimeout;
    }

    /** The retry policy; {@link RetryPolicy#standard()} by default. */
    public RetryPolicy retryPolicy() {
        return retryPolicy;
    }

    /** The maximum size of a response in bytes; 10 MiB by default. */
    public long maxReplyBytes() {
        return maxReplyBytes;
    }

    /** The proxy, if one was set. */
    public Optional<ProxySelector> proxy() {
        return Optional.ofNullable(proxy);
    }

    /** The login for the proxy, if one was set. */
    public Optional<ProxyCredentials> proxyCredentials() {
        return Optional.ofNullable(proxyCredentials);
    }

    /** The TLS settings, if they were set. */
    public Optional<SSLContext> sslContext() {
        return Optional.ofNullable(sslContext);
    }

    /** The executor on which futures of asynchronous calls complete, if one was set. */
    public Optional<Executor> executor() {
        return Optional.ofNullable(executor);
    }

    /** The HTTP client, if one was set. */
    public Optional<HttpClient> httpClient() {
        return Optional.ofNullable(httpClient);
    }

    /** The listeners, in the order in which they are called. */
    public List<CallListener> listeners() {
        return listeners;
    }

    /** The headers that are added to each request to the configured hosts. */
    public Map<String, String> defaultHeaders() {
        return defaultHeaders;
    }

    /** The text that follows the SDK's name in {@code User-Agent}. */
    public Optional<String> userAgentSuffix() {
        return Optional.ofNullable(userAgentSuffix);
    }

    /**
     * Cancels the calls in progress; later calls fail with an {@link IllegalStateException}. Connections and threads end
     * with the last config that shares them: at once on JDK 21 and later, before that when the HTTP client is
     * garbage-collected. An {@link Builder#httpClient} and an {@link Builder#executor} that were set stay open. Closing
     * twice has no effect.
     */
    @Override
    public void close() {
        pipeline.close();
    }

    /** Hosts, version and timeout; no secrets, no header values. */
    @Override
    public String toString() {
        return "KapsoConfig{apiBaseUrl=" + apiBaseUrl + ", metaBaseUrl=" + metaBaseUrl + ", graphVersion="
                + graphVersion + ", timeout=" + timeout + ", defaultHeaders=" + defaultHeaders.keySet() + "}";
    }

    /** Builds a {@link KapsoConfig}. Values are checked when they are set. Not thread-safe. */
    public static final class Builder {

        private @Nullable CredentialsProvider credentials;
        private URI apiBaseUrl = KAPSO;
        private @Nullable URI metaBaseUrl;
        private boolean directToMeta;
        private boolean allowPlainHttp;
        private String graphVersion = "v24.0";
        private Duration connectTimeout = Duration.ofSeconds(10);
        private Duration timeout = Duration.ofSeconds(90);
        private Duration attemptTimeout = Duration.ofSeconds(30);
        private RetryPolicy retryPolicy = RetryPolicy.standard();
        private long maxReplyBytes = 10L << 20;
        private @Nullable ProxySelector proxy;
        private @Nullable ProxyCredentials proxyCredentials;
        private @Nullable SSLContext sslContext;
        private @Nullable Executor executor;
        private @Nullable HttpClient httpClient;
        private final List<CallListener> listeners = new ArrayList<>();
        private final Map<String, String> defaultHeaders = new LinkedHashMap<>();
        private @Nullable String userAgentSuffix;
        private boolean connectTimeoutSet;
        private @Nullable Pipeline origin;
        private boolean kapsoChosen;
        private boolean metaChosen;

        private Builder() {}

        private Builder(KapsoConfig config) {
            credentials = config.credentials;
            apiBaseUrl = config.apiBaseUrl;
            metaBaseUrl = config.metaBaseUrlSet ? config.metaBaseUrl : null;
            directToMeta = config.directToMeta;
            allowPlainHttp = config.allowPlainHttp;
            graphVersion = config.graphVersion;
            connectTimeout = config.connectTimeout;
            timeout = config.timeout;
            attemptTimeout = config.attemptTimeout;
            retryPolicy = config.retryPolicy;
            maxReplyBytes = config.maxReplyBytes;
            proxy = config.proxy;
            proxyCredentials = config.proxyCredentials;
            sslContext = config.sslContext;
            executor = config.executor;
            httpClient = config.httpClient;
            listeners.addAll(config.listeners);
            defaultHeaders.putAll(config.defaultHeaders);
            userAgentSuffix = config.userAgentSuffix;
            origin = config.pipeline;
        }

        /**
         * Sets the API key; calls go to Kapso.
         *
         * @throws IllegalArgumentException if the key is blank or contains characters that no key has
         */
        @CanIgnoreReturnValue
        public Builder apiKey(String key) {
            Objects.requireNonNull(key, "apiKey is null: the environment variable or setting is probably not set");
            return credentials(CredentialsProvider.of(Credentials.apiKey(key)));
        }

        /**
         * Sets an access token of Meta; WhatsApp calls go directly to Meta ({@code https://graph.facebook.com}, or the
         * {@link #metaBaseUrl}). The Platform API is not available with such a config.
         *
         * @throws IllegalArgumentException if the token is blank or contains characters that no token has
         */
        @CanIgnoreReturnValue
        public Builder accessToken(String token) {
            Objects.requireNonNull(
                    token, "accessToken is null: the environment variable or setting is probably not set");
            return directToMeta(CredentialsProvider.of(Credentials.accessToken(token)));
        }

        /**
         * Sets a provider of API keys, called before each attempt.
         *
         * @param provider returns {@link Credentials#apiKey}; for rotating tokens of Meta use {@link #directToMeta}
         */
        @CanIgnoreReturnValue
        public Builder credentials(CredentialsProvider provider) {
            credentials = Objects.requireNonNull(provider, "provider is null");
            directToMeta = false;
            kapsoChosen = true;
            return this;
        }

        /** Like {@link #accessToken}, with a provider that returns {@link Credentials#accessToken} before each attempt. */
        @CanIgnoreReturnValue
        public Builder directToMeta(CredentialsProvider provider) {
            credentials = Objects.requireNonNull(provider, "provider is null");
            directToMeta = true;
            metaChosen = true;
            return this;
        }

        /**
         * Sets Kapso's host, {@code https://api.kapso.ai} by default. A path of the API at its end ({@code /platform/v1},
         * {@code /meta/whatsapp} …) is removed.
         */
        @CanIgnoreReturnValue
        public Builder apiBaseUrl(URI url) {
            apiBaseUrl = Objects.requireNonNull(url, "apiBaseUrl is null");
            return this;
        }

        /**
         * Sets Kapso's host, like {@link #apiBaseUrl(URI)}.
         *
         * @throws IllegalArgumentException if it is not a URL
         */
        @CanIgnoreReturnValue
        public Builder apiBaseUrl(String url) {
            return apiBaseUrl(BaseUrl.parse("apiBaseUrl", url));
        }

        /**
         * Sets the base URL of WhatsApp calls, without the Graph version; {@code apiBaseUrl} with {@code /meta/whatsapp}
         * by default.
         */
        @CanIgnoreReturnValue
        public Builder metaBaseUrl(URI url) {
            metaBaseUrl = Objects.requireNonNull(url, "metaBaseUrl is null");
            return this;
        }

        /**
         * Sets the base URL of WhatsApp calls, like {@link #metaBaseUrl(URI)}.
         *
         * @throws IllegalArgumentException if it is not a URL
         */
        @CanIgnoreReturnValue
        public Builder metaBaseUrl(String url) {
            return metaBaseUrl(BaseUrl.parse("metaBaseUrl", url));
        }

        /**
         * Sets the version of Meta's Graph API; {@code v24.0} by default.
         *
         * @throws IllegalArgumentException if it is not of the form {@code v24.0} or {@code 24.0}
         */
        @CanIgnoreReturnValue
        public Builder graphVersion(String version) {
            graphVersion = GraphVersion.of("graphVersion", version);
            return this;
        }

        /** Allows plain {@code http} to hosts other than loopback; keys and messages are then sent unencrypted. */
        @CanIgnoreReturnValue
        public Builder allowPlainHttp(boolean allow) {
            allowPlainHttp = allow;
            return this;
        }

        /**
         * Sets the timeout of making a connection; 10 s by default.
         *
         * @throws IllegalArgumentException if it is not positive, or more than 24 hours
         */
        @CanIgnoreReturnValue
        public Builder connectTimeout(Duration timeout) {
            connectTimeout = Timeouts.check("connectTimeout", timeout);
            connectTimeoutSet = true;
            return this;
        }

        /**
         * Sets the timeout of a call, including retries and the waits between them; 90 s by default. That leaves room for
         * one retry after Kapso's 429 with {@code Retry-After: 60}, for which the SDK waits 60 to 72 s. With a shorter
         * timeout such a call fails at once, and {@link KapsoApiException#retryAfter()} returns the wait.
         * {@link #attemptTimeout} limits the wait for a server that does not respond. If the caller cannot wait that long,
         * as in the handler of a webhook, set a shorter one here or with {@link Call#withTimeout}.
         *
         * @throws IllegalArgumentException if it is not positive, or more than 24 hours
         */
        @CanIgnoreReturnValue
        public Builder timeout(Duration timeout) {
            this.timeout = Timeouts.check("timeout", timeout);
            return this;
        }

        /**
         * Sets the timeout of each attempt of a call, from sending the request to the last byte of the response; 30 s by
         * default. After it, a read is retried as far as {@link #timeout} allows, and a send ends with an unknown outcome.
         * Has no effect if less time is left for the whole call; raise it for requests that the API needs longer for.
         *
         * @throws IllegalArgumentException if it is not positive, or more than 24 hours
         */
        @CanIgnoreReturnValue
        public Builder attemptTimeout(Duration timeout) {
            attemptTimeout = Timeouts.check("attemptTimeout", timeout);
            return this;
        }

        /** Sets the retry policy; {@link RetryPolicy#standard()} by default. */
        @CanIgnoreReturnValue
        public Builder retryPolicy(RetryPolicy policy) {
            retryPolicy = Objects.requireNonNull(policy, "retryPolicy is null");
            return this;
        }

        /** Sets the maximum size of a response in bytes; 10 MiB by default. Reading a larger one fails. */
        @CanIgnoreReturnValue
        public Builder maxReplyBytes(long bytes) {
            if (bytes < 1024 || bytes > Integer.MAX_VALUE - 8) {
                throw new IllegalArgumentException("maxReplyBytes is " + bytes + "; it must be 1024 to 2147483639");
            }
            maxReplyBytes = bytes;
            return this;
        }

        /** Sets a proxy without a login; the JVM's proxy by default. */
        @CanIgnoreReturnValue
        public Builder proxy(ProxySelector selector) {
            proxy = Objects.requireNonNull(selector, "proxy is null");
            proxyCredentials = null;
            return this;
        }

        /**
         * Sets a proxy and the login for it. For https, start the JVM with
         * {@code -Djdk.http.auth.tunneling.disabledSchemes=}, see {@link ProxyCredentials}.
         */
        @CanIgnoreReturnValue
        public Builder proxy(ProxySelector selector, ProxyCredentials credentials) {
            proxy = Objects.requireNonNull(selector, "proxy is null");
            proxyCredentials = Objects.requireNonNull(credentials, "credentials is null");
            return this;
        }

        /** Sets the TLS settings; the JVM's by default. */
        @CanIgnoreReturnValue
        public Builder sslContext(SSLContext context) {
            sslContext = Objects.requireNonNull(context, "sslContext is null");
            return this;
        }

        /**
         * Sets the executor on which futures of {@link Call#executeAsync()} complete: it decodes their responses and runs
         * dependent stages. By default the SDK's own threads do that, and more are added when callbacks block. An executor
         * of virtual threads works well. Requests are always sent and received on threads of the SDK, and
         * {@code execute()} decodes on the waiting thread, so threads of the executor may make calls themselves. A task
         * that the executor rejects, or has not begun when the timeout of the call is over, runs on a thread of the SDK. The
         * SDK does not shut the executor down.
         *
         * <p>If all threads of a small pool wait for such futures ({@code executeAsync().join()}), none is left to
         * complete them, and the calls time out.
         */
        @CanIgnoreReturnValue
        public Builder executor(Executor executor) {
            this.executor = Objects.requireNonNull(executor, "executor is null");
            return this;
        }

        /**
         * Sets the HTTP client for the requests. It has its own proxy, TLS settings and connect timeout, so these cannot be
         * set here as well. It must not follow redirects, which would carry the API key to other hosts. The SDK does not
         * close it.
         *
         * <p>The client works on its own executor. If all threads of that executor wait for calls of this config, the
         * calls time out.
         *
         * <p>Before Java 24, a client with an authenticator drops the {@code Authorization} header, so it is refused for
         * calls directly to Meta. For a proxy with a login, use {@link #proxy(ProxySelector, ProxyCredentials)}.
         */
        @CanIgnoreReturnValue
        public Builder httpClient(HttpClient client) {
            httpClient = Objects.requireNonNull(client, "httpClient is null");
            return this;
        }

        /** Adds a listener that sees each attempt. */
        @CanIgnoreReturnValue
        public Builder addListener(CallListener listener) {
            listeners.add(Objects.requireNonNull(listener, "listener is null"));
            return this;
        }

        /**
         * Sets a header that is added to each request to the configured hosts, replacing one of the same name.
         *
         * @throws IllegalArgumentException if the SDK or the HTTP client sets the header itself, or it contains characters
         *     that are not allowed in headers
         */
        @CanIgnoreReturnValue
        public Builder defaultHeader(String name, String value) {
            RequestHeaders.check(name, value);
            defaultHeaders.keySet().removeIf(name::equalsIgnoreCase);
            defaultHeaders.put(name, value);
            return this;
        }

        /**
         * Sets the text that follows the SDK's name in {@code User-Agent}, such as {@code acme-orders/1.4}.
         *
         * @throws IllegalArgumentException if it is blank or contains characters that are not allowed in headers
         */
        @CanIgnoreReturnValue
        public Builder userAgentSuffix(String suffix) {
            RequestHeaders.checkValue("userAgentSuffix", suffix);
            userAgentSuffix = suffix;
            return this;
        }

        /**
         * Builds the config.
         *
         * @throws IllegalArgumentException if values are missing or contradict each other; the message names the field and
         *     never contains a secret
         * @throws IllegalStateException if Jackson is older than 2.13
         */
        public KapsoConfig build() {
            JacksonVersion.check();
            if (kapsoChosen && metaChosen) {
                throw new IllegalArgumentException("both apiKey and accessToken are set: with apiKey calls go to Kapso,"
                        + " with accessToken straight to Meta; set one of them");
            }
            if (credentials == null) {
                throw new IllegalArgumentException(
                        "credentials are missing: set apiKey, accessToken (direct to Meta) or a credentials provider");
            }
            if (httpClient != null) {
                checkClient(httpClient);
            }
            return new KapsoConfig(this, credentials);
        }

        private void checkClient(HttpClient client) {
            if (proxy != null || sslContext != null || connectTimeoutSet) {
                throw new IllegalArgumentException("httpClient brings its own proxy, sslContext and connectTimeout;"
                        + " set these on the client, not on the config");
            }
            if (directToMeta && JdkHttp.dropsAuthorization(client)) {
                throw new IllegalArgumentException(
                        "httpClient has an authenticator, with which Java before 24 leaves out"
                                + " the Authorization header of every request to Meta; for a proxy that wants a login use"
                                + " proxy(selector, ProxyCredentials) instead of httpClient");
            }
            if (client.followRedirects() != HttpClient.Redirect.NEVER) {
                throw new IllegalArgumentException("httpClient follows redirects, which would carry the API key to"
                        + " other hosts; build it with Redirect.NEVER (the SDK follows those that are safe)");
            }
        }
    }
}
