package mabat.alert.elastic;

import mabat.alert.Announcements;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps announcements in Elasticsearch. */
@Configuration(proxyBeanMethods = false)
class AlertStoreConfiguration {
    @Bean
    Announcements announcements(Elasticsearch elasticsearch, IndexNames names) {
        return new ElasticAnnouncements(elasticsearch, names);
    }
}
