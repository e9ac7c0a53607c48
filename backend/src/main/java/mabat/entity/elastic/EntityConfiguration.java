package mabat.entity.elastic;

import java.time.Clock;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.entity.EntityProfiles;
import mabat.entity.EntityStatistics;
import mabat.knowledge.CurrentKnowledge;
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
            CurrentKnowledge current,
            SearchService search,
            EntityStatistics statistics,
            Clock clock) {
        return new EntityProfiles(
                base, entity -> current.get().home(entity), search, statistics, clock);
    }
}
