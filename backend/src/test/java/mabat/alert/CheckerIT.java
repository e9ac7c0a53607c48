package mabat.alert;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import mabat.article.ArticleId;
import mabat.article.EnrichedArticle;
import mabat.savedsearch.SavedSearch;
import mabat.search.ArticleChanges;
import mabat.search.Criteria;
import mabat.search.Place;
import org.junit.jupiter.api.Test;

/** What is announced, on a real node. */
class CheckerIT extends AlertsOnANode {
    @Test
    void an_update_that_makes_an_article_match_announces_it_once() {
        world.write(about("a", "oil"), about("b", "grain"));
        world.check();
        SavedSearch grain = world.save("dana", "Grain", GRAIN);

        world.write(about("a", "grain and oil"), about("b", "grain and more"));
        world.check();
        assertThat(world.fresh("dana", grain)).containsExactly("a");

        world.write(about("a", "oil"));
        world.check();
        assertThat(world.fresh("dana", grain)).isEmpty();
        world.write(about("a", "grain once more"), about("b", "grain again"));
        world.check();
        assertThat(world.fresh("dana", grain)).containsExactly("a");
        world.look("dana", grain);
        world.write(about("a", "nothing"));
        world.check();
        world.write(about("a", "grain at last"));
        world.check();
        assertThat(world.fresh("dana", grain)).isEmpty();
    }

    @Test
    void an_article_written_twice_between_two_rounds_is_announced_once() {
        SavedSearch grain = world.save("dana", "Grain", GRAIN);
        world.write(about("a", "grain"));
        world.write(about("a", "grain, corrected"));
        world.write(about("b", "grain"));
        world.write(about("b", "oil"));

        world.check();

        assertThat(world.fresh("dana", grain)).containsExactly("a");
    }

    @Test
    void clocks_that_step_back_lose_nothing() {
        SavedSearch grain = world.save("dana", "Grain", GRAIN);
        world.write(about("a", "grain"));
        world.check();
        clock.advance(Duration.ofHours(-5));
        world.write(about("b", "grain"));
        world.check();
        clock.advance(Duration.ofHours(-5));
        world.look("dana", grain);
        world.write(about("c", "grain"));
        world.check();

        assertThat(world.fresh("dana", grain)).containsExactly("c");
        assertThat(world.fresh("noa", grain)).containsExactly("c", "b", "a");
    }

    @Test
    void when_nothing_was_written_nothing_is_asked() {
        world.save("dana", "Grain", GRAIN);
        world.write(about("a", "grain"));
        assertThat(world.check()).isInstanceOf(Checker.Outcome.Ended.class);
        assertThat(world.check()).isInstanceOf(Checker.Outcome.Quiet.class);
    }

    private Set<String> matchingNow(SavedSearch search, int many) {
        NODE.refresh();
        Set<ArticleId> all = new HashSet<>();
        for (int i = 0; i < many; i++) {
            all.add(new ArticleId("a" + i));
        }
        var compiled =
                (CompiledSearches.Compiled.Readable) world.bean(CompiledSearches.class).of(search);
        Set<String> ids = new TreeSet<>();
        world.bean(ArticleChanges.class)
                .matching(compiled.criteria(), all)
                .forEach(id -> ids.add(id.value()));
        return ids;
    }

    @Test
    void random_writes_are_announced_exactly_when_they_come_to_match() {
        long seed = Long.getLong("mabat.seed", 7);
        Random random = new Random(seed);
        SavedSearch grain = world.save("dana", "Grain", GRAIN);
        Set<String> expected = new TreeSet<>();
        for (int step = 0; step < 60; step++) {
            List<EnrichedArticle> batch = new ArrayList<>();
            Set<String> ids = new TreeSet<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                String id = "a" + random.nextInt(25);
                boolean matches = random.nextInt(3) == 0;
                if (ids.add(id)) {
                    batch.add(about(id, (matches ? "grain " : "oil ") + random.nextInt(3)));
                }
            }
            world.write(batch.toArray(EnrichedArticle[]::new));
            if (random.nextInt(3) == 0) {
                clock.advance(Duration.ofMinutes(random.nextInt(600) - 300));
            }
            if (random.nextInt(4) == 0) {
                world.bean(Checker.class).tidy();
            }
            if (random.nextInt(2) == 0) {
                world.check();
                NODE.refresh();
                expected.addAll(matchingNow(grain, 25));
            }
        }
        world.check();
        expected.addAll(matchingNow(grain, 25));
        assertAnnouncedOnce(grain, expected);
    }

    @Test
    void a_day_that_passes_announces_what_matches_by_it_once() {
        SavedSearch yesterday =
                world.save("dana", "Yesterday", Criteria.of("grain date:yesterday"));
        SavedSearch grain = world.save("dana", "Grain", GRAIN);
        world.write(
                on("2026-02-28", "before", "grain"),
                on("2026-03-01", "a", "grain"),
                on("2026-03-01", "b", "oil"),
                on("2026-03-01", "c", "grain"));
        world.check();
        assertThat(world.fresh("dana", yesterday)).containsExactly("before");

        clock.advance(Duration.ofHours(13));
        // touched without coming to match by that
        world.write(on("2026-03-01", "c", "grain, corrected"));
        world.check();
        assertThat(world.check()).isInstanceOf(Checker.Outcome.Quiet.class);
        assertThat(world.fresh("dana", yesterday)).containsExactlyInAnyOrder("a", "c");

        clock.advance(Duration.ofHours(-2));
        world.check();
        clock.advance(Duration.ofHours(2));
        world.check();
        assertAnnouncedOnce(yesterday, Set.of("before", "a", "c"));
        assertAnnouncedOnce(grain, Set.of("before", "a", "c"));
    }

    private static EnrichedArticle on(String day, String id, String what) {
        return anArticle()
                .withId(id)
                .publishedOn(day)
                .titled("About " + what)
                .saying("It says " + what)
                .build();
    }

    @Test
    void after_the_index_was_rebuilt_times_take_over() {
        SavedSearch grain = world.save("dana", "Grain", GRAIN);
        world.write(about("a", "grain"));
        world.check();
        world.write(about("b", "grain"));
        var position = world.keep().find(Position.class, Position.KEY).orElseThrow();
        world.keep()
                .put(
                        new Position(
                                new Place("the-index-before", 10_000, clock.instant()),
                                position.value().round(),
                                position.value().taken(),
                                List.of()),
                        position.revision());
        clock.advance(Duration.ofMinutes(1));
        world.write(about("c", "grain"));

        world.check();

        assertAnnouncedOnce(grain, Set.of("a", "b", "c"));
    }
}
