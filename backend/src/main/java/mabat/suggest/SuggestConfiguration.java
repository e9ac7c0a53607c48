package mabat.suggest;

import mabat.knowledge.KnowledgeBase;
import mabat.search.ArticleStatistics;
import mabat.search.CriteriaReader;
import mabat.search.OtherQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers for the application. */
@Configuration(proxyBeanMethods = false)
class SuggestConfiguration {
    @Bean
    TypeAhead typeAhead(KnowledgeBase knowledge, KeptSearches kept, RecentSearches recent) {
        return new TypeAhead(knowledge, kept, recent);
    }

    @Bean
    OtherQueries otherQueries(
            CriteriaReader reader, ArticleStatistics statistics, KnowledgeBase knowledge) {
        return new OfferedQueries(reader, statistics, knowledge);
    }
}
