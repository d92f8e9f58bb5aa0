package ai.kapso.examples.echobot;

import ai.kapso.core.KapsoConfig;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.platform.PlatformClient;
import ai.kapso.platform.webhooks.NewWebhook;
import ai.kapso.testing.BusinessNumber;
import ai.kapso.testing.CapturedMessage;
import ai.kapso.testing.KapsoEmulator;
import ai.kapso.testing.SimulatedContact;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** The bot in a conversation with contacts of the emulator, one of whom hides the phone number. */
final class EchoConversation {

    private static final String SECRET = "echo-bot-webhook-secret";

    private EchoConversation() {}

    static void run(PrintStream out) throws IOException {
        try (KapsoEmulator emulator = KapsoEmulator.start();
                KapsoConfig config = KapsoConfig.builder()
                        .apiKey(emulator.apiKey())
                        .apiBaseUrl(emulator.baseUrl())
                        .build();
                EchoBot bot = new EchoBot(config, SECRET, 0)) {
            BusinessNumber number = emulator.addPhoneNumber();
            PlatformClient.create(config)
                    .webhooks(number.phoneNumberId())
                    .create(NewWebhook.kapso(bot.url(), SECRET, WebhookEventName.MESSAGE_RECEIVED))
                    .execute();

            SimulatedContact ana = emulator.contact("+15550100200");
            talk(out, emulator, "Ana", ana, "Is anybody there?");
            talk(out, emulator, "Ana", ana, "Good bread, by the way.");
            SimulatedContact ben = emulator.contactWithUserId("US.13491208655302741918"); // hides the phone number
            talk(out, emulator, "Ben", ben, "You don't have my number!");
        }
    }

    private static void talk(
            PrintStream out, KapsoEmulator emulator, String name, SimulatedContact contact, String text) {
        contact.writes(text);
        emulator.awaitDeliveries();
        List<CapturedMessage> received = contact.received();
        String answer =
                received.get(received.size() - 1).json().at("/text/body").asText();
        out.println(name + ": " + text);
        out.println("bot: " + answer);
    }
}
