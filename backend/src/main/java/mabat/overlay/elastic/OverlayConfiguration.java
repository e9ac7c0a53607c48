package mabat.overlay.elastic;

import java.time.Clock;
import java.time.Duration;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.knowledge.CurrentKnowledge;
import mabat.overlay.ChangeLog;
import mabat.overlay.DiscoveredPeople;
import mabat.overlay.KnowledgeKeeper;
import mabat.overlay.KnowledgeWatch;
import mabat.overlay.Overlay;
import mabat.search.ArticleLibrary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Editors' changes for the application: in use before the first article is read. */
@Configuration(proxyBeanMethods = false)
class OverlayConfiguration {
    private static final Duration LOOK = Duration.ofSeconds(20);

    @Bean
    ChangeLog changeLog(Elasticsearch elasticsearch, IndexNames names) {
        return new ElasticChangeLog(elasticsearch, names);
    }

    @Bean(destroyMethod = "close")
    KnowledgeWatch knowledgeWatch(ChangeLog log, CurrentKnowledge current) {
        return new KnowledgeWatch(log, current, LOOK);
    }

    @Bean
    KnowledgeKeeper knowledgeKeeper(KnowledgeWatch watch) {
        return watch.keeper();
    }

    @Bean
    DiscoveredPeople discoveredPeople(Elasticsearch elasticsearch, IndexNames names) {
        return new ElasticDiscoveredPeople(elasticsearch, names);
    }

    @Bean
    Overlay overlay(
            ChangeLog log,
            KnowledgeKeeper keeper,
            CurrentKnowledge knowledge,
            ArticleLibrary articles,
            Clock clock) {
        return new Overlay(log, keeper, knowledge, articles, clock);
    }
}
