package ai.kapso.examples.echobot;

import ai.kapso.core.KapsoConfig;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;

/** The bot for a number that is connected to Kapso. */
final class LiveEchoBot {

    private static final int PORT = 8080;

    private LiveEchoBot() {}

    static void run(PrintStream out) throws IOException {
        String secret = System.getenv("KAPSO_WEBHOOK_SECRET");
        EchoBot bot;
        try {
            KapsoConfig config = KapsoConfig.fromEnvironment();
            if (secret == null) {
                throw new IllegalArgumentException("set KAPSO_WEBHOOK_SECRET to the secret of the webhook");
            }
            bot = new EchoBot(config, secret, PORT);
        } catch (IllegalArgumentException | BindException e) {
            out.println("echo bot: " + e.getMessage() + (e instanceof BindException ? " (port " + PORT + ")" : ""));
            System.exit(1);
            return;
        }
        out.println("The echo bot listens on " + bot.url() + ".");
        out.println("Make it reachable over https, and create a webhook for the number with that URL and the event"
                + " whatsapp.message.received. Then write to the number.");
    }
}
