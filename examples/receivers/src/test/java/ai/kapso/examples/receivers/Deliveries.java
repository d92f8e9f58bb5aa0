package ai.kapso.examples.receivers;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.kapso.webhooks.WebhookReceiver;
import ai.kapso.webhooks.events.MessageReceived;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What is delivered in these tests, and a receiver that takes it down. */
public final class Deliveries {

    /** What the deliveries are signed with. */
    public static final String SECRET = "a-secret-for-tests-é";

    /** The receiver's bound, above what WebFlux gathers by default. */
    public static final int MAX_BODY = 300 * 1024;

    /** The text in {@link #BODY}. */
    public static final String TEXT = "Grüezi 👍, 1/2 ☕ für Zoë";

    /** JSON that no library writes like this: escapes, spaces, line ends, a number with a zero at its end. */
    public static final byte[] BODY = body("Gr\\u00fcezi \\uD83D\\uDC4D, 1\\/2 ☕ für Zoë");

    private static final Logger LOG = Logger.getLogger("ai.kapso.webhooks");

    private final List<String> texts = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final WebhookReceiver receiver = WebhookReceiver.builder()
            .secret(SECRET)
            .maxBodySize(MAX_BODY)
            .on(MessageReceived.class, this::take)
            .build();

    /** A body with a text, which is written as JSON already. */
    public static byte[] body(String text) {
        return (" {\"message\" : {\"id\":\"wamid.A\\/1\", \"type\":\"text\",\"text\":{ \"body\":\"" + text + "\" },\r\n"
                        + "\t\"kapso\":{\"direction\":\"inbound\"}},\"phone_number_id\":\"110987654321\" ,\"new\":1.50}\n")
                .getBytes(UTF_8);
    }

    /** A body of a size in bytes. */
    public static byte[] bodyOf(int bytes) {
        return body("x".repeat(bytes - body("").length));
    }

    /** The receiver. */
    public WebhookReceiver receiver() {
        LOG.setLevel(Level.OFF); // failures are part of the tests
        return receiver;
    }

    /** The texts that the handler saw since this was asked before. */
    public List<String> texts() {
        List<String> taken = List.copyOf(texts);
        texts.clear();
        return taken;
    }

    /** The threads that the handler ran on. */
    public List<Thread> threads() {
        return threads;
    }

    private void take(MessageReceived event) {
        String text = event.message().text().orElse("?");
        if (text.equals("fail")) {
            throw new IllegalStateException("as the test wants it");
        }
        threads.add(Thread.currentThread());
        texts.add(text);
    }
}
