package mabat.reenrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mabat.article.ArticleId;
import mabat.article.Articles;
import mabat.article.EnrichedArticle;
import mabat.reenrich.JobState.Status;
import org.junit.jupiter.api.Test;

/** An order that stands while one version of the application is replaced by another. */
class UpgradeTest {
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final Duration A_LOOK = Lease.LENGTH.minus(MOMENT);

    private final RenewalWorld world = new RenewalWorld();
    private final Reenrichment older = world.instance("one", new VersionedEnrichment("old"));

    private Reenrichment newer(String name) {
        world.clock.advance(MOMENT);
        return world.instance(name, new VersionedEnrichment("new"));
    }

    /** What the older one was told to do. */
    private void newerTakesItUpAndDies() {
        world.clock.advance(MOMENT);
        older.start("Noa");
        world.shelf.beforeWriting = RenewalWorld.dyingAfter(3);
        assertThat(RenewalWorld.diesWhile(newer("two"))).isTrue();
        world.shelf.beforeWriting = () -> {};
    }

    @Test
    void a_newer_version_takes_it_up_while_the_older_one_is_at_work() {
        world.clock.advance(MOMENT);
        older.start("Noa");
        int[] batches = {0};
        world.shelf.beforeWriting =
                () -> {
                    batches[0]++;
                    if (batches[0] == 3) {
                        newer("two").work();
                    }
                };

        older.work();

        assertThat(world.versions()).containsOnly("new");
        assertThat(world.state().status()).isEqualTo(Status.DONE);
        assertThat(world.state().version()).isEqualTo("new");
        assertThat(world.state().order().startedBy()).isEqualTo("Noa");
        assertThat(world.state().takenUp()).isPresent();
        assertThat(world.state().enriched().done()).isEqualTo(world.state().enriched().total());
    }

    @Test
    void one_that_was_never_replaced_was_taken_up_by_nobody() {
        older.start("Noa");
        older.work();

        assertThat(world.state().takenUp()).isEmpty();
    }

    @Test
    void an_older_version_stands_back_when_the_newer_one_dies() {
        newerTakesItUpAndDies();
        world.clock.advance(Lease.LENGTH);

        older.work();
        assertThat(world.versions()).doesNotContain("old").contains("test");
        newer("three").work();

        assertThat(world.versions()).containsOnly("new");
        assertThat(world.state().status()).isEqualTo(Status.DONE);
    }

    @Test
    void an_older_version_that_is_started_again_stands_back_too() {
        newerTakesItUpAndDies();
        world.clock.advance(Lease.LENGTH);

        world.instance("one again", new VersionedEnrichment("old")).work();

        assertThat(world.versions()).doesNotContain("old").contains("test");
    }

    @Test
    void what_a_newer_version_was_told_to_do_is_not_for_an_older_one() {
        Reenrichment newer = newer("two");
        world.clock.advance(MOMENT);
        newer.start("Noa");

        older.work();
        assertThat(world.versions()).containsOnly("test");
        newer.work();

        assertThat(world.versions()).containsOnly("new");
        assertThat(world.state().takenUp()).isEmpty();
    }

    @Test
    void an_older_version_to_which_somebody_went_back_takes_it_up_after_a_while() {
        newerTakesItUpAndDies();
        Reenrichment back = world.instance("three", new VersionedEnrichment("old"));

        back.work();
        world.clock.advance(Turn.PATIENCE);
        back.work();
        assertThat(world.versions())
                .as("while nobody looked, the newer one may have been kept from writing as well")
                .doesNotContain("old");
        for (Duration seen = A_LOOK; seen.compareTo(Turn.PATIENCE) < 0; seen = seen.plus(A_LOOK)) {
            world.clock.advance(A_LOOK);
            back.work();
            assertThat(world.versions()).doesNotContain("old");
        }
        world.clock.advance(A_LOOK);
        back.work();

        assertThat(world.versions()).containsOnly("old");
        assertThat(world.state().status()).isEqualTo(Status.DONE);
    }

    @Test
    void an_article_that_an_older_version_wrote_meanwhile_is_enriched_again() {
        EnrichedArticle updated =
                Articles.anArticle().withId("a-3").titled("Corrected").enrichedBy("old").build();
        Reenrichment newer = newer("two");
        newer.start("Noa");
        world.shelf.beforeWriting =
                () -> {
                    world.shelf.beforeWriting = () -> {};
                    world.shelf.put(updated);
                };

        newer.work();

        assertThat(world.versions()).containsOnly("new");
        assertThat(world.shelf.find(List.of(new ArticleId("a-3"))))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.content().article().title()).isEqualTo("Corrected"));
        assertThat(world.state().status()).isEqualTo(Status.DONE);
    }

    @Test
    void an_index_that_takes_nothing_while_it_is_copied_is_waited_for() {
        Reenrichment newer = newer("two");
        newer.start("Noa");
        world.shelf.full = true;

        newer.work();
        assertThat(world.state().running()).isTrue();
        assertThat(world.state().enriched().refused()).isZero();
        world.shelf.full = false;
        newer.work();

        assertThat(world.versions()).containsOnly("new");
        assertThat(world.state().status()).isEqualTo(Status.DONE);
    }
}
