package mabat.reenrich.elastic;

import java.time.Clock;
import java.time.Duration;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.enrich.Enrichment;
import mabat.ingest.LineCounts;
import mabat.ingest.Regrouping;
import mabat.overlay.KnowledgeKeeper;
import mabat.reenrich.ReenrichWorker;
import mabat.reenrich.Reenrichment;
import mabat.reenrich.VerdictFollower;
import mabat.reenrich.Workbench;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Re-enrichment for the application. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReenrichProperties.class)
class ReenrichConfiguration {
    private static final Duration LOOK = Duration.ofSeconds(2);

    @Bean(destroyMethod = "close")
    ReenrichWorker reenrichWorker(
            Elasticsearch elasticsearch,
            IndexNames names,
            Enrichment enrichment,
            LineCounts lines,
            Regrouping groups,
            Clock clock,
            ReenrichProperties properties) {
        return new ReenrichWorker(
                new Workbench(
                        new ElasticArticleShelf(elasticsearch, names, clock),
                        enrichment,
                        lines,
                        groups),
                new ElasticJobStore(elasticsearch, names),
                clock,
                properties.articlesPerSecond(),
                LOOK);
    }

    @Bean
    Reenrichment reenrichment(ReenrichWorker worker) {
        return worker.job();
    }

    @Bean
    VerdictFollower verdictFollower(
            KnowledgeKeeper keeper, Enrichment enrichment, Reenrichment job) {
        return VerdictFollower.of(keeper, enrichment, job);
    }
}
