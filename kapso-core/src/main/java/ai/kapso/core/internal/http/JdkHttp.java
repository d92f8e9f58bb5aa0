package ai.kapso.core.internal.http;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.http.HttpClient;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the JDK's HTTP client beyond its API. Some outcomes it tells in the message of an {@link IOException}
 * only. These are compared whole: other messages of its repeat what a server sent.
 */
public final class JdkHttp {

    private static final Pattern TUNNEL_FAILED = Pattern.compile("Tunnel failed, got: (\\d{3})");
    private static final Pattern NO_CHALLENGE =
            Pattern.compile("(?:WWW|Proxy)-Authenticate header missing for response code (401|407)");
    private static final Pattern NO_LOGIN =
            Pattern.compile("No credentials provided|too many authentication attempts\\. Limit: \\d+");
    private static final Pattern NOT_PROCESSED =
            Pattern.compile("Received RST_STREAM: Stream not processed|request not processed by peer");
    private static final int FIRST_TO_KEEP_AUTHORIZATION = 24;
    private static final String TUNNEL_SCHEMES = "jdk.http.auth.tunneling.disabledSchemes";

    private JdkHttp() {}

    /** Completes a reply with what a failure means. */
    static void complete(CompletableFuture<Reply> reply, Throwable failure, Exchange exchange) {
        String message = failure instanceof IOException && failure.getMessage() != null ? failure.getMessage() : "";
        Matcher noChallenge = NO_CHALLENGE.matcher(message);
        Matcher tunnelFailed = TUNNEL_FAILED.matcher(message);
        if (noChallenge.matches()) {
            reply.complete(empty(Integer.parseInt(noChallenge.group(1))));
        } else if (NO_LOGIN.matcher(message).matches() || isUnreadableChallenge(failure, exchange)) {
            reply.complete(empty(exchange.isSent() ? 401 : 407));
        } else if (tunnelFailed.matches() && !exchange.isSent()) {
            int status = Integer.parseInt(tunnelFailed.group(1));
            reply.completeExceptionally(
                    new ProxyException(status, "the proxy refused the connection (" + status + ")"));
        } else {
            if (NOT_PROCESSED.matcher(message).matches() || (isRepetition(failure) && !repeatsAnything())) {
                exchange.notProcessed();
            }
            reply.completeExceptionally(failure);
        }
    }

    /** JDK 25 falls over a proxy's 407 without a challenge when it has an authenticator. */
    private static boolean isUnreadableChallenge(Throwable failure, Exchange exchange) {
        StackTraceElement[] stack = failure.getStackTrace();
        return failure instanceof NullPointerException
                && !exchange.isSent()
                && stack.length > 0
                && stack[0].getClassName().equals("jdk.internal.net.http.MultiExchange");
    }

    private static Reply empty(int status) {
        return new Reply(status, Map.of(), new byte[0]);
    }

    private static boolean isRepetition(@Nullable Throwable failure) {
        Throwable next = failure;
        for (int depth = 0; next != null && depth < 20; depth++) {
            if (next instanceof RepeatedBodyException) {
                return true;
            }
            next = next.getCause();
        }
        return false;
    }

    /** Whether the JVM was told to repeat requests that may act twice. */
    private static boolean repeatsAnything() {
        return System.getProperty("jdk.httpclient.enableAllMethodRetry") != null;
    }

    /** Why there was no way through a proxy that answered 407. */
    static ProxyException proxyWantsLogin(boolean hasLogin, boolean ownClient) {
        String advice;
        if (ownClient) {
            advice = "give the httpClient an authenticator, and start the JVM with -D" + TUNNEL_SCHEMES + "=";
        } else if (!hasLogin) {
            advice = "set proxy with ProxyCredentials";
        } else if (isBasicDisabledForTunnels()) {
            advice = "Java does not give the login to a proxy for https unless the JVM is started with -D"
                    + TUNNEL_SCHEMES + "=";
        } else {
            return new ProxyException(407, "the proxy did not accept the login (407)");
        }
        return new ProxyException(407, "the proxy wants a login (407): " + advice);
    }

    private static boolean isBasicDisabledForTunnels() {
        String schemes = System.getProperty(TUNNEL_SCHEMES);
        return schemes == null // conf/net.properties disables Basic
                || Arrays.stream(schemes.split(",", -1)).map(String::strip).anyMatch("Basic"::equalsIgnoreCase);
    }

    /** Whether a client leaves the {@code Authorization} header of a request out, as it did with an authenticator. */
    public static boolean dropsAuthorization(HttpClient client) {
        return client.authenticator().isPresent() && Runtime.version().feature() < FIRST_TO_KEEP_AUTHORIZATION;
    }

    /** Closes the connections of a client and ends its thread, from JDK 21 on. Before that it goes when it is not used. */
    static void shutDown(HttpClient client) {
        try {
            HttpClient.class.getMethod("shutdownNow").invoke(client);
        } catch (NoSuchMethodException e) {
            // an older JDK
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the HTTP client cannot be closed", e);
        }
    }
}
