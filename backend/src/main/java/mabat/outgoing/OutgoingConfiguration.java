package mabat.outgoing;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one way out. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutgoingProperties.class)
class OutgoingConfiguration {
    @Bean(destroyMethod = "close")
    GuardedClient guardedClient(OutgoingProperties properties) {
        return new GuardedClient(properties);
    }
}
