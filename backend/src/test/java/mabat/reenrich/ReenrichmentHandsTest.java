package mabat.reenrich;

import static org.assertj.core.api.Assertions.assertThat;

import mabat.failure.DependencyUnavailableException;
import mabat.reenrich.JobState.Status;
import org.junit.jupiter.api.Test;

/** Who works, and who makes it stop. */
class ReenrichmentHandsTest {
    private final RenewalWorld world = new RenewalWorld();
    private final Reenrichment job = world.instance("one");

    @Test
    void another_instance_goes_on_where_one_died_but_only_then() {
        world.shelf.beforeWriting = RenewalWorld.dyingAfter(3);
        job.start("Noa");
        assertThat(RenewalWorld.diesWhile(job)).isTrue();
        world.shelf.beforeWriting = () -> {};
        Reenrichment other = world.instance("two");

        other.work();
        assertThat(world.versions()).as("the lease still holds").contains("test");
        world.clock.advance(Lease.LENGTH);
        other.work();

        assertThat(world.versions()).containsOnly("new");
        assertThat(world.state().status()).isEqualTo(Status.DONE);
        assertThat(world.state().enriched().done()).isEqualTo(RenewalWorld.ARTICLES);
        assertThat(world.state().enriched().total()).isEqualTo(RenewalWorld.ARTICLES);
    }

    @Test
    void elasticsearch_away_for_a_moment_does_not_end_it() {
        world.shelf.beforeWriting =
                () -> {
                    throw new DependencyUnavailableException("Elasticsearch", "away", null);
                };
        job.start("Noa");
        job.work();
        assertThat(world.state().running()).isTrue();
        world.shelf.beforeWriting = () -> {};

        job.work();

        assertThat(world.state().status()).isEqualTo(Status.DONE);
    }

    @Test
    void whoever_wants_it_to_stop_stops_it_after_the_batch() {
        world.shelf.beforeWriting =
                () -> {
                    world.shelf.beforeWriting = () -> {};
                    assertThat(world.instance("two").cancel("Dan")).isTrue();
                };
        job.start("Noa");
        job.work();

        assertThat(world.state().status()).isEqualTo(Status.CANCELLED);
        assertThat(world.state().order().cancelledBy()).isEqualTo("Dan");
        assertThat(job.stale()).isEqualTo(RenewalWorld.ARTICLES - Run.BATCH);
        assertThat(job.cancel("Dan")).isFalse();
    }

    @Test
    void one_that_nobody_works_at_can_be_stopped_too() {
        job.start("Noa");

        assertThat(job.cancel("Noa")).isTrue();
        job.work();

        assertThat(world.state().status()).isEqualTo(Status.CANCELLED);
        assertThat(world.versions()).containsOnly("test");
    }

    @Test
    void a_second_press_does_not_start_a_second_one() {
        job.start("Noa");

        assertThat(world.instance("two").start("Dan"))
                .isInstanceOfSatisfying(
                        StartOutcome.RunningAlready.class,
                        running ->
                                assertThat(running.state().order().startedBy()).isEqualTo("Noa"));
    }
}
