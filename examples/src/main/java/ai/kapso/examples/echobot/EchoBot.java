package ai.kapso.examples.echobot;

import ai.kapso.core.KapsoConfig;
import ai.kapso.core.KapsoException;
import ai.kapso.core.model.Message;
import ai.kapso.webhooks.MemoryDeliveryLog;
import ai.kapso.webhooks.WebhookHeaders;
import ai.kapso.webhooks.WebhookReceiver;
import ai.kapso.webhooks.events.MessageReceived;
import ai.kapso.whatsapp.WhatsAppClient;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Replies to each message with the same text: in a conversation with the emulator, or, with {@code --live}, for a number
 * that is connected to Kapso.
 */
public final class EchoBot implements AutoCloseable {

    private static final int THREADS = 8;

    private final WhatsAppClient whatsapp;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    /** Starts the bot on a port of loopback; 0 for a free one. */
    EchoBot(KapsoConfig config, String webhookSecret, int port) throws IOException {
        whatsapp = WhatsAppClient.create(config);
        WebhookReceiver receiver = WebhookReceiver.builder()
                .secret(webhookSecret)
                .deliveryLog(MemoryDeliveryLog.create())
                .on(MessageReceived.class, this::answer)
                .build();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/webhooks", exchange -> receive(receiver, exchange));
        server.setExecutor(threads);
        server.start();
    }

    /**
     * Runs the conversation with the emulator, or the bot until the process is ended.
     *
     * @param arguments {@code --live} for the real API, with {@code KAPSO_API_KEY} and {@code KAPSO_WEBHOOK_SECRET}
     */
    public static void main(String[] arguments) throws IOException {
        boolean live = Arrays.asList(arguments).contains("--live");
        if (live) {
            LiveEchoBot.run(System.out);
        } else {
            EchoConversation.run(System.out);
            System.exit(0);
        }
    }

    // [answer]
    private void answer(MessageReceived event) {
        if (event.test().orElse(false)) {
            return; // a test delivery: its contact is invented
        }
        Message message = event.message();
        try {
            whatsapp.messages(event.phoneNumberId().orElseThrow())
                    .reply(message, message.bodyText().orElse("Please write a text."))
                    .withTimeout(Duration.ofSeconds(5)) // Kapso waits 10 s for the response to the webhook
                    .execute();
        } catch (KapsoException e) {
            if (e.maySendAgain()) {
                throw e; // 500 to Kapso, which delivers the event again
            }
            System.err.println("the reply may have been sent: " + e.getMessage());
        }
    }
    // [/answer]

    private static void receive(WebhookReceiver receiver, HttpExchange exchange) throws IOException {
        WebhookHeaders headers = WebhookHeaders.of(exchange.getRequestHeaders());
        int status = receiver.receive(headers, exchange.getRequestBody()).status();
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    /** The URL on this machine. */
    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
