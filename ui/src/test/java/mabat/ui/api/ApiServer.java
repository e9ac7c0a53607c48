package mabat.ui.api;

import static mabat.article.Articles.anArticle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import mabat.account.AccountService;
import mabat.account.ApiKeyService;
import mabat.account.HandClock;
import mabat.account.Role;
import mabat.alert.AlertProperties;
import mabat.alert.Feeds;
import mabat.alert.HandMadeAlerts;
import mabat.alert.NewArticles;
import mabat.alert.Subscriptions;
import mabat.article.EnrichedArticle;
import mabat.article.EntityRef;
import mabat.article.RemovedText;
import mabat.discovery.Discovery;
import mabat.enrich.StandardEnrichment;
import mabat.entity.EntityProfiles;
import mabat.entity.InMemoryEntityStatistics;
import mabat.export.Exporter;
import mabat.history.Permalinks;
import mabat.ingest.ArticleWriter;
import mabat.ingest.IngestService;
import mabat.keep.InMemoryKeep;
import mabat.knowledge.CurrentKnowledge;
import mabat.knowledge.Entity;
import mabat.knowledge.Knowledge;
import mabat.knowledge.KnowledgeBase;
import mabat.knowledge.Office;
import mabat.knowledge.OfficeKind;
import mabat.mail.MemoryMailSender;
import mabat.overlay.ChangeLog;
import mabat.overlay.DiscoveredPeople;
import mabat.overlay.InMemoryChangeLog;
import mabat.overlay.KnowledgeKeeper;
import mabat.overlay.Overlay;
import mabat.reenrich.HandReenrichment;
import mabat.reenrich.InMemoryShelf;
import mabat.reenrich.Reenrichment;
import mabat.savedsearch.InMemorySavedSearchStore;
import mabat.savedsearch.SavedSearchService;
import mabat.savedsearch.SavedSearches;
import mabat.search.ArticleLibrary;
import mabat.search.CriteriaReader;
import mabat.search.InMemoryArticleScroll;
import mabat.search.InMemorySearchService;
import mabat.search.SearchService;
import mabat.search.SearchTurns;
import mabat.search.TestCriteria;
import mabat.story.InMemoryStoryLibrary;
import mabat.story.Stories;
import mabat.suggest.InMemoryRecentSearches;
import mabat.suggest.KeptSearches;
import mabat.suggest.RecentSearches;
import mabat.suggest.TypeAhead;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * REST and security as they are, on a port of their own; Elasticsearch is played by memory. Started
 * once for all tests.
 */
final class ApiServer {
    static final HandClock CLOCK = new HandClock("2026-03-15T12:00:00Z");
    static final Path DATA = temporaryFolder();

    private static final ConfigurableApplicationContext CONTEXT =
            new SpringApplicationBuilder(Wiring.class)
                    .properties(
                            Map.of(
                                    "server.port", "0",
                                    "mabat.data", DATA.toString(),
                                    "vaadin.productionMode", "true",
                                    "mabat.api.ingest.line", "10KB",
                                    "mabat.api.ingest.request", "40KB",
                                    "mabat.api.ingest.items", "20"))
                    .run("--server.port=0", "--mabat.data=" + DATA, "--vaadin.productionMode=true");

    private ApiServer() {}

    static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    static <T> T bean(String name, Class<T> type) {
        return CONTEXT.getBean(name, type);
    }

    static String url() {
        return "http://127.0.0.1:" + CONTEXT.getEnvironment().getProperty("local.server.port");
    }

    /** A fresh key of a role, belonging to a service of its own. */
    static String key(Role role) {
        return bean(ApiKeyService.class)
                .create("service:" + role.code(), role.code(), role)
                .secret()
                .text();
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("mabat-api");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not annotated as a configuration, so that no scan of the whole application finds it. */
    @EnableAutoConfiguration
    @ComponentScan({"mabat.ui.api", "mabat.ui.security"})
    static class Wiring {
        @Bean
        Clock clock() {
            return CLOCK;
        }

        @Bean
        SwitchableAccountStore accountStore() {
            return new SwitchableAccountStore();
        }

        @Bean
        InMemorySearchService searchService() {
            return InMemorySearchService.with(articles().toArray(EnrichedArticle[]::new));
        }

        private static List<EnrichedArticle> articles() {
            return List.of(
                    anArticle()
                            .withId("minsk")
                            .at("https://example.org/minsk")
                            .titled("Ministers <meet> in Minsk & talk")
                            .saying("Sanctions were discussed.", "A second paragraph.")
                            .without(new RemovedText("Share this", 2, "share-bar"))
                            .about(EntityRef.country("BY"), EntityRef.person("lukashenko"))
                            .ledBy("lukashenko")
                            .onTopics("sanctions")
                            .ofStory("s-talks")
                            .build(),
                    anArticle()
                            .withId("beijing")
                            .titled("Trade talks in Beijing")
                            .ofStory("s-talks")
                            .publishedOn("2023-03-02")
                            .about(EntityRef.country("CN"))
                            .build());
        }

        @Bean
        InMemoryEntityStatistics entityStatistics() {
            InMemoryEntityStatistics statistics = new InMemoryEntityStatistics();
            statistics.add(articles());
            return statistics;
        }

        @Bean
        EntityProfiles entityProfiles(
                KnowledgeBase knowledge,
                SearchService search,
                InMemoryEntityStatistics statistics) {
            return new EntityProfiles(knowledge, entity -> null, search, statistics, CLOCK);
        }

        @Bean
        Stories stories() {
            InMemoryStoryLibrary library = new InMemoryStoryLibrary();
            library.add(articles());
            return new Stories(library);
        }

        @Bean
        ArticleLibrary articleLibrary(InMemorySearchService search) {
            return search.articles();
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
        SavedSearches savedSearches(InMemoryKeep keep, CriteriaReader reader) {
            return new SavedSearchService(new InMemorySavedSearchStore(), keep, reader, CLOCK);
        }

        @Bean
        HandMadeAlerts alerts(InMemoryKeep keep, CriteriaReader reader) {
            return new HandMadeAlerts(keep, reader, CLOCK);
        }

        @Bean
        Exporter exporter(CriteriaReader reader, InMemorySearchService search) {
            return new Exporter(
                    reader,
                    new InMemoryArticleScroll(search.articles()),
                    Map.of("mabat", "test"),
                    CLOCK);
        }

        @Bean
        Permalinks permalinks(InMemoryKeep keep, SearchService search) {
            return new Permalinks(keep, search, CLOCK);
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
        AlertProperties alertProperties() {
            return new AlertProperties(
                    false,
                    Duration.ofSeconds(5),
                    Period.ofDays(90),
                    URI.create("https://mabat.example.org/"));
        }

        @Bean
        NewArticles newArticles(HandMadeAlerts alerts) {
            return alerts.articles();
        }

        @Bean
        Discovery discovery(InMemorySearchService search) {
            return search.discovery();
        }

        @Bean
        SearchTurns searchTurns() {
            return new SearchTurns(2);
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
        MemoryWriter articleWriter() {
            return new MemoryWriter();
        }

        @Bean
        IngestService ingestService(ArticleWriter writer) {
            return new IngestService(new PlainEnrichment(), writer);
        }

        @Bean
        CurrentKnowledge currentKnowledge() {
            return new CurrentKnowledge(Knowledge.standard());
        }

        @Bean
        InMemoryChangeLog changeLog() {
            return new InMemoryChangeLog();
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
                ArticleLibrary articles) {
            return new Overlay(log, keeper, current, articles, CLOCK);
        }

        @Bean
        DiscoveredPeople discoveredPeople() {
            return (containing, most) ->
                    List.of(
                            new DiscoveredPeople.Discovered(
                                    "unverified:jane-doe", 3, List.of("Jane Doe", "ג'יין דו")));
        }

        @Bean
        HandReenrichment handReenrichment(CurrentKnowledge current) {
            InMemoryShelf shelf = new InMemoryShelf();
            shelf.put(anArticle().withId("old").build());
            return new HandReenrichment(shelf, new StandardEnrichment(current.get(), CLOCK), CLOCK);
        }

        @Bean
        Reenrichment reenrichment(HandReenrichment hand) {
            return hand.job();
        }

        @Bean
        KnowledgeBase knowledgeBase() {
            return new KnowledgeBase(
                    "test",
                    List.of(
                            new Entity(
                                    EntityRef.country("BY"),
                                    "Q184",
                                    "Belarus",
                                    "בלארוס",
                                    List.of("Belarus"),
                                    List.of("בלארוס"),
                                    List.of()),
                            new Entity(
                                    EntityRef.person("lukashenko"),
                                    "",
                                    "Alexander Lukashenko",
                                    "אלכסנדר לוקשנקו",
                                    List.of("Alexander Lukashenko"),
                                    List.of("אלכסנדר לוקשנקו"),
                                    List.of(
                                            new Office(
                                                    OfficeKind.HEAD_OF_STATE,
                                                    "President",
                                                    "נשיא",
                                                    "BY",
                                                    LocalDate.of(1994, 7, 20),
                                                    null)))));
        }
    }

    /** The account service, for tests that need people. */
    static AccountService accounts() {
        return bean(AccountService.class);
    }
}
