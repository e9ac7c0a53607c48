package mabat.elastic;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mabat.article.Articles;
import mabat.article.EntityRef;
import org.junit.jupiter.api.Test;

class MentionFieldsTest {

    @Test
    void weights_are_logarithms_and_nothing_weighs_nothing() {
        assertThat(
                        fields(
                                anArticle()
                                        .salient(9, EntityRef.country("BY"))
                                        .salient(0, EntityRef.country("CN"))
                                        .salient(-3, EntityRef.country("RU"))
                                        .salient(1, EntityRef.person("xi-jinping"))
                                        .salient(2, EntityRef.person("joe-biden"))))
                .containsEntry(
                        ArticleFields.SALIENCE,
                        Map.of(
                                "country/BY",
                                1.0,
                                "person/xi-jinping",
                                0.301,
                                "person/joe-biden",
                                0.4771));
    }

    @Test
    void an_entity_that_is_named_twice_has_its_greater_weight() {
        assertThat(
                        fields(
                                anArticle()
                                        .salient(1, EntityRef.country("BY"))
                                        .salient(9, EntityRef.country("BY"))
                                        .salient(2, EntityRef.country("BY"))))
                .containsEntry(ArticleFields.SALIENCE, Map.of("country/BY", 1.0));
    }

    @Test
    void words_of_people_in_no_table_stand_apart() {
        assertThat(
                        fields(
                                anArticle()
                                        .seenAs(EntityRef.country("BY"), "Belarus", "בלארוס")
                                        .seenAs(
                                                EntityRef.person("unverified:n-lvrn"),
                                                "Noa Lavren")))
                .containsEntry(
                        ArticleFields.SURFACES,
                        List.of("country/BY\u001fBelarus", "country/BY\u001fבלארוס"))
                .containsEntry(
                        ArticleFields.UNVERIFIED_SURFACES,
                        List.of("person/unverified:n-lvrn\u001fNoa Lavren"));
    }

    @Test
    void an_id_that_looks_like_an_id_with_words_is_kept_apart_from_it() {
        EntityRef id = EntityRef.person("a");
        EntityRef idWithEnd = EntityRef.person("a\u001fb");
        EntityRef idAsEscaped = EntityRef.person("a%1fb");

        assertThat(List.of(Surfaces.value(id, "b\u001fc"), Surfaces.value(id, "b")))
                .doesNotContain(
                        Surfaces.value(idWithEnd, "c"),
                        Surfaces.value(idWithEnd, ""),
                        Surfaces.value(idAsEscaped, "c"));
        assertThat(Surfaces.value(idWithEnd, "c")).isNotEqualTo(Surfaces.value(idAsEscaped, "c"));
    }

    private static Map<String, Object> fields(Articles article) {
        return MentionFields.of(article.build().findings().mentions());
    }
}
