package mabat.search.elastic;

import java.time.Clock;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.knowledge.CurrentKnowledge;
import mabat.knowledge.KnowledgeBase;
import mabat.search.ArticleLibrary;
import mabat.search.ArticleSearch;
import mabat.search.ArticleSearcher;
import mabat.search.Concepts;
import mabat.search.CriteriaReader;
import mabat.search.SearchService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Search for the application. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {
    @Bean
    ArticleSearcher articleSearcher(Elasticsearch elasticsearch, IndexNames names) {
        return new ElasticArticleSearcher(elasticsearch, names);
    }

    @Bean
    ArticleLibrary articleLibrary(Elasticsearch elasticsearch, IndexNames names) {
        return new ElasticArticleLibrary(elasticsearch, names);
    }

    @Bean
    CriteriaReader criteriaReader(CurrentKnowledge knowledge, Clock clock) {
        return new CriteriaReader(
                knowledge.base(),
                knowledge.finder(),
                new Concepts(knowledge.get().concepts()),
                clock);
    }

    @Bean
    SearchService searchService(
            CriteriaReader reader, ArticleSearcher searcher, KnowledgeBase knowledge, Clock clock) {
        return new ArticleSearch(reader, searcher, knowledge, clock);
    }
}
