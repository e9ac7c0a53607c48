package mabat.ingest.elastic;

import java.time.Clock;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.ingest.ArticleWriter;
import mabat.ingest.LineCounts;
import mabat.ingest.Regrouping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The writer for the application. */
@Configuration(proxyBeanMethods = false)
class ArticleWriterConfiguration {
    @Bean
    Surroundings surroundings(Elasticsearch elasticsearch, IndexNames names) {
        return Surroundings.of(elasticsearch, names);
    }

    @Bean
    ArticleWriter articleWriter(
            Elasticsearch elasticsearch, IndexNames names, Surroundings around, Clock clock) {
        return new ElasticArticleWriter(
                elasticsearch, names, around, new BackOff(Thread::sleep), clock);
    }

    @Bean
    Regrouping regrouping(Surroundings around, Clock clock) {
        return new GroupsAgain(around, clock);
    }

    @Bean
    LineCounts lineCounts(Elasticsearch elasticsearch, IndexNames names, Clock clock) {
        return new ElasticLineCounts(elasticsearch, names, clock);
    }
}
