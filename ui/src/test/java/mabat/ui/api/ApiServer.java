package mabat.ui.api;

import static mabat.article.Articles.anArticle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mabat.account.AccountService;
import mabat.account.ApiKeyService;
import mabat.account.HandClock;
import mabat.account.Role;
import mabat.article.EnrichedArticle;
import mabat.article.EntityRef;
import mabat.article.RemovedText;
import mabat.discovery.Discovery;
import mabat.enrich.StandardEnrichment;
import mabat.entity.InMemoryEntityStatistics;
import mabat.export.Exporter;
import mabat.ingest.ArticleWriter;
import mabat.ingest.IngestService;
import mabat.keep.InMemoryKeep;
import mabat.knowledge.CurrentKnowledge;
import mabat.knowledge.Entity;
import mabat.knowledge.KnowledgeBase;
import mabat.knowledge.Office;
import mabat.knowledge.OfficeKind;
import mabat.overlay.DiscoveredPeople;
import mabat.reenrich.HandReenrichment;
import mabat.reenrich.InMemoryShelf;
import mabat.savedsearch.InMemorySavedSearchStore;
import mabat.savedsearch.SavedSearchService;
import mabat.savedsearch.SavedSearches;
import mabat.search.ArticleLibrary;
import mabat.search.CriteriaReader;
import mabat.search.InMemoryArticleScroll;
import mabat.search.InMemorySearchService;
import mabat.story.InMemoryStoryLibrary;
import mabat.story.Stories;
import mabat.ui.FeaturesInMemory;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

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
    @Import(FeaturesInMemory.class)
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
        SavedSearches savedSearches(InMemoryKeep keep, CriteriaReader reader) {
            return new SavedSearchService(new InMemorySavedSearchStore(), keep, reader, CLOCK);
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
        Discovery discovery(InMemorySearchService search) {
            return search.discovery();
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
