package mabat.alert;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import mabat.discovery.Discovery;
import mabat.keep.Keep;
import mabat.knowledge.KnowledgeBase;
import mabat.mail.MailSender;
import mabat.outgoing.GuardedClient;
import mabat.savedsearch.SavedSearchStore;
import mabat.savedsearch.SavedSearches;
import mabat.search.ArticleChanges;
import mabat.search.ArticleLibrary;
import mabat.search.CriteriaReader;
import mabat.search.FacetLabels;
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
    HomeAddress homeAddress(AlertProperties properties) {
        return HomeAddress.of(properties.publicUrl());
    }

    @Bean
    CompiledSearches compiledSearches(
            CriteriaReader reader, ObjectProvider<KnowledgeBase> knowledge, Clock clock) {
        return new CompiledSearches(reader, () -> knowledge.getObject().version(), clock);
    }

    @Bean(initMethod = "begin")
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
            NewArticles articles,
            CompiledSearches compiled,
            ArticleChanges changes,
            ObjectProvider<KnowledgeBase> knowledge,
            Clock clock,
            ArticleLibrary library,
            SearchService search,
            Discovery discovery) {
        Newcomers newcomers =
                new Newcomers(compiled, changes, new FacetLabels(knowledge.getObject()), clock);
        return new SinceLastLook(articles, newcomers, library, search, discovery);
    }

    @Bean
    Subscriptions subscriptions(Keep keep, SavedSearches searches, MailSender mail, Clock clock) {
        return new Subscriptions(keep, searches, mail, new SecureRandom(), clock);
    }

    @Bean
    Feeds feeds(
            Keep keep,
            SavedSearches searches,
            Announcements announcements,
            CompiledSearches compiled,
            ArticleChanges changes,
            ArticleLibrary library,
            SearchService search,
            Clock clock) {
        return new Feeds(
                keep,
                searches,
                new Announced(announcements, keep),
                compiled,
                changes,
                library,
                search,
                new SecureRandom(),
                clock);
    }

    @Bean
    Outbox outbox(
            Keep keep,
            Announcements announcements,
            SavedSearches searches,
            ArticleLibrary library,
            MailSender mail,
            GuardedClient client,
            HomeAddress home,
            Clock clock) {
        Deliveries deliveries =
                new Deliveries(
                        new Digests(keep, announcements, searches, library),
                        new DigestMail(home),
                        mail,
                        new Webhook(home, clock),
                        client);
        return new Outbox(keep, announcements, deliveries, clock);
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
            Outbox outbox,
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
                        AlertJob.tidying(
                                properties, new Lease(keep, "tidy", me, System::nanoTime), checker),
                        AlertJob.sending(
                                properties, new Lease(keep, "send", me, System::nanoTime), outbox),
                        AlertJob.forgetting(properties, announcements, outbox, clock)));
    }
}
