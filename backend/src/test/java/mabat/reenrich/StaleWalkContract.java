package mabat.reenrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mabat.article.ArticleId;
import mabat.article.Articles;
import mabat.article.EnrichedArticle;
import mabat.article.EntityRef;
import org.junit.jupiter.api.Test;

/** Which articles every {@link ArticleShelf} shows to be enriched again. */
public interface StaleWalkContract extends ShelfContract {
    private static Articles article(String id, String enrichedBy) {
        return Articles.anArticle().withId(id).titled("Of " + id).enrichedBy(enrichedBy);
    }

    private void put(String id, String enrichedBy) {
        put(article(id, enrichedBy).build());
    }

    @Test
    default void an_article_is_stale_when_something_else_enriched_it() {
        put("a", "old");
        put("b", "new");
        put("c", "older");

        assertThat(shelf().countStale(NEW)).isEqualTo(2);
        assertThat(stale(NEW, 10)).containsExactly(List.of("a", "c"));
        assertThat(shelf().countStale(new Wanted("old", Map.of()))).isEqualTo(2);
    }

    @Test
    default void an_article_with_a_version_of_its_own_must_say_that() {
        put("right", "new!1");
        put("general", "new");
        put("no-longer", "new!0");
        put("plain", "new");
        Wanted wanted =
                new Wanted(
                        "new",
                        Map.of(new ArticleId("right"), "new!1", new ArticleId("general"), "new!2"));

        assertThat(shelf().countStale(wanted)).isEqualTo(2);
        assertThat(stale(wanted, 10)).containsExactly(List.of("general", "no-longer"));
    }

    @Test
    default void every_stale_one_is_shown_once_and_whole_in_small_batches() {
        List<EnrichedArticle> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            all.add(
                    article("a" + i, "old")
                            .about(EntityRef.country("BY"))
                            .ofStory("s" + i)
                            .copyOf("d" + i)
                            .build());
        }
        all.forEach(this::put);
        List<EnrichedArticle> shown = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();

        boolean ended =
                shelf().stale(
                                NEW,
                                3,
                                batch -> {
                                    sizes.add(batch.size());
                                    batch.forEach(one -> shown.add(one.content()));
                                    return true;
                                });

        assertThat(ended).isTrue();
        assertThat(sizes).containsExactly(3, 3, 1);
        assertThat(shown).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    default void nothing_stale_is_shown_by_no_batch() {
        put("a", "new");

        assertThat(stale(NEW, 10)).isEmpty();
    }

    @Test
    default void whoever_has_seen_enough_is_shown_no_more() {
        put("a", "old");
        put("b", "old");
        List<String> shown = new ArrayList<>();

        boolean ended =
                shelf().stale(
                                NEW,
                                1,
                                batch -> {
                                    shown.addAll(ShelfContract.ids(batch));
                                    return false;
                                });

        assertThat(ended).isFalse();
        assertThat(shown).hasSize(1);
    }

    @Test
    default void stale_ones_are_those_of_the_moment_of_the_call() {
        put("a", "old");
        put("b", "old");
        List<String> shown = new ArrayList<>();

        shelf().stale(
                        NEW,
                        1,
                        batch -> {
                            if (shown.isEmpty()) {
                                put("came", "old");
                                put("a", "new");
                                put("b", "new");
                            }
                            shown.addAll(ShelfContract.ids(batch));
                            return true;
                        });

        assertThat(shown).containsExactlyInAnyOrder("a", "b");
        assertThat(stale(NEW, 10)).containsExactly(List.of("came"));
    }
}
