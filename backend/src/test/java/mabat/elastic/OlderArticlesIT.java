package mabat.elastic;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mabat.analysis.AnalysisVersion;
import mabat.article.EnrichedArticle;
import mabat.article.EntityRef;
import mabat.article.Language;
import mabat.entity.EntityStatistics;
import mabat.knowledge.DiscoveredNames;
import mabat.overlay.DiscoveredPeople;
import mabat.reenrich.EditorsWorld;
import mabat.search.Criteria;
import mabat.search.Question;
import mabat.search.SearchAnswer;
import mabat.search.SearchService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An index of schema 3, whose mentions were nested documents, after the start of a newer Mabat: the
 * articles are the same, and what asked the nested documents finds what it found.
 */
class OlderArticlesIT {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.empty();

    private static final JsonMapper JSON = new JsonMapper();
    private static final EntityRef NOA = EntityRef.person("unverified:n-lvrn");
    private static final EntityRef BELARUS = EntityRef.country("BY");

    private static final List<EnrichedArticle> ARTICLES =
            List.of(
                    anArticle()
                            .withId("little")
                            .salient(0.5, BELARUS, "Belarus")
                            .seenAs(NOA, "Noa Lavren")
                            .build(),
                    anArticle()
                            .withId("much")
                            .salient(30, BELARUS, "Belarus", "בלארוס")
                            .seenAs(NOA, "נועה לוורן")
                            .build(),
                    anArticle()
                            .withId("some")
                            .salient(4, BELARUS, "Belarus")
                            .seenAs(NOA, "Noa Lavren")
                            .build(),
                    anArticle().withId("none").titled("Only a headline").saying().build());

    private static EditorsWorld world;

    @BeforeAll
    static void an_older_index_is_brought_up_to_date() throws IOException {
        installer().install(IndexFile.ARTICLES, schema3());
        StringBuilder lines = new StringBuilder();
        for (EnrichedArticle article : ARTICLES) {
            lines.append("{\"create\":{\"_id\":\"" + article.article().id().value() + "\"}}\n")
                    .append(JSON.writeValueAsString(older(document(article))))
                    .append('\n');
        }
        JsonNode answer =
                wire().postLines(
                                "/" + NODE.names().articlesForWriting() + "/_bulk?refresh=true",
                                lines.toString());
        assertThat(answer.path("errors").asBoolean()).as("%s", answer).isFalse();
        assertThat(luceneDocuments()).isEqualTo(10);

        installer().install();

        world = new EditorsWorld(NODE.elasticsearch(), NODE.names(), Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        if (world != null) {
            world.close();
        }
    }

    @Test
    void every_article_is_one_document_as_if_it_came_in_today() {
        assertThat(luceneDocuments()).isEqualTo(ARTICLES.size());
        for (EnrichedArticle article : ARTICLES) {
            JsonNode kept =
                    wire().get(
                                    "/"
                                            + NODE.names().articles()
                                            + "/_doc/"
                                            + article.article().id().value())
                            .path("_source");

            assertThat(JSON.readTree(kept.toString()))
                    .isEqualTo(JSON.readTree(JSON.writeValueAsString(document(article))));
        }
    }

    @Test
    void salience_ranks_as_it_did() {
        SearchAnswer answer =
                world.bean(SearchService.class)
                        .search(Question.first(Criteria.of("country:BY"), Language.ENGLISH));

        assertThat(((SearchAnswer.Found) answer).page().matches())
                .extracting(match -> match.id().value())
                .containsExactly("much", "some", "little");
    }

    @Test
    void the_page_of_an_entity_has_its_words() {
        assertThat(world.bean(EntityStatistics.class).presence(BELARUS))
                .isEqualTo(new EntityStatistics.Presence(0, 3, List.of("Belarus", "בלארוס")));
    }

    @Test
    void discovered_people_have_their_names() {
        DiscoveredPeople people = world.bean(DiscoveredPeople.class);
        var noa = new DiscoveredPeople.Discovered(NOA.id(), 3, List.of("Noa Lavren", "נועה לוורן"));

        assertThat(people.find("", 5)).containsExactly(noa);
        assertThat(people.find("לוורן", 5)).containsExactly(noa);
        assertThat(people.find("לוורנקו", 5)).isEmpty();
        assertThat(world.bean(DiscoveredNames.class).name(NOA.id(), Language.HEBREW))
                .hasValue("נועה לוורן");
    }

    private static Map<String, Object> document(EnrichedArticle article) {
        Map<String, Object> document =
                new LinkedHashMap<>(ArticleDocument.write(article.article(), article.findings()));
        document.put(ArticleFields.FIRST_SEEN, article.firstSeen().toString());
        document.put(ArticleFields.INDEXED, article.firstSeen().toString());
        return document;
    }

    /** As it was written before mentions had fields of the article itself. */
    private static Map<String, Object> older(Map<String, Object> document) {
        Map<String, Object> older = new LinkedHashMap<>(document);
        older.keySet()
                .removeAll(
                        List.of(
                                ArticleFields.SALIENCE,
                                ArticleFields.SURFACES,
                                ArticleFields.UNVERIFIED_SURFACES));
        older.values().removeIf(""::equals);
        older.replace(ArticleFields.BODY, List.of(""), List.of());
        older.put(ArticleFields.SCHEMA, "3");
        return older;
    }

    private static IndexDefinition schema3() throws IOException {
        try (var file = OlderArticlesIT.class.getResourceAsStream("articles-schema-3.json")) {
            return IndexDefinition.of(JSON.readTree(file))
                    .withAnalysis(AnalysisVersion.current().toString());
        }
    }

    /** Nested ones are counted, too. */
    private static long luceneDocuments() {
        return wire().get("/" + NODE.names().articles() + "/_stats/docs")
                .at("/_all/primaries/docs/count")
                .asLong();
    }

    private static IndexInstaller installer() {
        return new IndexInstaller(NODE.elasticsearch(), NODE.names());
    }

    private static JsonWire wire() {
        return NODE.elasticsearch().json();
    }
}
