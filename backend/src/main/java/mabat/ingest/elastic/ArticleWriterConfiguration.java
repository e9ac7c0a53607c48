package mabat.ingest.elastic;

import java.time.Clock;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.ingest.ArticleWriter;
import mabat.ingest.LineCounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The writer for the application. */
@Configuration(proxyBeanMethods = false)
class ArticleWriterConfiguration {
    @Bean
    ArticleWriter articleWriter(Elasticsearch elasticsearch, IndexNames names, Clock clock) {
        return new ElasticArticleWriter(elasticsearch, names, clock);
    }

    @Bean
    LineCounts lineCounts(Elasticsearch elasticsearch, IndexNames names) {
        return new ElasticLineCounts(elasticsearch, names);
    }
}
