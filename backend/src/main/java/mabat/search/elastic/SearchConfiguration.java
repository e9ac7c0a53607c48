package mabat.search.elastic;

import java.time.Clock;
import mabat.analysis.Acronyms;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.knowledge.CurrentKnowledge;
import mabat.knowledge.KnowledgeBase;
import mabat.search.ArticleChanges;
import mabat.search.ArticleDiscovery;
import mabat.search.ArticleLibrary;
import mabat.search.ArticleScroll;
import mabat.search.ArticleSearch;
import mabat.search.ArticleSearcher;
import mabat.search.ArticleStatistics;
import mabat.search.Concepts;
import mabat.search.CriteriaReader;
import mabat.search.Discovery;
import mabat.search.KeptSearches;
import mabat.search.RecentSearches;
import mabat.search.SearchService;
import mabat.search.SearchTurns;
import mabat.search.TypeAhead;
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
    CriteriaReader criteriaReader(CurrentKnowledge knowledge, KnowledgeBase base, Clock clock) {
        return new CriteriaReader(
                base,
                knowledge.finder(),
                new Concepts(knowledge.get().concepts(), Acronyms.forQueries()),
                clock);
    }

    @Bean
    ArticleStatistics articleStatistics(Elasticsearch elasticsearch, IndexNames names) {
        return new ElasticArticleStatistics(elasticsearch, names);
    }

    @Bean
    SearchService searchService(
            CriteriaReader reader,
            ArticleSearcher searcher,
            ArticleStatistics statistics,
            KnowledgeBase knowledge,
            Clock clock) {
        return new ArticleSearch(reader, searcher, statistics, knowledge, clock);
    }

    @Bean
    Discovery discovery(
            CriteriaReader reader,
            ArticleSearcher searcher,
            ArticleStatistics statistics,
            KnowledgeBase knowledge) {
        return new ArticleDiscovery(reader, searcher, statistics, knowledge);
    }

    @Bean
    SearchTurns searchTurns(SearchProperties properties) {
        return new SearchTurns(properties.atATime());
    }

    @Bean
    TypeAhead typeAhead(KnowledgeBase knowledge, KeptSearches kept, RecentSearches recent) {
        return new TypeAhead(knowledge, kept, recent);
    }

    @Bean
    RecentSearches recentSearches(Elasticsearch elasticsearch, IndexNames names) {
        return new ElasticRecentSearches(elasticsearch, names);
    }
}
