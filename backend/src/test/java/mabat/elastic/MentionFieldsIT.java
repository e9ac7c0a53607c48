package mabat.elastic;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import mabat.article.EntityRef;
import mabat.search.elastic.IndexedArticles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a node makes of the mentions' fields, with names nobody would choose. */
class MentionFieldsIT {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    private static final EntityRef PLAIN = EntityRef.person("unverified:a");
    private static final EntityRef DOTS =
            EntityRef.person("unverified:a.b. \"c\" (d|e)[f]{1}~#@&<0-9>\\.");
    private static final EntityRef END = EntityRef.person("unverified:a\u001fb");
    private static final EntityRef SLASHES = EntityRef.organisation("x/y");
    private static final EntityRef NO_COUNTRY = EntityRef.organisation("BY");
    private static final EntityRef COUNTRY = EntityRef.country("BY");
    private static final EntityRef LONG = EntityRef.person("unverified:" + "נ.".repeat(400));
    private static final String LONG_WORDS = "מילה".repeat(12_000);

    @BeforeAll
    static void index() {
        IndexedArticles.write(
                NODE,
                List.of(
                        anArticle()
                                .withId("1")
                                .salient(1, PLAIN, "b\u001fc", "two\nlines")
                                .salient(2, END, "c", LONG_WORDS)
                                .salient(3, DOTS, ".*", "עם \"גרש'")
                                .salient(4, SLASHES, "X/Y", "/", "")
                                .salient(5, LONG, "ארוך")
                                .salient(6, NO_COUNTRY, "Bavarian Youth")
                                .build(),
                        anArticle().withId("2").salient(7, PLAIN, "b\u001fc").build(),
                        anArticle().withId("3").salient(8, COUNTRY, "Belarus").build()));
    }

    @Test
    void the_words_of_an_entity_are_its_own_the_most_frequent_first() {
        Map<EntityRef, List<String>> people =
                Surfaces.ask(
                        NODE.elasticsearch(),
                        NODE.names(),
                        List.of(PLAIN, END, DOTS, LONG, EntityRef.person("unverified:nobody")),
                        10);

        assertThat(people)
                .isEqualTo(
                        Map.of(
                                PLAIN, List.of("b\u001fc", "two\nlines"),
                                END, List.of("c"),
                                DOTS, List.of(".*", "עם \"גרש'"),
                                LONG, List.of("ארוך")));
    }

    @Test
    void the_same_id_in_another_kind_has_other_words() {
        assertThat(ask(NO_COUNTRY)).containsExactly("Bavarian Youth");
        assertThat(ask(COUNTRY)).containsExactly("Belarus");
        assertThat(ask(SLASHES)).containsExactly("", "/", "X/Y");
    }

    @Test
    void words_too_long_to_count_are_kept_in_the_article() {
        JsonNode mentions =
                NODE.elasticsearch()
                        .json()
                        .get("/" + NODE.names().articles() + "/_doc/1")
                        .at("/_source/mentions");

        assertThat(mentions.toString()).contains(LONG_WORDS);
    }

    @Test
    void an_article_scores_by_the_weight_of_each_entity() {
        assertThat(scores(PLAIN))
                .hasSize(2)
                .hasEntrySatisfying("1", near(1))
                .hasEntrySatisfying("2", near(7));
        assertThat(scores(END)).hasSize(1).hasEntrySatisfying("1", near(2));
        assertThat(scores(DOTS)).hasSize(1).hasEntrySatisfying("1", near(3));
        assertThat(scores(SLASHES)).hasSize(1).hasEntrySatisfying("1", near(4));
        assertThat(scores(LONG)).hasSize(1).hasEntrySatisfying("1", near(5));
        assertThat(scores(NO_COUNTRY)).hasSize(1).hasEntrySatisfying("1", near(6));
        assertThat(scores(COUNTRY)).hasSize(1).hasEntrySatisfying("3", near(8));
    }

    private static Consumer<Double> near(double salience) {
        double weight = MentionFields.weight(salience);
        return score -> assertThat(score).isCloseTo(weight, within(weight / 256));
    }

    private static List<String> ask(EntityRef entity) {
        return Surfaces.ask(NODE.elasticsearch(), NODE.names(), List.of(entity), 10)
                .getOrDefault(entity, List.of());
    }

    private static Map<String, Double> scores(EntityRef entity) {
        var body = JsonNodeFactory.instance.objectNode();
        body.putObject("query")
                .putObject("term")
                .put(ArticleFields.SALIENCE, MentionFields.feature(entity));
        Map<String, Double> scores = new TreeMap<>();
        NODE.elasticsearch()
                .json()
                .post("/" + NODE.names().articles() + "/_search", body)
                .at("/hits/hits")
                .forEach(hit ->
                        scores.put(hit.path("_id").asString(), hit.path("_score").asDouble()));
        return scores;
    }
}
