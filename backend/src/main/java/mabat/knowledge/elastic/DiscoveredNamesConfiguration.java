package mabat.knowledge.elastic;

import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.knowledge.DiscoveredNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names of discovered people for the application. */
@Configuration(proxyBeanMethods = false)
class DiscoveredNamesConfiguration {
    @Bean
    DiscoveredNames discoveredNames(Elasticsearch elasticsearch, IndexNames names) {
        return new ElasticDiscoveredNames(elasticsearch, names);
    }
}
