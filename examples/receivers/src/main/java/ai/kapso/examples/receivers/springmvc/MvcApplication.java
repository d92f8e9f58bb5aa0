package ai.kapso.examples.receivers.springmvc;

import ai.kapso.examples.receivers.spring.MetaHandshakeController;
import ai.kapso.webhooks.MemoryDeliveryLog;
import ai.kapso.webhooks.MetaHandshake;
import ai.kapso.webhooks.WebhookReceiver;
import ai.kapso.webhooks.events.MessageReceived;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Receives webhooks on {@code http://localhost:8080/webhooks}. */
@SpringBootApplication
@Import(MetaHandshakeController.class)
public class MvcApplication {

    /** Runs until the process is ended. */
    public static void main(String[] arguments) {
        SpringApplication.run(MvcApplication.class, arguments);
    }

    // [bean]
    @Bean
    WebhookReceiver receiver(@Value("${kapso.webhook.secret}") String secret) { // KAPSO_WEBHOOK_SECRET
        return WebhookReceiver.builder()
                .secret(secret)
                .deliveryLog(MemoryDeliveryLog.create())
                .on(
                        MessageReceived.class,
                        event ->
                                System.out.println("received " + event.message().id()))
                .build();
    }
    // [/bean]

    // [handshake]
    @Bean
    MetaHandshake handshake(@Value("${meta.verify.token}") String token) { // META_VERIFY_TOKEN
        return MetaHandshake.of(token);
    }
    // [/handshake]
}
