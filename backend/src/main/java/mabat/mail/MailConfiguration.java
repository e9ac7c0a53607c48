package mabat.mail;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mail for the application. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class MailConfiguration {
    @Bean
    MailSender mailSender(MailProperties properties, Clock clock) {
        return new SmtpMailSender(properties, clock);
    }
}
