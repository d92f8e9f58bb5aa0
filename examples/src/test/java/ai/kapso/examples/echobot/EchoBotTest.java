package ai.kapso.examples.echobot;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.KapsoConfig;
import ai.kapso.core.model.WebhookEventName;
import ai.kapso.platform.PlatformClient;
import ai.kapso.platform.webhooks.NewWebhook;
import ai.kapso.testing.KapsoEmulator;
import ai.kapso.testing.KapsoEmulatorExtension;
import ai.kapso.testing.SimulatedContact;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(KapsoEmulatorExtension.class)
class EchoBotTest {

    private static final String SECRET = "of-the-webhook";

    private EchoBot bot;

    @BeforeEach
    void subscribe(KapsoEmulator emulator) throws IOException {
        KapsoConfig config = KapsoConfig.builder()
                .apiKey(emulator.apiKey())
                .apiBaseUrl(emulator.baseUrl())
                .build();
        bot = new EchoBot(config, SECRET, 0);
        PlatformClient.create(config)
                .webhooks(emulator.addPhoneNumber().phoneNumberId())
                .create(NewWebhook.kapso(bot.url(), SECRET, WebhookEventName.MESSAGE_RECEIVED))
                .execute();
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void quotesTheMessageThatItAnswers(KapsoEmulator emulator) {
        SimulatedContact ana = emulator.contact("+15550100200");

        String wamid = ana.writes("Hello");
        emulator.awaitDeliveries();

        assertThat(ana.received()).hasSize(1);
        assertThat(ana.received().get(0).json().at("/text/body").asText()).isEqualTo("Hello");
        assertThat(ana.received().get(0).json().at("/context/id").asText()).isEqualTo(wamid);
    }

    @Test
    void answersAContactWhoHidesThePhoneNumber(KapsoEmulator emulator) {
        SimulatedContact ben = emulator.contactWithUserId("US.13491208655302741918");

        ben.writes("Hello");
        emulator.awaitDeliveries();

        assertThat(ben.received()).hasSize(1);
    }

    @Test
    void answersOnceWhatArrivesTwice(KapsoEmulator emulator) {
        SimulatedContact ana = emulator.contact("+15550100200");
        emulator.deliveryFaults().next().duplicated();

        ana.writes("Hello");
        emulator.awaitDeliveries();

        assertThat(ana.received()).hasSize(1);
    }

    @Test
    void doesNotAnswerTwiceWhenTheFirstReplyMayHaveBeenSent(KapsoEmulator emulator) {
        SimulatedContact ana = emulator.contact("+15550100200");
        emulator.faults().next().droppedAfterRead();

        ana.writes("Hello");
        emulator.awaitDeliveries();
        emulator.clock().advance(Duration.ofMinutes(5));
        emulator.awaitDeliveries();

        assertThat(emulator.deliveries()).hasSize(1);
    }

    @Test
    void answersLaterWhatIsRefusedAtFirst(KapsoEmulator emulator) {
        SimulatedContact ana = emulator.contact("+15550100200");
        emulator.faults().next().tooManyRequests(Duration.ofMinutes(1));

        ana.writes("Hello");
        emulator.awaitDeliveries();
        emulator.clock().advance(Duration.ofSeconds(10));
        emulator.awaitDeliveries();

        assertThat(ana.received()).hasSize(1);
    }

    @Test
    void theConversationWithTheEmulatorIsPrinted() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        EchoConversation.run(new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .hasSize(6)
                .endsWith("Ben: You don't have my number!", "bot: You don't have my number!");
    }
}
