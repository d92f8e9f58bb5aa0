package ai.kapso.examples.echobot;

import ai.kapso.core.KapsoConfig;
import java.io.IOException;
import java.io.PrintStream;

/** The bot for a number that is connected to Kapso. */
final class LiveEchoBot {

    private static final int PORT = 8080;

    private LiveEchoBot() {}

    static void run(PrintStream out) throws IOException {
        KapsoConfig config;
        try {
            config = KapsoConfig.fromEnvironment();
        } catch (IllegalArgumentException e) {
            out.println("echo bot: " + e.getMessage());
            System.exit(1);
            return;
        }
        String secret = System.getenv("KAPSO_WEBHOOK_SECRET");
        if (secret == null) {
            out.println("echo bot: set KAPSO_WEBHOOK_SECRET to the secret of the webhook");
            System.exit(1);
            return;
        }
        EchoBot bot = new EchoBot(config, secret, PORT);
        out.println("The echo bot listens on " + bot.url() + ".");
        out.println("Make it reachable over https, and create a webhook for the number with that URL and the event"
                + " whatsapp.message.received. Then write to the number.");
    }
}
