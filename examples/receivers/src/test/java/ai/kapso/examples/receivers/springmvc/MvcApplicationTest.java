package ai.kapso.examples.receivers.springmvc;

import ai.kapso.examples.receivers.HandshakeContract;
import ai.kapso.webhooks.MetaHandshake;
import ai.kapso.webhooks.WebhookReceiver;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

class MvcApplicationTest extends HandshakeContract {

    private ConfigurableApplicationContext application;

    @Override
    protected int start() {
        application = new SpringApplicationBuilder(MvcApplication.class)
                .initializers((GenericApplicationContext context) -> {
                    context.registerBean(
                            "tested", WebhookReceiver.class, deliveries::receiver, bean -> bean.setPrimary(true));
                    context.registerBean("shaken", MetaHandshake.class, () -> handshake, bean -> bean.setPrimary(true));
                })
                .run(
                        "--server.address=127.0.0.1",
                        "--server.port=0",
                        "--spring.main.banner-mode=off",
                        "--kapso.webhook.secret=of-the-environment");
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    protected void stop() {
        SpringApplication.exit(application);
    }
}
