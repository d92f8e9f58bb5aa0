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
 * Everything that the clients of this SDK need to know to make calls. Make one and share it: all clients of a config use
 * one HTTP client with its connections, and so do the configs that are made from it with {@link #toBuilder()}, such as one
 * for each tenant's key.
 *
 * <p>Either for Kapso, with an API key, or straight to Meta's Graph API, with an access token
 * ({@link Builder#accessToken}); the second way knows neither the Platform API nor stored history.
 *
 * <p>Immutable and thread-safe. The threads are daemons and end by themselves when there is nothing to do.
 * {@link #close()} is for those who want connections and threads to end at once.
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

    /** Kapso's keys are nothing for Meta and Meta's tokens nothing for Kapso, even if somebody mixes up the URLs. */
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
     * The config that the environment describes.
     *
     * <table>
     * <caption>Variables; a blank one counts as not set</caption>
     * <tr><th>variable</th><th>meaning</th></tr>
     * <tr><td>{@code KAPSO_API_KEY}</td><td>the project's API key; required</td></tr>
     * <tr><td>{@code KAPSO_API_BASE_URL}</td><td>the host, {@code https://api.kapso.ai} unless set; a value that ends
     * in {@code /platform/v1}, {@code /meta}, {@code /meta/whatsapp} or {@code /meta/whatsapp/vNN.N} is cut back to the
     * host</td></tr>
     * <tr><td>{@code KAPSO_META_BASE_URL}</td><td>where the WhatsApp calls go without the version; the host with
     * {@code /meta/whatsapp} unless set</td></tr>
     * <tr><td>{@code META_GRAPH_VERSION}</td><td>{@code v24.0} unless set; {@code 24.0} means the same</td></tr>
     * </table>
     *
     * @throws IllegalArgumentException when a variable is missing or unusable; the message names it, never its value
     */
    public static KapsoConfig fromEnvironment() {
        return Environment.config();
    }

    /** A builder with the defaults; only the credentials are missing. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with the values of this config. What was not set but follows from other values, as
     * {@link #metaBaseUrl()} may, follows from the new ones. The new config shares the HTTP client of this one, with its
     * connections and threads, unless its connect timeout, proxy or TLS settings are others.
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Who is asked for credentials before each attempt. */
    public CredentialsProvider credentials() {
        return credentials;
    }

    /** The host of the Platform API, without a path; {@code https://api.kapso.ai} unless set. */
    public URI apiBaseUrl() {
        return apiBaseUrl;
    }

    /** Where the WhatsApp calls go, without the Graph version. */
    public URI metaBaseUrl() {
        return metaBaseUrl;
    }

    /** Whether the WhatsApp calls go to Meta and not through Kapso. */
    public boolean isDirectToMeta() {
        return directToMeta;
    }

    /** The version of Meta's Graph API in the path of the WhatsApp calls, such as {@code v24.0}. */
    public String graphVersion() {
        return graphVersion;
    }

    /** How long a connection may take to be made; 10 s unless set. */
    public Duration connectTimeout() {
        return connectTimeout;
    }

    /** How long a call may take in all, retries and the waits between them included; 90 s unless set. */
    public Duration timeout() {
        return timeout;
    }

    /** How long one attempt of a call may take, from sending it to the last byte of the response; 30 s unless set. */
    public Duration attemptTimeout() {
        return attemptTimeout;
    }

    /** When a request is repeated; {@link RetryPolicy#standard()} unless set. */
    public RetryPolicy retryPolicy() {
        return retryPolicy;
    }

    /** How large a reply may be, in bytes; 10 MiB unless set. */
    public long maxReplyBytes() {
        return maxReplyBytes;
    }

    /** The proxy, where one was given. */
    public Optional<ProxySelector> proxy() {
        return Optional.ofNullable(proxy);
    }

    /** The login for the proxy, where one was given. */
    public Optional<ProxyCredentials> proxyCredentials() {
        return Optional.ofNullable(proxyCredentials);
    }

    /** The TLS settings, where they were given. */
    public Optional<SSLContext> sslContext() {
        return Optional.ofNullable(sslContext);
    }

    /** Where the futures of asynchronous calls complete, where it was given. */
    public Optional<Executor> executor() {
        return Optional.ofNullable(executor);
    }

    /** The ready HTTP client, where one was given. */
    public Optional<HttpClient> httpClient() {
        return Optional.ofNullable(httpClient);
    }

    /** Who sees the attempts, in the order of calling. */
    public List<CallListener> listeners() {
        return listeners;
    }

    /** The headers that go with each request to the configured hosts. */
    public Map<String, String> defaultHeaders() {
        return defaultHeaders;
    }

    /** What follows the SDK's name in {@code User-Agent}. */
    public Optional<String> userAgentSuffix() {
        return Optional.ofNullable(userAgentSuffix);
    }

    /**
     * Ends the calls of this config that are under way, as if they were cancelled, and refuses further ones with an
     * {@link IllegalStateException}. The connections and threads end with the last config that shares them, at once from
     * JDK 21 on and before that when the JVM collects its garbage. A ready {@link Builder#httpClient} and an
     * {@link Builder#executor} stay open. Does nothing when called again.
     */
    @Override
    public void close() {
        pipeline.close();
    }

    /** Hosts and version; no secret, no header values. */
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
         * Calls go to Kapso with this API key.
         *
         * @throws IllegalArgumentException when the key is blank or has characters that no key has
         */
        @CanIgnoreReturnValue
        public Builder apiKey(String key) {
            Objects.requireNonNull(key, "apiKey is null: the environment variable or setting is probably not set");
            return credentials(CredentialsProvider.of(Credentials.apiKey(key)));
        }

        /**
         * WhatsApp calls go straight to Meta ({@code https://graph.facebook.com} unless {@link #metaBaseUrl} says
         * otherwise) with this access token. The Platform API cannot be called with such a config.
         *
         * @throws IllegalArgumentException when the token is blank or has characters that no token has
         */
        @CanIgnoreReturnValue
        public Builder accessToken(String token) {
            Objects.requireNonNull(
                    token, "accessToken is null: the environment variable or setting is probably not set");
            return directToMeta(CredentialsProvider.of(Credentials.accessToken(token)));
        }

        /**
         * Asks this provider for a Kapso API key before each attempt.
         *
         * @param provider gives {@link Credentials#apiKey}; for rotating tokens of Meta call {@link #directToMeta} too
         */
        @CanIgnoreReturnValue
        public Builder credentials(CredentialsProvider provider) {
            credentials = Objects.requireNonNull(provider, "provider is null");
            directToMeta = false;
            kapsoChosen = true;
            return this;
        }

        /** As {@link #accessToken}, with a provider that gives {@link Credentials#accessToken} before each attempt. */
        @CanIgnoreReturnValue
        public Builder directToMeta(CredentialsProvider provider) {
            credentials = Objects.requireNonNull(provider, "provider is null");
            directToMeta = true;
            metaChosen = true;
            return this;
        }

        /**
         * The host of Kapso, such as {@code https://api.kapso.ai}. If it ends in a path of the API ({@code /platform/v1},
         * {@code /meta/whatsapp} …), that is cut off.
         */
        @CanIgnoreReturnValue
        public Builder apiBaseUrl(URI url) {
            apiBaseUrl = Objects.requireNonNull(url, "apiBaseUrl is null");
            return this;
        }

        /**
         * The host of Kapso, as {@link #apiBaseUrl(URI)}.
         *
         * @throws IllegalArgumentException when it is not a URL
         */
        @CanIgnoreReturnValue
        public Builder apiBaseUrl(String url) {
            return apiBaseUrl(BaseUrl.parse("apiBaseUrl", url));
        }

        /** Where WhatsApp calls go, without the Graph version; {@code apiBaseUrl} with {@code /meta/whatsapp} unless set. */
        @CanIgnoreReturnValue
        public Builder metaBaseUrl(URI url) {
            metaBaseUrl = Objects.requireNonNull(url, "metaBaseUrl is null");
            return this;
        }

        /**
         * Where WhatsApp calls go, as {@link #metaBaseUrl(URI)}.
         *
         * @throws IllegalArgumentException when it is not a URL
         */
        @CanIgnoreReturnValue
        public Builder metaBaseUrl(String url) {
            return metaBaseUrl(BaseUrl.parse("metaBaseUrl", url));
        }

        /**
         * The version of Meta's Graph API, {@code v24.0} unless set.
         *
         * @throws IllegalArgumentException when it is not like {@code v24.0} or {@code 24.0}
         */
        @CanIgnoreReturnValue
        public Builder graphVersion(String version) {
            graphVersion = GraphVersion.of("graphVersion", version);
            return this;
        }

        /** Lets plain {@code http} go to hosts other than loopback: keys and messages are readable on the way. */
        @CanIgnoreReturnValue
        public Builder allowPlainHttp(boolean allow) {
            allowPlainHttp = allow;
            return this;
        }

        /**
         * How long a connection may take to be made, 10 s unless set.
         *
         * @throws IllegalArgumentException when it is not above zero, or above 24 hours
         */
        @CanIgnoreReturnValue
        public Builder connectTimeout(Duration timeout) {
            connectTimeout = Timeouts.check("connectTimeout", timeout);
            connectTimeoutSet = true;
            return this;
        }

        /**
         * How long a call may take in all, retries and the waits between them included, 90 s unless set. That leaves room
         * for the {@code Retry-After: 60} with which Kapso throttles, which the SDK waits up to 72 s for: with less than
         * that a throttled call fails at once, and {@link KapsoApiException#retryAfter()} tells the wait. For a server that
         * does not answer, {@link #attemptTimeout} is the limit. Where a caller cannot wait that long, as in the handler of
         * a webhook, set less here or with {@link Call#withTimeout}.
         *
         * @throws IllegalArgumentException when it is not above zero, or above 24 hours
         */
        @CanIgnoreReturnValue
        public Builder timeout(Duration timeout) {
            this.timeout = Timeouts.check("timeout", timeout);
            return this;
        }

        /**
         * How long one attempt of a call may take, from sending it to the last byte of the response, 30 s unless set. An
         * attempt that is not answered in this time counts as a timeout: a read is then repeated, as far as
         * {@link #timeout} allows, and a message ends as an unknown outcome. Has no effect where it is longer than the time
         * that is left for the whole call; raise it for requests that the API needs longer for.
         *
         * @throws IllegalArgumentException when it is not above zero, or above 24 hours
         */
        @CanIgnoreReturnValue
        public Builder attemptTimeout(Duration timeout) {
            attemptTimeout = Timeouts.check("attemptTimeout", timeout);
            return this;
        }

        /** When a request is repeated. */
        @CanIgnoreReturnValue
        public Builder retryPolicy(RetryPolicy policy) {
            retryPolicy = Objects.requireNonNull(policy, "retryPolicy is null");
            return this;
        }

        /** How large a reply may be, in bytes, 10 MiB unless set; a larger one is refused while it is read. */
        @CanIgnoreReturnValue
        public Builder maxReplyBytes(long bytes) {
            if (bytes < 1024 || bytes > Integer.MAX_VALUE - 8) {
                throw new IllegalArgumentException("maxReplyBytes is " + bytes + "; it must be 1024 to 2147483639");
            }
            maxReplyBytes = bytes;
            return this;
        }

        /** The proxy to go through, without a login; the JVM's default proxy unless set. */
        @CanIgnoreReturnValue
        public Builder proxy(ProxySelector selector) {
            proxy = Objects.requireNonNull(selector, "proxy is null");
            proxyCredentials = null;
            return this;
        }

        /**
         * The proxy to go through, and the login for it. For https the JVM must be started with
         * {@code -Djdk.http.auth.tunneling.disabledSchemes=}, see {@link ProxyCredentials}.
         */
        @CanIgnoreReturnValue
        public Builder proxy(ProxySelector selector, ProxyCredentials credentials) {
            proxy = Objects.requireNonNull(selector, "proxy is null");
            proxyCredentials = Objects.requireNonNull(credentials, "credentials is null");
            return this;
        }

        /** The TLS settings; the JVM's default unless set. */
        @CanIgnoreReturnValue
        public Builder sslContext(SSLContext context) {
            sslContext = Objects.requireNonNull(context, "sslContext is null");
            return this;
        }

        /**
         * Where the futures of {@link Call#executeAsync()} complete: responses are decoded and dependent stages run there.
         * An executor of virtual threads is welcome. Requests are sent and received on a few threads of the SDK whatever is
         * set here, and {@code execute()} decodes on the thread that waits, so calls made on the executor's own threads
         * are answered. A task that the executor rejects, or has not begun when the call's time is over, runs on a thread
         * of the SDK. The caller shuts the executor down.
         * The SDK's own threads unless set, which are never too few when callbacks block.
         *
         * <p>A pool of few threads that all wait for futures of such calls ({@code executeAsync().join()}) waits for
         * itself until the calls time out.
         */
        @CanIgnoreReturnValue
        public Builder executor(Executor executor) {
            this.executor = Objects.requireNonNull(executor, "executor is null");
            return this;
        }

        /**
         * A ready HTTP client to make the requests with. It brings its own proxy, TLS settings and connect timeout, so
         * these may not be set here as well. It must not follow redirects: that would carry the API key to other hosts.
         *
         * <p>It works on its own executor. If all threads of that wait for calls of this config, the calls time out.
         *
         * <p>With an authenticator, Java before 24 leaves out the {@code Authorization} header, so such a client is
         * refused for calls straight to Meta. For a proxy that wants a login, use {@link #proxy(ProxySelector,
         * ProxyCredentials)}.
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
         * A header that goes with each request to the configured hosts. It replaces one of the same name.
         *
         * @throws IllegalArgumentException when the header is one that the SDK or the HTTP client sets itself, or has
         *     characters that no header has
         */
        @CanIgnoreReturnValue
        public Builder defaultHeader(String name, String value) {
            RequestHeaders.check(name, value);
            defaultHeaders.keySet().removeIf(name::equalsIgnoreCase);
            defaultHeaders.put(name, value);
            return this;
        }

        /**
         * What follows the SDK's name in {@code User-Agent}, such as {@code acme-orders/1.4}.
         *
         * @throws IllegalArgumentException when it is blank or has characters that no header has
         */
        @CanIgnoreReturnValue
        public Builder userAgentSuffix(String suffix) {
            RequestHeaders.checkValue("userAgentSuffix", suffix);
            userAgentSuffix = suffix;
            return this;
        }

        /**
         * Checks the values together and makes the config.
         *
         * @throws IllegalArgumentException when values are missing or contradict each other; the message names the
         *     field and never holds a secret
         * @throws IllegalStateException when Jackson is older than 2.13
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
