package mabat.alert;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import mabat.keep.Keep;
import mabat.knowledge.KnowledgeBase;
import mabat.savedsearch.SavedSearchStore;
import mabat.search.ArticleChanges;
import mabat.search.ArticleLibrary;
import mabat.search.CriteriaReader;
import mabat.search.SearchService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How checking is put together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AlertProperties.class)
class AlertConfiguration {
    @Bean
    CompiledSearches compiledSearches(
            CriteriaReader reader, ObjectProvider<KnowledgeBase> knowledge, Clock clock) {
        return new CompiledSearches(reader, () -> knowledge.getObject().version(), clock);
    }

    @Bean
    Checker checker(
            SavedSearchStore searches,
            CompiledSearches compiled,
            ArticleChanges changes,
            Announcements announcements,
            Keep keep,
            Clock clock) {
        return new Checker(searches, compiled, changes, announcements, keep, clock);
    }

    @Bean
    NewArticles newArticles(
            Announcements announcements,
            CompiledSearches compiled,
            ArticleChanges articles,
            Keep keep,
            Clock clock) {
        return new NewArticles(announcements, compiled, articles, keep, clock);
    }

    @Bean
    SinceLastLook sinceLastLook(
            NewArticles articles, ArticleLibrary library, SearchService search) {
        return new SinceLastLook(articles, library, search);
    }

    @Bean
    News news() {
        return new News();
    }

    @Bean
    @ConditionalOnWebApplication
    AlertJob alertJob(
            AlertProperties properties,
            Checker checker,
            Announcements announcements,
            News news,
            Keep keep,
            Clock clock) {
        String me = UUID.randomUUID().toString();
        return new AlertJob(
                List.of(
                        AlertJob.checking(
                                properties,
                                new Lease(keep, "check", me, System::nanoTime),
                                checker,
                                new NewsWatch(keep, announcements, news)),
                        AlertJob.forgetting(properties, announcements, clock)));
    }
}
