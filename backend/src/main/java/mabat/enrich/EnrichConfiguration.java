package mabat.enrich;

import java.time.Clock;
import mabat.knowledge.CurrentKnowledge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The enrichment that ingestion uses. */
@Configuration(proxyBeanMethods = false)
class EnrichConfiguration {
    @Bean
    Enrichment enrichment(CurrentKnowledge current, Clock clock) {
        return new CurrentEnrichment(
                current.derived(knowledge -> new StandardEnrichment(knowledge, clock)));
    }
}
