package ai.kapso.testing;

import ai.kapso.webhooks.WebhookSigner;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** The application's end of the webhooks. */
final class Receiver implements AutoCloseable {
    static final String SECRET = "webhook-secret-0001";

    /** One webhook as it came. */
    static final class Hook {
        final RecordedRequest request;
        final String body;
        final JsonNode json;

        private Hook(RecordedRequest request) {
            this.request = request;
            this.body = request.getBody() == null ? "" : request.getBody().utf8();
            this.json = Api.parse(body);
        }

        String header(String name) {
            return request.getHeaders().get(name);
        }

        String event() {
            return header("X-Webhook-Event");
        }

        boolean isSignedWith(String secret) {
            return WebhookSigner.kapso(secret)
                    .sign(request.getBody().toByteArray())
                    .equals(header("X-Webhook-Signature"));
        }
    }

    private final MockWebServer server = new MockWebServer();
    private final List<Hook> hooks = new ArrayList<>();
    private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
    private final Queue<String> failing = new ConcurrentLinkedQueue<>();
    private volatile int always = 200;
    private volatile Consumer<Hook> reaction = hook -> {};

    Receiver() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                Hook hook = new Hook(request);
                synchronized (hooks) {
                    hooks.add(hook);
                }
                reaction.accept(hook);
                Integer status = failsOnce(hook) ? Integer.valueOf(500) : statuses.poll();
                return new MockResponse.Builder()
                        .code(status == null ? always : status)
                        .build();
            }
        });
        try {
            server.start(InetAddress.getLoopbackAddress(), 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getPort() + "/hooks?tenant=7";
    }

    /** Attributes of a webhook that comes here. */
    String wants(String... events) {
        return "'url':'" + url() + "','secret_key':'" + SECRET + "','events':['" + String.join("','", events) + "']";
    }

    /** What comes first gets the first of these: for a test in which one delivery follows the other. */
    void answers(Integer... next) {
        statuses.addAll(List.of(next));
    }

    /** The next delivery whose body has this text is answered with 500, whatever comes before it. */
    void failsOnceFor(String text) {
        failing.add(text);
    }

    private boolean failsOnce(Hook hook) {
        return failing.removeIf(hook.body::contains);
    }

    void alwaysAnswers(int status) {
        always = status;
    }

    void reacts(Consumer<Hook> reaction) {
        this.reaction = reaction;
    }

    List<Hook> hooks() {
        synchronized (hooks) {
            return new ArrayList<>(hooks);
        }
    }

    List<String> events() {
        List<String> events = new ArrayList<>();
        hooks().forEach(hook -> events.add(hook.event()));
        return events;
    }

    Hook only() {
        List<Hook> all = hooks();
        if (all.size() != 1) {
            throw new AssertionError("not one webhook but " + events());
        }
        return all.get(0);
    }

    Hook last() {
        List<Hook> all = hooks();
        return all.get(all.size() - 1);
    }

    void forget() {
        synchronized (hooks) {
            hooks.clear();
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
