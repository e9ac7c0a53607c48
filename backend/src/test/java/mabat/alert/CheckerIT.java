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
import mabat.account.HandClock;
import mabat.article.ArticleId;
import mabat.article.EnrichedArticle;
import mabat.elastic.ElasticsearchNode;
import mabat.keep.Keep;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.SavedSearchStore;
import mabat.savedsearch.SavedSearches;
import mabat.search.ArticleChanges;
import mabat.search.Criteria;
import mabat.search.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is announced, on a real node. */
class CheckerIT {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    private static final Criteria GRAIN = Criteria.of("grain");

    private final HandClock clock = new HandClock("2026-03-01T12:00:00Z");
    private AlertWorld world = open();

    private AlertWorld open() {
        return new AlertWorld(NODE.elasticsearch(), NODE.names(), clock);
    }

    @BeforeEach
    void afresh() {
        world.close();
        NODE.clear();
        world = open();
        world.check();
    }

    @AfterEach
    void close() {
        world.close();
    }

    private static EnrichedArticle about(String id, String what) {
        return anArticle().withId(id).titled("About " + what).saying("It says " + what).build();
    }

    @Test
    void what_comes_after_saving_is_new_until_it_was_looked_at() {
        world.write(about("old", "grain"));
        world.check();
        SavedSearch grain = world.save("dana", "Grain", GRAIN);
        world.write(about("a", "grain"), about("b", "oil"));

        world.check();
        assertThat(world.fresh("dana", grain)).containsExactly("a");
        assertThat(world.fresh("noa", grain)).containsExactly("a");

        world.look("dana", grain);
        assertThat(world.fresh("dana", grain)).isEmpty();
        assertThat(world.fresh("noa", grain)).containsExactly("a");
        world.write(about("c", "grain"));
        world.check();
        assertThat(world.fresh("dana", grain)).containsExactly("c");
        assertThat(world.fresh("noa", grain)).containsExactly("c", "a");
    }

    @Test
    void a_look_can_be_taken_back() {
        SavedSearch grain = world.save("dana", "Grain", GRAIN);
        world.write(about("a", "grain"));
        world.check();
        world.look("dana", grain);

        world.bean(NewArticles.class).keepAsNew("dana", grain.id());

        assertThat(world.fresh("dana", grain)).containsExactly("a");
    }

    @Test
    void looking_marks_only_what_was_shown() {
        SavedSearch grain = world.save("dana", "Grain", GRAIN);
        world.write(about("a", "grain"));
        world.check();
        Fresh shown = world.bean(NewArticles.class).of("dana", grain);
        world.write(about("b", "grain"));
        world.check();

        world.bean(NewArticles.class).looked("dana", grain.id(), shown.round());

        assertThat(world.fresh("dana", grain)).containsExactly("b");
    }

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

    @Test
    void a_round_that_was_cut_off_does_not_count_and_is_done_again() {
        SavedSearch grain = world.save("dana", "Grain", GRAIN);
        world.write(about("a", "grain"));
        // as a process leaves it that is killed after it wrote announcements
        var before = world.keep().find(Position.class, Position.KEY).orElseThrow();
        var mine = world.keep().put(before.value().taking(), before.revision()).orElseThrow();
        world.bean(Announcements.class)
                .add(
                        List.of(
                                new Announcement(
                                        grain.id(),
                                        mine.value().taken(),
                                        clock.instant(),
                                        List.of(about("a", "grain").article().id()))));
        assertThat(world.fresh("dana", grain)).isEmpty();
        world.write(about("b", "grain"));

        world.check();
        assertThat(world.fresh("dana", grain)).containsExactly("b", "a");

        // and a process that was only slow finds that it came too late
        assertThat(world.keep().put(mine.value().ended(before.value().place()), mine.revision()))
                .isEmpty();
        world.bean(Announcements.class)
                .add(
                        List.of(
                                new Announcement(
                                        grain.id(),
                                        mine.value().taken(),
                                        clock.instant(),
                                        List.of(about("late", "grain").article().id()))));
        world.write(about("late", "grain"));
        world.check();
        assertThat(world.fresh("dana", grain)).containsExactly("late", "b", "a");
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

    private void assertAnnouncedOnce(SavedSearch search, Set<String> expected) {
        Position position = world.keep().find(Position.class, Position.KEY).orElseThrow().value();
        List<String> said = new ArrayList<>();
        for (Announcement each :
                world.bean(Announcements.class).of(search.id(), 0, position.round())) {
            if (!position.voidedRounds().contains(each.round())) {
                each.articles().forEach(id -> said.add(id.value()));
            }
        }
        assertThat(said).doesNotHaveDuplicates();
        assertThat(said).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void a_query_that_cannot_be_read_any_more_pauses_and_is_caught_up_with() {
        SavedSearch grain = world.save("dana", "Grain", GRAIN);
        // as a search looks whose query an older version could read
        var store = world.bean(SavedSearchStore.class);
        SavedSearch broken =
                store.put(
                                new SavedSearch(
                                        grain.id(),
                                        "dana",
                                        "Grain",
                                        "",
                                        "",
                                        grain.sharing(),
                                        Criteria.of("(grain"),
                                        grain.created(),
                                        grain.changed(),
                                        grain.revision()))
                        .orElseThrow();
        SavedSearch oil = world.save("dana", "Oil", Criteria.of("oil"));
        world.write(about("a", "grain"), about("b", "oil"));
        world.check();

        assertThat(world.fresh("dana", oil)).containsExactly("b");
        assertThat(world.keep().all(Paused.class))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.value().owner()).isEqualTo("dana");
                    assertThat(kept.value().reason()).contains("bracket");
                });

        world.write(about("c", "grain"));
        world.check();
        SavedSearch repaired =
                ((SavedSearches.SaveOutcome.Saved)
                                world.bean(SavedSearches.class)
                                        .change(
                                                "dana",
                                                broken.id(),
                                                broken.revision(),
                                                broken.draft().withCriteria(GRAIN)))
                        .search();
        world.check();

        assertThat(world.fresh("dana", repaired)).containsExactly("c", "a");
        assertThat(world.keep().all(Paused.class)).isEmpty();
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
        NODE.elasticsearch().json().post("/" + NODE.names().replacedArticles() + "/_refresh");
    }

    private static long replaced() {
        return NODE.elasticsearch()
                .json()
                .get("/" + NODE.names().replacedArticles() + "/_count")
                .path("count")
                .asLong();
    }

    @Test
    void a_deleted_search_stops_being_paused() {
        SavedSearch grain = world.save("dana", "Grain", GRAIN);
        world.keep()
                .put(
                        new Paused(
                                grain.id(),
                                "dana",
                                new Place("index", 0, clock.instant()),
                                "odd",
                                clock.instant()),
                        Keep.NEVER);
        world.bean(SavedSearches.class).delete("dana", grain.id());

        world.check();

        assertThat(world.keep().all(Paused.class)).isEmpty();
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
