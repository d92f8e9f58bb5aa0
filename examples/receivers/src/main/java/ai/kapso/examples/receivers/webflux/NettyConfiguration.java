package ai.kapso.examples.receivers.webflux;

import org.springframework.boot.web.embedded.netty.NettyReactiveWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes Spring Boot 3 take Netty: Tomcat is on this class path, too. */
@Configuration
class NettyConfiguration {

    @Bean
    NettyReactiveWebServerFactory netty() {
        return new NettyReactiveWebServerFactory();
    }
}
