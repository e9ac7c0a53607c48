package mabat.discovery;

import mabat.knowledge.CurrentKnowledge;
import mabat.knowledge.KnowledgeBase;
import mabat.search.ArticleSearcher;
import mabat.search.ArticleStatistics;
import mabat.search.CriteriaReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Overviews for the application. */
@Configuration(proxyBeanMethods = false)
class DiscoveryConfiguration {
    @Bean
    Discovery discovery(
            CriteriaReader reader,
            ArticleSearcher searcher,
            ArticleStatistics statistics,
            CurrentKnowledge knowledge,
            KnowledgeBase base) {
        return new ArticleDiscovery(
                reader, searcher, statistics, base, NewsWords.of(knowledge.get()));
    }
}
