package mabat.keep.elastic;

import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.keep.Keep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps entries in Elasticsearch. */
@Configuration(proxyBeanMethods = false)
class KeepConfiguration {
    @Bean
    Keep keep(Elasticsearch elasticsearch, IndexNames names) {
        return new ElasticKeep(elasticsearch, names);
    }
}
