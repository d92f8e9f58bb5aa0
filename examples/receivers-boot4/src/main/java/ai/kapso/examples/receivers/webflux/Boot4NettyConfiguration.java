package ai.kapso.examples.receivers.webflux;

import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes Spring Boot 4 take Netty: Tomcat is on this class path, too. */
@Configuration
class Boot4NettyConfiguration {

    @Bean
    NettyReactiveWebServerFactory netty() {
        return new NettyReactiveWebServerFactory();
    }
}
