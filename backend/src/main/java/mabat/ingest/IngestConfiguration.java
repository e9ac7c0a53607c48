package mabat.ingest;

import mabat.enrich.Enrichment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ingestion for the application. */
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {
    @Bean
    IngestService ingestService(Enrichment enrichment, LineCounts lines, ArticleWriter writer) {
        return new IngestService(enrichment, lines, writer);
    }
}
