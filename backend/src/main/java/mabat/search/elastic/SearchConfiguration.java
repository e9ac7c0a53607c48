package mabat.search.elastic;

import java.time.Clock;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.knowledge.CurrentKnowledge;
import mabat.knowledge.KnowledgeBase;
import mabat.search.ArticleChanges;
import mabat.search.ArticleLibrary;
import mabat.search.ArticleScroll;
import mabat.search.ArticleSearch;
import mabat.search.ArticleSearcher;
import mabat.search.ArticleStatistics;
import mabat.search.Concepts;
import mabat.search.CriteriaReader;
import mabat.search.OtherQueries;
import mabat.search.SearchService;
import mabat.search.SearchTurns;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Search for the application. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchProperties.class)
class SearchConfiguration {
    @Bean
    ArticleSearcher articleSearcher(Elasticsearch elasticsearch, IndexNames names) {
        return new ElasticArticleSearcher(elasticsearch, names);
    }

    @Bean
    ArticleChanges articleChanges(Elasticsearch elasticsearch, IndexNames names, Clock clock) {
        return new ElasticArticleChanges(elasticsearch, names, clock);
    }

    @Bean
    ArticleScroll articleScroll(Elasticsearch elasticsearch, IndexNames names) {
        return new ElasticArticleScroll(elasticsearch, names);
    }

    @Bean
    ArticleLibrary articleLibrary(Elasticsearch elasticsearch, IndexNames names) {
        return new ElasticArticleLibrary(elasticsearch, names);
    }

    @Bean
    CriteriaReader criteriaReader(
            CurrentKnowledge knowledge,
            KnowledgeBase base,
            ArticleStatistics statistics,
            Clock clock) {
        return new CriteriaReader(base, knowledge.finder(), Concepts.of(knowledge.get()), clock)
                .bounded(statistics);
    }

    @Bean
    ArticleStatistics articleStatistics(Elasticsearch elasticsearch, IndexNames names) {
        return new ElasticArticleStatistics(elasticsearch, names);
    }

    @Bean
    SearchService searchService(
            CriteriaReader reader,
            ArticleSearcher searcher,
            KnowledgeBase knowledge,
            OtherQueries others,
            Clock clock) {
        return new ArticleSearch(reader, searcher, knowledge, others, clock);
    }

    @Bean
    SearchTurns searchTurns(SearchProperties properties) {
        return new SearchTurns(properties.atATime());
    }
}
