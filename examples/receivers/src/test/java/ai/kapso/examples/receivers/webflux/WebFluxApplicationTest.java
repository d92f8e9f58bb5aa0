package ai.kapso.examples.receivers.webflux;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.examples.receivers.HandshakeContract;
import ai.kapso.webhooks.MetaHandshake;
import ai.kapso.webhooks.WebhookReceiver;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import reactor.core.scheduler.NonBlocking;

class WebFluxApplicationTest extends HandshakeContract {

    private ConfigurableApplicationContext application;

    @Override
    protected int start() {
        application = new SpringApplicationBuilder(WebFluxApplication.class)
                .web(WebApplicationType.REACTIVE)
                .initializers((GenericApplicationContext context) -> {
                    context.registerBean(
                            "tested", WebhookReceiver.class, deliveries::receiver, bean -> bean.setPrimary(true));
                    context.registerBean("shaken", MetaHandshake.class, () -> handshake, bean -> bean.setPrimary(true));
                })
                .run(
                        "--server.address=127.0.0.1",
                        "--server.port=0",
                        "--spring.main.banner-mode=off",
                        "--spring.reactor.netty.shutdown-quiet-period=0s",
                        "--kapso.webhook.secret=of-the-environment");
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    protected void stop() {
        SpringApplication.exit(application);
    }

    @Test
    void runsOnNetty() {
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .anyMatch(name -> name.startsWith("reactor-http"));
    }

    @Test
    void letsHandlersBlock() throws Exception {
        takesAGenuineDelivery();

        assertThat(deliveries.threads()).isNotEmpty().noneMatch(NonBlocking.class::isInstance);
    }
}
