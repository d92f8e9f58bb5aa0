package ai.kapso.core.testkit;

import ai.kapso.core.KapsoConfig;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.QueueDispatcher;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server on loopback for each test that answers what the test enqueues, and a record of every exchange in {@code
 * target/wire-log}, from which a tool can tell whether both sides keep to the contract.
 */
public final class WireLog implements BeforeEachCallback, AfterEachCallback {

    /** The key that {@link #config()} calls with. */
    public static final String API_KEY = "test-key-0001";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Set<MockResponse> faults =
            Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
    private MockWebServer server;
    private WireLogFile file;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        file = WireLogFile.of(context.getRequiredTestClass());
        server = new MockWebServer();
        server.setServerSocketFactory(new PromptSockets());
        server.setDispatcher(new Recorder());
        server.start(InetAddress.getLoopbackAddress(), 0);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        server.close();
    }

    /** The server, for what the methods here do not offer. */
    public MockWebServer server() {
        return server;
    }

    /** The server's base URL, without a path. */
    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + server.getPort());
    }

    /** A config for the server. */
    public KapsoConfig.Builder config() {
        return KapsoConfig.builder().apiKey(API_KEY).apiBaseUrl(baseUrl());
    }

    /** Answers the next request with JSON. */
    public void enqueue(int status, String json) {
        server.enqueue(json(status, json).build());
    }

    /** Answers the next request with JSON from a resource of the test. */
    public void enqueueResource(int status, String resource) {
        enqueue(status, resource(resource));
    }

    /** Answers the next request with a reply that the contract knows. */
    public void enqueue(MockResponse response) {
        server.enqueue(response);
    }

    /** Answers the next request with something deliberately wrong, which the record marks as a fault. */
    public void enqueueFault(MockResponse response) {
        faults.add(response);
        server.enqueue(response);
    }

    /** As {@link #enqueueFault(MockResponse)}, with JSON. */
    public void enqueueFault(int status, String json) {
        enqueueFault(json(status, json).build());
    }

    /** The request that came next. */
    public RecordedRequest takeRequest() {
        try {
            RecordedRequest request = server.takeRequest(5, TimeUnit.SECONDS);
            if (request == null) {
                throw new AssertionError("no request came");
            }
            return request;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** The JSON that a request carried. */
    public static JsonNode body(RecordedRequest request) {
        ByteString body = request.getBody();
        if (body == null) {
            throw new AssertionError("the request has no body");
        }
        return tree(body.utf8());
    }

    /** JSON text as a tree. */
    public static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A resource of the test, as text. */
    public static String resource(String name) {
        try (InputStream in = WireLog.class.getResourceAsStream(name.startsWith("/") ? name : "/" + name)) {
            if (in == null) {
                throw new AssertionError("no resource " + name);
            }
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MockResponse.Builder json(int status, String json) {
        MockResponse.Builder response = new MockResponse.Builder().code(status);
        return json.isEmpty()
                ? response
                : response.setHeader("Content-Type", "application/json").body(json);
    }

    private final class Recorder extends QueueDispatcher {

        @Override
        public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            MockResponse response = super.dispatch(request);
            file.write(
                    request.getMethod(),
                    request.getTarget(),
                    request.getHeaders().toMultimap(),
                    request.getBody() == null ? null : request.getBody().utf8(),
                    response.getCode(),
                    text(response),
                    faults.contains(response) || isOfClosing(response));
            return response;
        }

        /** A server that is closed while a request waits for a response that was not planned gives this one. */
        private boolean isOfClosing(MockResponse response) {
            return response.getCode() == 503
                    && (response.getBody() == null || response.getBody().getContentLength() == 0);
        }

        private String text(MockResponse response) {
            if (response.getBody() == null || faults.contains(response)) {
                return null;
            }
            try (Buffer copy = new Buffer()) {
                response.getBody().writeTo(copy);
                return copy.readUtf8();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
