package mabat.ui;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.VaadinScopesConfig;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import mabat.alert.News;
import mabat.article.Articles;
import mabat.article.EntityRef;
import mabat.enrich.StandardEnrichment;
import mabat.entity.InMemoryEntityStatistics;
import mabat.export.Exporter;
import mabat.keep.InMemoryKeep;
import mabat.knowledge.CurrentKnowledge;
import mabat.knowledge.Entity;
import mabat.knowledge.KnowledgeBase;
import mabat.knowledge.Office;
import mabat.knowledge.OfficeKind;
import mabat.overlay.DiscoveredPeople;
import mabat.reenrich.HandReenrichment;
import mabat.reenrich.InMemoryShelf;
import mabat.search.CriteriaReader;
import mabat.search.InMemoryArticleScroll;
import mabat.search.InMemoryArticleSearcher;
import mabat.story.InMemoryStoryLibrary;
import mabat.story.Stories;
import mabat.story.StoryLibrary;
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
@Import({SpringBootAutoConfiguration.class, VaadinScopesConfig.class, FeaturesInMemory.class})
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
    @Bean
    FakeSearch search() {
        return new FakeSearch();
    }

    @Bean
    FakeSavedSearches saved(InMemoryKeep keep, CriteriaReader reader, Clock clock) {
        return new FakeSavedSearches(keep, reader, clock);
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
    InMemoryEntityStatistics statistics() {
        return new InMemoryEntityStatistics();
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
    DiscoveredPeople discoveredPeople() {
        return (containing, most) ->
                containing.startsWith("nob")
                        ? List.of()
                        : List.of(
                                new DiscoveredPeople.Discovered(
                                        "unverified:jane-doe", 3, List.of("Jane Doe", "Joan Dow")));
    }

    @Bean
    HandReenrichment handReenrichment(CurrentKnowledge current, Clock clock) {
        InMemoryShelf shelf = new InMemoryShelf();
        shelf.put(Articles.anArticle().build());
        return new HandReenrichment(shelf, new StandardEnrichment(current.get(), clock), clock);
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
