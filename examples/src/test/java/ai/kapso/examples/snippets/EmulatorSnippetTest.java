package ai.kapso.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.KapsoConfig;
import ai.kapso.testing.BusinessNumber;
import ai.kapso.testing.KapsoEmulator;
import ai.kapso.testing.KapsoEmulatorExtension;
import ai.kapso.whatsapp.WhatsAppClient;
import ai.kapso.whatsapp.messages.SentMessage;
import ai.kapso.whatsapp.messages.TextMessage;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

// [emulator]
@ExtendWith(KapsoEmulatorExtension.class)
class EmulatorSnippetTest {

    @Test
    void tellsTheContactWhenTheBreadIsReady(KapsoEmulator emulator) {
        KapsoConfig config = KapsoConfig.builder()
                .apiKey(emulator.apiKey())
                .apiBaseUrl(emulator.baseUrl())
                .build();
        BusinessNumber bakery = emulator.addPhoneNumber();
        emulator.faults().next().tooManyRequests(Duration.ofMillis(1)); // and see it retried

        SentMessage sent = WhatsAppClient.create(config)
                .messages(bakery.phoneNumberId())
                .send(TextMessage.of("+15550100200", "Your bread is ready"))
                .execute();

        assertThat(emulator.message(sent.id()).json().at("/text/body").asText()).isEqualTo("Your bread is ready");
    }
}
// [/emulator]
