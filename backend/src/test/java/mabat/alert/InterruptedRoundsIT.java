package mabat.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mabat.article.ArticleId;
import mabat.savedsearch.SavedSearch;
import org.junit.jupiter.api.Test;

/** Rounds that are cut off, several at once, and the first one ever. */
class InterruptedRoundsIT extends AlertsOnANode {
    @Test
    void what_comes_in_before_the_first_round_is_announced() {
        SavedSearch grain = world.save("dana", "Grain", GRAIN);
        world.write(about("a", "grain"));

        world.check();

        assertAnnouncedOnce(grain, Set.of("a"));
    }

    @Test
    void a_round_that_was_cut_off_does_not_count_and_is_done_again() {
        SavedSearch grain = world.save("dana", "Grain", GRAIN);
        world.write(about("a", "grain"));
        // as a process leaves it that is killed after it wrote announcements
        var before = world.keep().find(Position.class, Position.KEY).orElseThrow();
        var mine = world.keep().put(before.value().taking(), before.revision()).orElseThrow();
        announce(grain, mine.value().taken(), "a");
        assertThat(world.fresh("dana", grain)).isEmpty();
        world.write(about("b", "grain"));

        world.check();
        assertThat(world.fresh("dana", grain)).containsExactly("b", "a");

        // and a process that was only slow finds that it came too late
        assertThat(world.keep().put(mine.value().ended(before.value().place()), mine.revision()))
                .isEmpty();
        announce(grain, mine.value().taken(), "late");
        world.write(about("late", "grain"));
        world.check();
        assertThat(world.fresh("dana", grain)).containsExactly("late", "b", "a");
    }

    private void announce(SavedSearch search, long round, String article) {
        List<ArticleId> articles = List.of(new ArticleId(article));
        world.bean(Announcements.class)
                .add(List.of(new Announcement(search.id(), round, clock.instant(), articles)));
    }

    @Test
    void two_applications_that_check_at_once_announce_each_article_once() throws Exception {
        SavedSearch grain = world.save("dana", "Grain", GRAIN);
        Set<String> expected = new TreeSet<>();
        try (AlertWorld other = open()) {
            Thread[] threads = new Thread[2];
            for (int t = 0; t < threads.length; t++) {
                AlertWorld each = t == 0 ? world : other;
                threads[t] =
                        new Thread(() -> {
                            for (int i = 0; i < 12; i++) {
                                each.check();
                            }
                        });
                threads[t].start();
            }
            for (int i = 0; i < 30; i++) {
                world.write(about("a" + i, "grain"));
                expected.add("a" + i);
            }
            for (Thread thread : threads) {
                thread.join();
            }
            world.check();
        }
        assertAnnouncedOnce(grain, expected);
    }
}
