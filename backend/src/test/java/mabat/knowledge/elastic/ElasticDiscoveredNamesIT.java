package mabat.knowledge.elastic;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mabat.article.EntityRef;
import mabat.article.Language;
import mabat.elastic.ElasticsearchNode;
import mabat.knowledge.DiscoveredNames;
import mabat.search.elastic.IndexedArticles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ElasticDiscoveredNamesIT {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    private static final EntityRef NOA = EntityRef.person("unverified:n-lvrn");
    private static final EntityRef BOB = EntityRef.person("unverified:b-b");

    private static final EntityRef TOM = EntityRef.person("unverified:tm-tmln");

    private final DiscoveredNames names =
            new ElasticDiscoveredNames(NODE.elasticsearch(), NODE.names());

    @BeforeAll
    static void index() {
        IndexedArticles.write(
                NODE,
                List.of(
                        anArticle().withId("1").seenAs(NOA, "נועה לוורן", "לוורן").build(),
                        anArticle().withId("2").seenAs(NOA, "Noa Lavren").build(),
                        anArticle().withId("3").seenAs(NOA, "לוורן").build(),
                        anArticle().withId("4").seenAs(BOB, "Bob Bobbin", "Bobbin").build()));
    }

    @Test
    void a_full_name_in_the_readers_script_is_preferred() {
        assertThat(names.name(NOA.id(), Language.HEBREW)).hasValue("נועה לוורן");
        assertThat(names.name(NOA.id(), Language.ENGLISH)).hasValue("Noa Lavren");
    }

    @Test
    void a_full_name_in_the_other_script_is_better_than_none() {
        assertThat(names.name(BOB.id(), Language.HEBREW)).hasValue("Bob Bobbin");
    }

    @Test
    void those_that_are_expected_are_looked_up_together_and_then_known() {
        IndexedArticles.write(
                NODE, List.of(anArticle().withId("7").seenAs(TOM, "Tom Tomlin").build()));
        names.expect(List.of(NOA.id(), TOM.id(), "unverified:x-x"));
        IndexedArticles.write(
                NODE,
                List.of(
                        anArticle().withId("5").seenAs(TOM, "Thomas Tomlin").build(),
                        anArticle().withId("6").seenAs(TOM, "Thomas Tomlin").build()));

        assertThat(names.name(NOA.id(), Language.HEBREW)).hasValue("נועה לוורן");
        assertThat(names.name(TOM.id(), Language.ENGLISH))
                .as("remembered, not asked again")
                .hasValue("Tom Tomlin");
    }

    @Test
    void nobody_is_named_whom_no_article_knows() {
        assertThat(names.name("unverified:x-x", Language.ENGLISH)).isEmpty();
    }
}
