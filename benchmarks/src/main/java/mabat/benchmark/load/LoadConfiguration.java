package mabat.benchmark.load;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The engine without its pages. */
@Configuration(proxyBeanMethods = false)
@ComponentScan({
    "mabat.elastic",
    "mabat.knowledge",
    "mabat.enrich",
    "mabat.ingest",
    "mabat.search",
    "mabat.discovery",
    "mabat.suggest",
    "mabat.export",
    "mabat.savedsearch",
    "mabat.keep",
    "mabat.alert",
    "mabat.mail",
    "mabat.outgoing",
})
class LoadConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
