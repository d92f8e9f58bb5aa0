package ai.kapso.examples.receivers.webflux;

import ai.kapso.examples.receivers.ExampleReceiver;
import ai.kapso.examples.receivers.spring.MetaHandshakeController;
import ai.kapso.webhooks.MetaHandshake;
import ai.kapso.webhooks.WebhookReceiver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Receives webhooks on {@code http://localhost:8080/webhooks}. */
@SpringBootApplication
@Import(MetaHandshakeController.class)
public class WebFluxApplication {

    /** Runs until the process is ended. */
    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(WebFluxApplication.class);
        application.setWebApplicationType(WebApplicationType.REACTIVE); // Spring MVC is on this class path, too
        application.run(arguments);
    }

    @Bean
    WebhookReceiver receiver(@Value("${kapso.webhook.secret}") String secret) { // KAPSO_WEBHOOK_SECRET
        return ExampleReceiver.withSecret(secret);
    }

    @Bean
    MetaHandshake handshake(@Value("${meta.verify.token}") String token) { // META_VERIFY_TOKEN
        return MetaHandshake.of(token);
    }
}
