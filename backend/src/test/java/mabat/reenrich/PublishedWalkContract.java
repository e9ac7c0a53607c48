package mabat.reenrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mabat.article.Articles;
import mabat.reenrich.ArticleShelf.Renewed;
import mabat.reenrich.ArticleShelf.Shelved;
import mabat.reenrich.Regrouped.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How every {@link ArticleShelf} goes through the articles of some days. */
public interface PublishedWalkContract extends ShelfContract {
    LocalDate FIRST = LocalDate.of(2024, 2, 28);
    LocalDate LAST = LocalDate.of(2024, 3, 1);
    Days DATED = new Days(FIRST, LAST, false);
    Days ALL = new Days(FIRST, LAST, true);

    private void put(String id, String moment) {
        put(Articles.anArticle().withId(id).publishedAt(moment).build());
    }

    private void putUndated(String id) {
        put(Articles.anArticle().withId(id).undated().build());
    }

    /** In no order, with a moment that several share, and undated ones. */
    private void putSome() {
        put("late", "2024-03-01T23:59:59.999Z");
        putUndated("z-undated");
        put("too-early", "2024-02-27T23:59:59.999Z");
        put("b-same", "2024-02-29T12:00:00Z");
        put("c-same", "2024-02-29T12:00:00Z");
        put("early", "2024-02-28T00:00:00Z");
        putUndated("a-undated");
        put("a-same", "2024-02-29T12:00:00Z");
        put("too-late", "2024-03-02T00:00:00Z");
    }

    @Test
    default void days_begin_and_end_in_utc_and_the_last_one_counts() {
        putSome();

        assertThat(shelf().count(DATED)).isEqualTo(5);
        assertThat(shelf().count(ALL)).isEqualTo(7);
        assertThat(shelf().count(new Days(null, null, true))).isEqualTo(2);
        assertThat(shelf().count(new Days(null, null, false))).isZero();
        assertThat(shelf().count(new Days(LAST, LAST, false))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    default void the_oldest_come_first_and_those_without_a_date_last(int size) {
        putSome();

        assertThat(walk(ALL, "", size))
                .containsExactly(
                        "early", "a-same", "b-same", "c-same", "late", "a-undated", "z-undated");
        assertThat(walk(DATED, "", size))
                .containsExactly("early", "a-same", "b-same", "c-same", "late");
        assertThat(walk(new Days(null, null, true), "", size))
                .containsExactly("a-undated", "z-undated");
        assertThat(walk(new Days(null, null, false), "", size)).isEmpty();
    }

    @Test
    default void a_walk_goes_on_behind_every_place_it_has_told() {
        putSome();
        List<String> places = new ArrayList<>();
        shelf().published(ALL, "", 1, (batch, place) -> places.add(place));

        assertThat(places).hasSize(7).doesNotHaveDuplicates().doesNotContain("");
        List<String> all = walk(ALL, "", 100);
        for (int done = 1; done <= places.size(); done++) {
            assertThat(walk(ALL, places.get(done - 1), 2)).isEqualTo(all.subList(done, all.size()));
        }
    }

    @Test
    default void a_walk_goes_on_behind_its_place_whatever_is_written_before_it() {
        putSome();
        List<String> shown = new ArrayList<>();
        List<String> place = new ArrayList<>();
        boolean ended =
                shelf().published(
                                ALL,
                                "",
                                3,
                                (batch, reached) -> {
                                    shelf().replace(
                                                    batch.stream()
                                                            .map(PublishedWalkContract::moved)
                                                            .toList());
                                    shown.addAll(ShelfContract.ids(batch));
                                    place.add(reached);
                                    return false;
                                });
        put("older", "2024-02-28T01:00:00Z");

        assertThat(ended).isFalse();
        shown.addAll(walk(ALL, place.get(0), 3));
        assertThat(shown)
                .containsExactly(
                        "early", "a-same", "b-same", "c-same", "late", "a-undated", "z-undated");
    }

    @Test
    default void an_article_that_moves_into_another_group_is_not_shown_again() {
        putSome();
        List<String> shown = new ArrayList<>();

        boolean ended =
                shelf().published(
                                ALL,
                                "",
                                2,
                                (batch, place) -> {
                                    shelf().replace(
                                                    batch.stream()
                                                            .map(PublishedWalkContract::moved)
                                                            .toList());
                                    shown.addAll(ShelfContract.ids(batch));
                                    return true;
                                });

        assertThat(ended).isTrue();
        assertThat(shown).hasSize(7).doesNotHaveDuplicates();
    }

    private static Renewed moved(Shelved one) {
        return new Renewed(
                one, one.content().article(), one.content().findings().grouped("d", "s"));
    }

    private List<String> walk(Days days, String behind, int size) {
        List<String> shown = new ArrayList<>();
        boolean ended =
                shelf().published(
                                days,
                                behind,
                                size,
                                (batch, place) -> {
                                    assertThat(batch.size()).isBetween(1, size);
                                    shown.addAll(ShelfContract.ids(batch));
                                    return true;
                                });
        assertThat(ended).isTrue();
        return shown;
    }
}
