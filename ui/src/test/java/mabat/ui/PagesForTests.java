package mabat.ui;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.VaadinScopesConfig;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import mabat.alert.AlertProperties;
import mabat.alert.Feeds;
import mabat.alert.HandMadeAlerts;
import mabat.alert.NewArticles;
import mabat.alert.News;
import mabat.alert.SinceLastLook;
import mabat.alert.Subscriptions;
import mabat.article.Articles;
import mabat.article.EntityRef;
import mabat.enrich.StandardEnrichment;
import mabat.entity.EntityProfiles;
import mabat.entity.EntityStatistics;
import mabat.entity.InMemoryEntityStatistics;
import mabat.export.Exporter;
import mabat.history.Permalinks;
import mabat.keep.InMemoryKeep;
import mabat.knowledge.CurrentKnowledge;
import mabat.knowledge.Entity;
import mabat.knowledge.Knowledge;
import mabat.knowledge.KnowledgeBase;
import mabat.knowledge.Office;
import mabat.knowledge.OfficeKind;
import mabat.mail.MemoryMailSender;
import mabat.overlay.DiscoveredPeople;
import mabat.overlay.InMemoryChangeLog;
import mabat.overlay.KnowledgeKeeper;
import mabat.overlay.Overlay;
import mabat.reenrich.HandReenrichment;
import mabat.reenrich.InMemoryShelf;
import mabat.reenrich.Reenrichment;
import mabat.search.CriteriaReader;
import mabat.search.InMemoryArticleScroll;
import mabat.search.InMemoryArticleSearcher;
import mabat.search.SearchService;
import mabat.search.SearchTurns;
import mabat.search.TestCriteria;
import mabat.story.InMemoryStoryLibrary;
import mabat.story.Stories;
import mabat.story.StoryLibrary;
import mabat.suggest.InMemoryRecentSearches;
import mabat.suggest.KeptSearches;
import mabat.suggest.TypeAhead;
import mabat.ui.component.EngineHealth;
import mabat.ui.component.ErrorReports;
import mabat.ui.component.HandBackground;
import mabat.ui.component.Labels;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * The pages over fakes: what is on the far side of every port is in the test's hand. Not annotated
 * as a configuration, so that the scan of the whole application does not find it.
 */
@Import({SpringBootAutoConfiguration.class, VaadinScopesConfig.class})
@ComponentScan(
        basePackages = {
            "mabat.ui.search",
            "mabat.ui.article",
            "mabat.ui.savedsearch",
            "mabat.ui.help",
            "mabat.ui.entity",
            "mabat.ui.story",
            "mabat.ui.analysis",
            "mabat.ui.editing"
        },
        includeFilters =
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*PageConfiguration"))
public class PagesForTests {
    /** Reading them takes a moment, so all tests share them. */
    private static final Knowledge TABLES = Knowledge.standard();

    @Bean
    Translations translations() {
        return new Translations();
    }

    @Bean
    FakeSearch search() {
        return new FakeSearch();
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
    FakeSavedSearches saved(InMemoryKeep keep, CriteriaReader reader, Clock clock) {
        return new FakeSavedSearches(keep, reader, clock);
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
    SinceLastLook sinceLastLook(
            NewArticles articles, FakeLibrary library, FakeSearch search, FakeDiscovery discovery) {
        return new SinceLastLook(articles, library, search, discovery);
    }

    @Bean
    Subscriptions subscriptions(HandMadeAlerts alerts, FakeSavedSearches saved) {
        return alerts.subscriptions(saved, new MemoryMailSender());
    }

    @Bean
    Feeds feeds(
            HandMadeAlerts alerts,
            FakeSavedSearches saved,
            FakeLibrary library,
            FakeSearch search) {
        return alerts.feeds(saved, library, search);
    }

    @Bean
    AlertProperties alertProperties() {
        return new AlertProperties(
                false,
                Duration.ofSeconds(5),
                Period.ofDays(90),
                URI.create("https://mabat.example.org"));
    }

    @Bean
    Exporter exporter(CriteriaReader reader, Clock clock) {
        return new Exporter(
                reader,
                new InMemoryArticleScroll(new InMemoryArticleSearcher()),
                Map.of("mabat", "test"),
                clock);
    }

    @Bean
    Permalinks permalinks(InMemoryKeep keep, FakeSearch search, Clock clock) {
        return new Permalinks(keep, search, clock);
    }

    @Bean
    News news() {
        return new News();
    }

    @Bean
    FakeLibrary library() {
        return new FakeLibrary();
    }

    @Bean
    FakeDiscovery discovery() {
        return new FakeDiscovery();
    }

    @Bean
    InMemoryRecentSearches recent() {
        return new InMemoryRecentSearches();
    }

    @Bean
    TypeAhead completions(
            KnowledgeBase knowledge, FakeSavedSearches saved, InMemoryRecentSearches recent) {
        return new TypeAhead(
                knowledge,
                owner ->
                        saved.of(owner).stream()
                                .map(search ->
                                        new KeptSearches.Kept(
                                                search.id(), search.name(), search.criteria()))
                                .toList(),
                recent);
    }

    @Bean
    SearchTurns turns() {
        return new SearchTurns(2);
    }

    @Bean
    InMemoryEntityStatistics statistics() {
        return new InMemoryEntityStatistics();
    }

    @Bean
    EntityProfiles profiles(
            KnowledgeBase knowledge,
            SearchService search,
            EntityStatistics statistics,
            Clock clock) {
        return new EntityProfiles(knowledge, entity -> null, search, statistics, clock);
    }

    @Bean
    InMemoryStoryLibrary stories() {
        return new InMemoryStoryLibrary();
    }

    @Bean
    Stories story(StoryLibrary library) {
        return new Stories(library);
    }

    @Bean
    HandBackground background() {
        return new HandBackground();
    }

    @Bean
    EngineHealth health() {
        return () -> true;
    }

    @Bean
    ErrorReports errors() {
        return error -> "K7QM2XWB";
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    FakeUser user() {
        return new FakeUser();
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
    KnowledgeKeeper knowledgeKeeper(InMemoryChangeLog log, CurrentKnowledge current) {
        return new KnowledgeKeeper(log, current, Runnable::run);
    }

    @Bean
    Overlay overlay(
            InMemoryChangeLog log,
            KnowledgeKeeper keeper,
            CurrentKnowledge current,
            FakeLibrary library,
            Clock clock) {
        return new Overlay(log, keeper, current, library, clock);
    }

    @Bean
    DiscoveredPeople discoveredPeople() {
        return (containing, most) ->
                containing.startsWith("nob")
                        ? List.of()
                        : List.of(
                                new DiscoveredPeople.Discovered(
                                        "unverified:jane-doe", 3, List.of("Jane Doe", "Joan Dow")));
    }

    @Bean
    HandReenrichment handReenrichment(Clock clock) {
        InMemoryShelf shelf = new InMemoryShelf();
        shelf.put(Articles.anArticle().build());
        return new HandReenrichment(shelf, new StandardEnrichment(TABLES, clock), clock);
    }

    @Bean
    Reenrichment reenrichment(HandReenrichment hand) {
        return hand.job();
    }

    @Bean
    KnowledgeBase knowledge() {
        return new KnowledgeBase(
                "test",
                List.of(
                        entity(EntityRef.country("BY"), "Belarus", "בלארוס"),
                        entity(EntityRef.country("CN"), "China", "סין"),
                        new Entity(
                                EntityRef.person("alexander-lukashenko"),
                                "Q2866",
                                "Alexander Lukashenko",
                                "אלכסנדר לוקשנקו",
                                List.of("Alexander Lukashenko", "Lukashenka"),
                                List.of("אלכסנדר לוקשנקו"),
                                List.of(
                                        new Office(
                                                OfficeKind.HEAD_OF_STATE,
                                                "President",
                                                "נשיא",
                                                "BY",
                                                LocalDate.of(1994, 7, 20),
                                                null))),
                        entity(EntityRef.topic("trade"), "Trade", "סחר")));
    }

    @Bean
    Labels labels(KnowledgeBase knowledge, Translations texts) {
        return new Labels(knowledge, texts);
    }

    private static Entity entity(EntityRef ref, String english, String hebrew) {
        return new Entity(ref, "", english, hebrew, List.of(english), List.of(hebrew), List.of());
    }
}
