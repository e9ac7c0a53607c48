package mabat.ui.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import mabat.alert.Paused;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.Sharing;
import mabat.search.Criteria;
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

    private static SavedSearch asking(String query) {
        return new SavedSearch(
                "s", "noa", "Talks", "", "", Sharing.PRIVATE, Criteria.of(query), THEN, THEN, "");
    }
}
