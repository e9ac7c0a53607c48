package mabat.suggest.elastic;

import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.suggest.RecentSearches;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Recent searches for the application. */
@Configuration(proxyBeanMethods = false)
class RecentSearchesConfiguration {
    @Bean
    RecentSearches recentSearches(Elasticsearch elasticsearch, IndexNames names) {
        return new ElasticRecentSearches(elasticsearch, names);
    }
}
