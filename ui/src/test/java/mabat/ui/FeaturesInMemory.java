package mabat.ui;

import java.net.URI;
import java.time.Clock;
import mabat.alert.Feeds;
import mabat.alert.HandMadeAlerts;
import mabat.alert.HomeAddress;
import mabat.alert.NewArticles;
import mabat.alert.SinceLastLook;
import mabat.alert.Subscriptions;
import mabat.discovery.Discovery;
import mabat.entity.EntityProfiles;
import mabat.entity.EntityStatistics;
import mabat.history.Permalinks;
import mabat.keep.InMemoryKeep;
import mabat.knowledge.CurrentKnowledge;
import mabat.knowledge.Knowledge;
import mabat.knowledge.KnowledgeBase;
import mabat.mail.MemoryMailSender;
import mabat.overlay.ChangeLog;
import mabat.overlay.InMemoryChangeLog;
import mabat.overlay.KnowledgeKeeper;
import mabat.overlay.Overlay;
import mabat.reenrich.HandReenrichment;
import mabat.reenrich.Reenrichment;
import mabat.savedsearch.SavedSearches;
import mabat.search.ArticleLibrary;
import mabat.search.CriteriaReader;
import mabat.search.SearchService;
import mabat.search.SearchTurns;
import mabat.search.TestCriteria;
import mabat.suggest.InMemoryRecentSearches;
import mabat.suggest.KeptSearches;
import mabat.suggest.RecentSearches;
import mabat.suggest.TypeAhead;
import org.springframework.context.annotation.Bean;

/**
 * The features behind pages and REST alike, as they are, over stores in memory. Whoever imports it
 * brings a clock, a search, articles, saved searches and a knowledge base. Not annotated as a
 * configuration, so that the scan of the whole application does not find it.
 */
public class FeaturesInMemory {
    /** Reading them takes a moment, so all tests share them. */
    private static final Knowledge TABLES = Knowledge.standard();

    @Bean
    Translations translations() {
        return new Translations();
    }

    @Bean
    ProblemTexts problemTexts(Translations texts) {
        return new ProblemTexts(texts);
    }

    @Bean
    InMemoryKeep keep() {
        return new InMemoryKeep();
    }

    @Bean
    CriteriaReader criteriaReader() {
        return TestCriteria.reader();
    }

    @Bean
    HandMadeAlerts alerts(InMemoryKeep keep, CriteriaReader reader, Clock clock) {
        return new HandMadeAlerts(keep, reader, clock);
    }

    @Bean
    NewArticles newArticles(HandMadeAlerts alerts) {
        return alerts.articles();
    }

    @Bean
    Subscriptions subscriptions(HandMadeAlerts alerts, SavedSearches searches) {
        return alerts.subscriptions(searches, new MemoryMailSender());
    }

    @Bean
    Feeds feeds(
            HandMadeAlerts alerts,
            SavedSearches searches,
            ArticleLibrary library,
            SearchService search) {
        return alerts.feeds(searches, library, search);
    }

    @Bean
    SinceLastLook sinceLastLook(
            HandMadeAlerts alerts,
            ArticleLibrary library,
            SearchService search,
            Discovery discovery,
            KnowledgeBase knowledge) {
        return alerts.sinceLastLook(library, search, discovery, knowledge);
    }

    @Bean
    HomeAddress homeAddress() {
        return HomeAddress.of(URI.create("https://mabat.example.org/"));
    }

    @Bean
    Permalinks permalinks(InMemoryKeep keep, SearchService search, Clock clock) {
        return new Permalinks(keep, search, clock);
    }

    @Bean
    InMemoryRecentSearches recentSearches() {
        return new InMemoryRecentSearches();
    }

    @Bean
    TypeAhead typeAhead(KnowledgeBase knowledge, SavedSearches saved, RecentSearches recent) {
        KeptSearches kept =
                owner ->
                        saved.of(owner).stream()
                                .map(s -> new KeptSearches.Kept(s.id(), s.name(), s.criteria()))
                                .toList();
        return new TypeAhead(knowledge, kept, recent);
    }

    @Bean
    SearchTurns searchTurns() {
        return new SearchTurns(2);
    }

    @Bean
    EntityProfiles entityProfiles(
            KnowledgeBase knowledge,
            SearchService search,
            EntityStatistics statistics,
            Clock clock) {
        return new EntityProfiles(knowledge, entity -> null, search, statistics, clock);
    }

    @Bean
    InMemoryChangeLog changeLog() {
        return new InMemoryChangeLog();
    }

    @Bean
    CurrentKnowledge currentKnowledge() {
        return new CurrentKnowledge(TABLES);
    }

    @Bean
    KnowledgeKeeper knowledgeKeeper(ChangeLog log, CurrentKnowledge current) {
        return new KnowledgeKeeper(log, current, Runnable::run);
    }

    @Bean
    Overlay overlay(
            ChangeLog log,
            KnowledgeKeeper keeper,
            CurrentKnowledge current,
            ArticleLibrary articles,
            Clock clock) {
        return new Overlay(log, keeper, current, articles, clock);
    }

    @Bean
    Reenrichment reenrichment(HandReenrichment hand) {
        return hand.job();
    }
}
