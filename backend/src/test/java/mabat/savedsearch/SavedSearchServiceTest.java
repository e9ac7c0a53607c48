package mabat.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mabat.account.HandClock;
import mabat.savedsearch.SavedSearches.SaveOutcome;
import mabat.search.Criteria;
import mabat.search.Histogram;
import mabat.search.QueryProblem;
import mabat.search.Question;
import mabat.search.ResultPage;
import mabat.search.SearchAnswer;
import mabat.search.SearchService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SavedSearchServiceTest {
    private static final Criteria BELARUS = Criteria.of("בלארוס");

    private final HandClock clock = new HandClock("2026-03-01T12:00:00Z");
    private final InMemorySavedSearchStore store = new InMemorySavedSearchStore();
    private final SavedSearches searches = new SavedSearchService(store, new OneADay(), clock);

    @Test
    void a_search_is_kept_under_a_name() {
        SavedSearch saved = saved("dana", " Belarus ", BELARUS);

        assertThat(saved.name()).isEqualTo("Belarus");
        assertThat(saved.lastLooked()).isEqualTo(clock.instant());
        assertThat(searches.find("dana", saved.id())).contains(saved);
        assertThat(searches.of("dana")).containsExactly(saved);
    }

    @Test
    void nobody_sees_or_touches_those_of_others() {
        SavedSearch hers = saved("dana", "Belarus", BELARUS);

        assertThat(searches.of("noa")).isEmpty();
        assertThat(searches.find("noa", hers.id())).isEmpty();
        assertThat(searches.change("noa", hers.id(), hers.revision(), "mine", BELARUS))
                .isEqualTo(new SaveOutcome.Gone());
        assertThat(searches.delete("noa", hers.id())).isFalse();
        assertThat(searches.looked("noa", hers.id())).isEmpty();
        assertThat(searches.find("dana", hers.id())).contains(hers);
    }

    @Test
    void a_name_is_used_once_per_owner() {
        SavedSearch first = saved("dana", "Belarus", BELARUS);
        SavedSearch second = saved("dana", "China", Criteria.of("סין"));

        assertThat(searches.save("dana", "Belarus ", BELARUS))
                .isEqualTo(new SaveOutcome.NameTaken("Belarus"));
        assertThat(searches.change("dana", second.id(), second.revision(), "Belarus", BELARUS))
                .isEqualTo(new SaveOutcome.NameTaken("Belarus"));
        assertThat(searches.change("dana", first.id(), first.revision(), "Belarus", BELARUS))
                .isInstanceOf(SaveOutcome.Saved.class);
        assertThat(searches.save("noa", "Belarus", BELARUS)).isInstanceOf(SaveOutcome.Saved.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines", "nul\u0000"})
    void odd_names_are_refused_with_what_is_expected(String name) {
        assertThat(searches.save("dana", name, BELARUS))
                .isInstanceOfSatisfying(
                        SaveOutcome.Invalid.class,
                        invalid -> assertThat(invalid.detail()).contains("1 to 200"));
        assertThat(searches.save("dana", "x".repeat(201), BELARUS))
                .isInstanceOf(SaveOutcome.Invalid.class);
    }

    @Test
    void a_query_that_cannot_be_read_is_not_kept() {
        assertThat(searches.save("dana", "broken", Criteria.of("(")))
                .isInstanceOfSatisfying(
                        SaveOutcome.Invalid.class,
                        invalid -> assertThat(invalid.detail()).contains("bracket"));
    }

    @Test
    void a_change_keeps_when_it_was_made_and_looked_at() {
        SavedSearch before = saved("dana", "Belarus", BELARUS);
        clock.advance(Duration.ofHours(1));

        SaveOutcome outcome =
                searches.change(
                        "dana", before.id(), before.revision(), "Minsk", Criteria.of("מינסק"));

        SavedSearch after = ((SaveOutcome.Saved) outcome).search();
        assertThat(after.created()).isEqualTo(before.created());
        assertThat(after.lastLooked()).isEqualTo(before.lastLooked());
        assertThat(after.changed()).isEqualTo(clock.instant());
        assertThat(after.criteria().query()).isEqualTo("מינסק");
    }

    @Test
    void who_changes_an_older_state_is_shown_the_newer_one() {
        SavedSearch before = saved("dana", "Belarus", BELARUS);
        searches.change("dana", before.id(), before.revision(), "Minsk", BELARUS);

        assertThat(searches.change("dana", before.id(), before.revision(), "Brest", BELARUS))
                .isInstanceOfSatisfying(
                        SaveOutcome.Conflict.class,
                        conflict -> assertThat(conflict.current().name()).isEqualTo("Minsk"));
    }

    @Test
    void new_is_what_came_since_the_owner_last_looked() {
        SavedSearch saved = saved("dana", "Belarus", BELARUS);
        clock.advance(Duration.ofDays(3));
        assertThat(searches.countNew(saved)).isEqualTo(3);

        SavedSearch looked = searches.looked("dana", saved.id()).orElseThrow();

        assertThat(looked.lastLooked()).isEqualTo(clock.instant());
        assertThat(searches.countNew(looked)).isZero();
        assertThat(looked.changed()).isEqualTo(saved.changed());
    }

    @Test
    void a_deleted_search_is_gone() {
        SavedSearch saved = saved("dana", "Belarus", BELARUS);

        assertThat(searches.delete("dana", saved.id())).isTrue();
        assertThat(searches.delete("dana", saved.id())).isFalse();
        assertThat(searches.change("dana", saved.id(), saved.revision(), "x", BELARUS))
                .isEqualTo(new SaveOutcome.Gone());
    }

    @Test
    void searches_are_listed_by_name() {
        saved("dana", "china", BELARUS);
        saved("dana", "Belarus", BELARUS);
        saved("dana", "בלארוס", BELARUS);

        assertThat(searches.of("dana"))
                .extracting(SavedSearch::name)
                .containsExactly("Belarus", "china", "בלארוס");
    }

    private SavedSearch saved(String owner, String name, Criteria criteria) {
        return ((SaveOutcome.Saved) searches.save(owner, name, criteria)).search();
    }

    /** Finds one new article a day, and cannot read a single bracket. */
    private final class OneADay implements SearchService {
        @Override
        public SearchAnswer search(Question question) {
            if (question.criteria().query().equals("(")) {
                return new SearchAnswer.Unreadable(
                        new QueryProblem(
                                "unclosed-bracket", List.of(), 0, 1, "Close the bracket.", ""));
            }
            ResultPage nothing =
                    new ResultPage(
                            List.of(),
                            0,
                            List.of(),
                            Histogram.empty(),
                            null,
                            Duration.ofMillis(1),
                            false);
            return new SearchAnswer.Found(nothing, List.of(), List.of());
        }

        @Override
        public long countNew(Criteria criteria, Instant after) {
            return Duration.between(after, clock.instant()).toDays();
        }
    }
}
