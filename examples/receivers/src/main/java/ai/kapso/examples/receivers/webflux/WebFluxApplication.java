package ai.kapso.examples.receivers.webflux;

import ai.kapso.examples.receivers.ExampleReceiver;
import ai.kapso.webhooks.WebhookReceiver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.embedded.netty.NettyReactiveWebServerFactory;
import org.springframework.context.annotation.Bean;

/** Receives webhooks on {@code http://localhost:8080/webhooks}. */
@SpringBootApplication
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
    NettyReactiveWebServerFactory netty() { // Tomcat is on this class path, too
        return new NettyReactiveWebServerFactory();
    }
}
