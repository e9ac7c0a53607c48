package mabat.ui.savedsearch;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mabat.alert.Paused;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.Sharing;
import mabat.search.Criteria;
import mabat.search.InMemoryArticleSearcher;
import mabat.search.Place;
import mabat.search.TestCriteria;
import mabat.ui.ProblemTexts;
import mabat.ui.Translations;
import mabat.ui.component.InterfaceLanguage;
import org.junit.jupiter.api.Test;

class PauseReasonsTest {
    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Paused PAUSED =
            new Paused("s", "noa", new Place("i", 1, THEN), "Elasticsearch refuses it.", THEN);

    private final PauseReasons reasons =
            new PauseReasons(TestCriteria.reader(), new ProblemTexts(new Translations()));

    @Test
    void query_that_cannot_be_read_is_explained_in_the_readers_language() {
        assertThat(reasons.of(PAUSED, asking("(talks"), InterfaceLanguage.HEBREW))
                .isEqualTo("כאן נפתחים סוגריים שאינם נסגרים.");
        assertThat(reasons.of(PAUSED, asking("(talks"), InterfaceLanguage.ENGLISH))
                .contains("bracket");
    }

    @Test
    void query_that_can_be_read_says_what_was_noted() {
        assertThat(reasons.of(PAUSED, asking("talks"), InterfaceLanguage.HEBREW))
                .isEqualTo("Elasticsearch refuses it.");
    }

    @Test
    void wildcard_that_stands_for_too_many_words_is_explained_in_the_readers_language() {
        InMemoryArticleSearcher articles = new InMemoryArticleSearcher();
        String words =
                IntStream.range(0, 1001)
                        .mapToObj(i -> "zoo" + Integer.toString(i, 26) + "q")
                        .collect(Collectors.joining(" "));
        articles.add(anArticle().titled("Zoo").saying(words).build());
        PauseReasons bounded =
                new PauseReasons(
                        TestCriteria.reader().bounded(articles),
                        new ProblemTexts(new Translations()));

        assertThat(bounded.of(PAUSED, asking("sea zoo*"), InterfaceLanguage.HEBREW))
                .isEqualTo("יותר מ־1000 מילים שונות מתחילות ב־zoo; יש לכתוב עוד אותיות לפני ה־*.");
        assertThat(bounded.of(PAUSED, asking("sea zoo*"), InterfaceLanguage.ENGLISH))
                .startsWith("More than 1000 different words begin with zoo");
        assertThat(bounded.of(PAUSED, asking("sea zoo1*"), InterfaceLanguage.HEBREW))
                .isEqualTo("Elasticsearch refuses it.");
    }

    private static SavedSearch asking(String query) {
        return new SavedSearch(
                "s", "noa", "Talks", "", "", Sharing.PRIVATE, Criteria.of(query), THEN, THEN, "");
    }
}
