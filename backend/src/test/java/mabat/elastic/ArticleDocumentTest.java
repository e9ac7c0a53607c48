package mabat.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mabat.article.Articles;
import mabat.article.EnrichedArticle;
import mabat.article.EntityRef;
import mabat.article.RemovedText;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ArticleDocumentTest {
    private final JsonMapper json = new JsonMapper();

    @Test
    void everything_comes_back_as_it_was() {
        EnrichedArticle full =
                Articles.anArticle()
                        .at("https://paper.example/a")
                        .inHebrew()
                        .by("העיתון", "דנה רון")
                        .titled("לוקשנקו בבייג'ינג")
                        .saying("פסקה אחת", "פסקה שתיים", "פסקה שלוש")
                        .without(new RemovedText("Related Posts", 4, "trailing-links"))
                        .about(EntityRef.country("BY"), EntityRef.person("xi-jinping"))
                        .naming(EntityRef.organisation("sco"))
                        .ledBy("xi-jinping")
                        .onTopics("diplomacy", "trade")
                        .ofStory("story-7")
                        .build();

        assertThat(roundTrip(full)).isEqualTo(full);
    }

    @Test
    void what_is_unknown_is_left_out_and_comes_back_as_unknown() {
        EnrichedArticle bare =
                Articles.anArticle()
                        .undated()
                        .by("", "")
                        .titled("Only a headline")
                        .saying()
                        .build();

        assertThat(document(bare)).doesNotContainKeys("url", "outlet", "author", "published");
        assertThat(roundTrip(bare)).isEqualTo(bare);
    }

    @Test
    void every_text_has_a_value_if_only_an_empty_one() {
        EnrichedArticle headline = Articles.anArticle().titled("Only a headline").saying().build();
        EnrichedArticle lead = Articles.anArticle().saying("One paragraph.").build();

        assertThat(document(headline)).containsEntry("lead", "").containsEntry("body", List.of(""));
        assertThat(document(lead)).containsEntry("body", List.of(""));
        assertThat(roundTrip(headline)).isEqualTo(headline);
        assertThat(roundTrip(lead)).isEqualTo(lead);
        assertThat(roundTrip(lead).article().paragraphs()).containsExactly("One paragraph.");
    }

    @Test
    void every_field_is_one_of_the_mapping() {
        EnrichedArticle article = Articles.anArticle().at("https://paper.example/a").build();

        assertThat(IndexFile.ARTICLES.definition().mappings().path("properties").propertyNames())
                .containsAll(document(article).keySet());
    }

    private static Map<String, Object> document(EnrichedArticle article) {
        return ArticleDocument.write(article.article(), article.findings());
    }

    private EnrichedArticle roundTrip(EnrichedArticle article) {
        Map<String, Object> document = document(article);
        document.put(ArticleFields.FIRST_SEEN, article.firstSeen().toString());
        return ArticleDocument.read(json.readTree(json.writeValueAsString(document)));
    }
}
