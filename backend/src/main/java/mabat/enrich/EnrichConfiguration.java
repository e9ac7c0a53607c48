package mabat.enrich;

import java.time.Clock;
import mabat.knowledge.Knowledge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The enrichment that ingestion uses. */
@Configuration(proxyBeanMethods = false)
class EnrichConfiguration {
    @Bean
    Enrichment enrichment(Knowledge knowledge, Clock clock) {
        return new StandardEnrichment(knowledge, clock);
    }
}
