package mabat.alert;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mabat.article.ArticleId;
import mabat.article.EnrichedArticle;
import mabat.keep.Keep;
import mabat.savedsearch.SavedSearch;
import mabat.search.ArticleChanges;
import mabat.search.Place;
import org.junit.jupiter.api.Test;

/** Nothing is kept that no round asks for any more. */
class TidyIT extends AlertsOnANode {
    @Test
    void versions_that_no_round_asks_for_any_more_are_dropped() {
        SavedSearch grain = world.save("dana", "Grain", GRAIN);
        world.write(about("a", "grain"), about("b", "oil"));
        world.check();
        world.write(about("a", "grain, corrected"), about("b", "grain"));
        tidy();
        assertThat(replaced()).as("a round has yet to ask for them").isEqualTo(2);

        world.check();
        tidy();

        assertThat(replaced()).isZero();
        assertAnnouncedOnce(grain, Set.of("a", "b"));
        world.write(about("a", "oil"), about("b", "grain at last"));
        world.delete("a");
        tidy();
        assertThat(replaced()).as("that of a deleted article is of no use").isEqualTo(1);
    }

    private void tidy() {
        world.bean(Checker.class).tidy();
        refresh(NODE.names().replacedArticles());
    }

    private static long replaced() {
        return NODE.elasticsearch()
                .json()
                .get("/" + NODE.names().replacedArticles() + "/_count")
                .path("count")
                .asLong();
    }

    @Test
    void versions_from_before_a_rebuild_are_dropped_once_a_round_has_seen_the_new_index() {
        SavedSearch grain = world.save("dana", "Grain", GRAIN);
        world.write(old("y", "oil"), old("z", "grain"));
        world.write(about("a", "oil"), about("b", "oil"), about("c", "oil"));
        world.check();
        world.write(old("y", "grain"), old("z", "grain, corrected"));

        // in the new index they come last, by another number than before
        NODE.rebuildArticles();
        tidy();
        assertThat(replaced()).as("the round that compares has yet to come").isEqualTo(2);
        world.check();
        assertAnnouncedOnce(grain, Set.of("y", "z"));
        world.write(old("z", "grain, corrected once more"));
        tidy();

        assertThat(replaced()).as("only the version in the new index").isEqualTo(1);
        world.check();
        tidy();
        assertThat(replaced()).isZero();
        assertAnnouncedOnce(grain, Set.of("y", "z"));
    }

    private static EnrichedArticle old(String id, String what) {
        return anArticle()
                .withId(id)
                .publishedOn("2020-01-01")
                .titled("About " + what)
                .saying("It says " + what)
                .build();
    }

    @Test
    void versions_stay_while_a_search_is_paused_since_before_a_rebuild() {
        SavedSearch grain = world.save("dana", "Grain", GRAIN);
        world.write(about("a", "grain"));
        world.check();
        Place before =
                world.keep().find(Position.class, Position.KEY).orElseThrow().value().place();
        world.keep()
                .put(new Paused(grain.id(), "dana", before, "odd", clock.instant()), Keep.NEVER);
        world.write(about("a", "grain, corrected"));
        NODE.rebuildArticles();
        world.keep()
                .change(
                        Position.class,
                        Position.KEY,
                        old -> old.taking().ended(world.bean(ArticleChanges.class).place()));

        tidy();
        assertThat(replaced()).isEqualTo(1);
        world.check();
        tidy();

        assertThat(replaced()).as("caught up with").isZero();
        assertAnnouncedOnce(grain, Set.of("a"));
    }

    @Test
    void void_rounds_are_forgotten_with_what_they_announced_when_they_are_too_many() {
        SavedSearch grain = world.save("dana", "Grain", GRAIN);
        List<VoidRounds> failed = new ArrayList<>();
        List<Announcement> left = new ArrayList<>();
        for (int i = 0; i < Position.MOST + 2; i++) {
            failed.add(VoidRounds.valueOf(10 + 2 * i));
        }
        for (VoidRounds each : List.of(failed.getFirst(), failed.get(1), failed.get(2))) {
            left.add(
                    new Announcement(
                            grain.id(),
                            each.first(),
                            clock.instant(),
                            List.of(new ArticleId("void" + each.first()))));
        }
        world.bean(Announcements.class).add(left);
        world.keep()
                .change(
                        Position.class,
                        Position.KEY,
                        old -> new Position(old.place(), 5_000, 5_000, failed));

        tidy();

        Position position = world.keep().find(Position.class, Position.KEY).orElseThrow().value();
        assertThat(position.voided()).hasSize(Position.MOST).first().isEqualTo(failed.get(2));
        refresh(NODE.names().announcements());
        assertThat(world.bean(Announcements.class).of(grain.id(), 0, 5_000))
                .extracting(Announcement::round)
                .containsExactly(failed.get(2).first());
        assertAnnouncedOnce(grain, Set.of());
    }

    private static void refresh(String index) {
        NODE.elasticsearch().json().post("/" + index + "/_refresh");
    }
}
