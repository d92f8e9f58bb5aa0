package ai.kapso.testing.internal;

import ai.kapso.testing.Exchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** The HTTP side: takes requests from the socket and brings what the API answers back to it. */
public final class ApiServer implements AutoCloseable {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final SocketEffect CLOSE = new SocketEffect.CloseSocket();

    private final MockWebServer server = new MockWebServer();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final FaultQueue faults;
    private final Consumer<Exchange> observer;
    private final Ids ids;
    private volatile @Nullable Api api;
    private volatile @Nullable Control control;

    /** @param observer told of every exchange before its reply leaves */
    public ApiServer(FaultQueue faults, Ids ids, Consumer<Exchange> observer) {
        this.faults = faults;
        this.ids = ids;
        this.observer = observer;
        server.setServerSocketFactory(new PromptServerSocketFactory());
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                // The server keeps all requests for a test to take; here nobody would.
                server.takeRequest(0, TimeUnit.MILLISECONDS);
                return answer(request);
            }
        });
    }

    /** Listens on loopback; 0 takes any free port. */
    public void start(int port) {
        try {
            server.start(InetAddress.getByAddress("127.0.0.1", LOOPBACK), port);
        } catch (IOException e) {
            throw new UncheckedIOException("the emulator can not listen on port " + port, e);
        }
    }

    /** The port that it listens on. */
    public int port() {
        return server.getPort();
    }

    /** Lets another world answer from now on. */
    public void serve(World world, String apiKey) {
        api = new Api(world, apiKey);
    }

    /** Lets other processes use the emulator as this does. */
    public void controlBy(Control newControl) {
        control = newControl;
    }

    private MockResponse answer(RecordedRequest recorded) throws InterruptedException {
        ByteString content = recorded.getBody();
        byte[] body = content == null ? new byte[0] : content.toByteArray();
        Request request = new Request(recorded.getMethod(), recorded.getTarget(), body);
        Api present = api;
        Control controls = control;
        if (present != null && controls != null && request.isControl()) {
            return response(present.control(request, recorded.getHeaders(), controls), null);
        }
        PlannedFault fault = faults.take(request);
        Reply reply = null;
        Api current = api;
        if (current != null && (fault == null || fault.isCarriedOut())) {
            reply = current.answer(request, recorded.getHeaders());
        }
        Reply own = fault == null ? null : fault.reply();
        if (own != null) {
            reply = own;
        }
        if (reply != null && request.method().equals("HEAD")) {
            reply = reply.head();
        }
        boolean silent = fault != null
                && (fault.kind() == PlannedFault.Kind.DROPPED || fault.kind() == PlannedFault.Kind.STALLED);
        observe(recorded, body, silent ? null : reply, fault != null);
        if (fault != null) {
            pause(fault.delay());
        }
        return response(reply, fault);
    }

    /** Waits, but not beyond the end of the emulator. */
    private void pause(Duration time) throws InterruptedException {
        if (!time.isZero()) {
            closing.await(time.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private MockResponse response(@Nullable Reply reply, @Nullable PlannedFault fault) {
        MockResponse.Builder response = new MockResponse.Builder();
        if (fault != null && fault.kind() == PlannedFault.Kind.DROPPED) {
            return response.onResponseStart(CLOSE).build();
        }
        if (fault != null && fault.kind() == PlannedFault.Kind.STALLED) {
            return response.onResponseStart(SocketEffect.Stall.INSTANCE).build();
        }
        if (reply != null) {
            response.code(reply.status());
            reply.headers().forEach(response::setHeader);
            response.setHeader("X-Request-Id", ids.uuid());
            if (reply.status() == 204) {
                response.removeHeader("Content-Length");
            }
            if (reply.body().length > 0) {
                response.body(new Buffer().write(reply.body()));
            }
        }
        if (fault != null && fault.kind() == PlannedFault.Kind.TRUNCATED) {
            response.onResponseBody(CLOSE);
        }
        return response.build();
    }

    private void observe(RecordedRequest recorded, byte[] body, @Nullable Reply reply, boolean fault) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(recorded.getHeaders().toMultimap());
        for (String secret : List.of("X-API-Key", "Authorization")) {
            headers.computeIfPresent(secret, (name, values) -> List.of("[redacted]"));
        }
        observer.accept(new RecordedExchange(
                recorded.getMethod(),
                recorded.getTarget(),
                headers,
                new String(body, StandardCharsets.UTF_8),
                reply == null ? null : reply.status(),
                reply == null ? "" : reply.bodyText(),
                fault));
    }

    @Override
    public void close() {
        closing.countDown();
        server.close();
    }
}
