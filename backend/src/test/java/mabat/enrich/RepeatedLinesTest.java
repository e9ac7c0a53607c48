package mabat.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import mabat.article.Article;
import mabat.article.Articles;
import mabat.article.RemovedText;
import org.junit.jupiter.api.Test;

class RepeatedLinesTest {
    private static final String TIPS = "Have a tip? Write to the news desk.";

    @Test
    void a_line_in_more_than_five_articles_of_one_outlet_repeats() {
        assertThat(RepeatedLines.repeated(articles("Courier", 5), keys -> Map.of())).isEmpty();
        assertThat(RepeatedLines.repeated(articles("Courier", 6), keys -> Map.of())).hasSize(1);
    }

    @Test
    void articles_seen_before_count_too_and_other_outlets_do_not() {
        List<Article> articles = articles("Courier", 2);
        articles.addAll(articles("Herald", 3));

        assertThat(
                        RepeatedLines.repeated(
                                articles,
                                keys -> {
                                    assertThat(keys).hasSize(2 + articles.size());
                                    return Map.of(RepeatedLines.keys(articles.get(0)).get(1), 4);
                                }))
                .containsExactly(RepeatedLines.keys(articles.get(0)).get(1));
    }

    @Test
    void what_repeats_goes_to_the_ledger_and_still_counts() {
        Article article = articles("Courier", 1).get(0);
        List<String> keys = RepeatedLines.keys(article);
        Article clean = RepeatedLines.without(article, keys.get(1)::equals);

        assertThat(clean.paragraphs()).containsExactly("The ministers of story 0 met on Monday.");
        assertThat(clean.removed()).containsExactly(new RemovedText(TIPS, 1, RepeatedLines.REASON));
        assertThat(clean.id()).isEqualTo(article.id());
        assertThat(new HashSet<>(RepeatedLines.keys(clean))).isEqualTo(new HashSet<>(keys));
    }

    @Test
    void long_paragraphs_and_those_in_the_middle_are_never_taken() {
        String[] paragraphs = new String[20];
        for (int i = 0; i < paragraphs.length; i++) {
            paragraphs[i] = "Paragraph number " + i + " of the report.";
        }
        paragraphs[0] = "word ".repeat(60);
        Article article = Articles.anArticle().by("Courier", "").saying(paragraphs).article();

        assertThat(RepeatedLines.without(article, key -> true).paragraphs())
                .hasSize(12)
                .startsWith(paragraphs[0], paragraphs[3]);
    }

    @Test
    void without_an_outlet_nothing_is_learned() {
        assertThat(RepeatedLines.keys(articles("", 1).get(0))).isEmpty();
    }

    private static List<Article> articles(String outlet, int count) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(
                    Articles.anArticle()
                            .withId(outlet + i)
                            .by(outlet, "")
                            .saying("The ministers of story " + i + " met on Monday.", TIPS)
                            .article());
        }
        return articles;
    }
}
