package mabat.entity.elastic;

import java.time.Clock;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.entity.EntityProfiles;
import mabat.entity.EntityStatistics;
import mabat.knowledge.Knowledge;
import mabat.knowledge.KnowledgeBase;
import mabat.search.SearchService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Profiles of entities for the application. */
@Configuration(proxyBeanMethods = false)
class EntityConfiguration {
    @Bean
    EntityStatistics entityStatistics(Elasticsearch elasticsearch, IndexNames names) {
        return new ElasticEntityStatistics(elasticsearch, names);
    }

    @Bean
    EntityProfiles entityProfiles(
            KnowledgeBase base,
            Knowledge knowledge,
            SearchService search,
            EntityStatistics statistics,
            Clock clock) {
        return new EntityProfiles(base, knowledge::home, search, statistics, clock);
    }
}
