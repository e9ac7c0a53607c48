package mabat.reenrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mabat.article.ArticleId;
import mabat.article.Articles;
import mabat.article.EnrichedArticle;
import mabat.reenrich.JobState.Status;
import org.junit.jupiter.api.Test;

/** What becomes of the articles. */
class ReenrichmentTest {
    private final RenewalWorld world = new RenewalWorld();
    private final Reenrichment job = world.instance("one");

    @Test
    void every_stale_article_is_enriched_again_and_progress_adds_up() {
        List<Long> seen = new ArrayList<>();
        job.listen(() -> seen.add(world.state().enriched().done()));

        assertThat(job.start("Noa"))
                .isInstanceOfSatisfying(
                        StartOutcome.Started.class,
                        started ->
                                assertThat(started.state().enriched().total())
                                        .isEqualTo(RenewalWorld.ARTICLES));
        job.work();

        assertThat(world.versions()).containsOnly("new");
        assertThat(world.state())
                .satisfies(state -> {
                    assertThat(state.status()).isEqualTo(Status.DONE);
                    assertThat(state.enriched().done()).isEqualTo(RenewalWorld.ARTICLES);
                    assertThat(state.order().startedBy()).isEqualTo("Noa");
                    assertThat(state.finished()).isEqualTo(world.clock.instant());
                });
        assertThat(seen).isSorted().contains(100L, 500L);
        assertThat(job.start("Noa")).isEqualTo(new StartOutcome.NothingToDo());
    }

    @Test
    void articles_that_are_up_to_date_are_left_alone() {
        job.start("Noa");
        job.work();
        world.enrichment.own.put(new ArticleId("a-7"), "new!7");

        assertThat(job.stale()).isEqualTo(1);
        job.start("Noa");
        job.work();

        assertThat(world.state().enriched().total()).isEqualTo(1);
        assertThat(job.stale()).isZero();
    }

    @Test
    void it_keeps_to_its_share_of_the_machine() {
        job.start("Noa");
        job.work();

        assertThat(world.pauses)
                .allSatisfy(pause -> assertThat(pause).isLessThanOrEqualTo(Duration.ofMillis(500)));
        assertThat(Duration.between(world.state().order().started(), world.clock.instant()))
                .as("1050 articles, 200 a second")
                .isGreaterThanOrEqualTo(Duration.ofMillis(5250));
        assertThat(world.state().enriched().perSecond()).isBetween(150.0, 210.0);
    }

    @Test
    void an_article_that_is_updated_meanwhile_is_not_overwritten() {
        EnrichedArticle updated =
                Articles.anArticle().withId("a-3").titled("Corrected").enrichedBy("new").build();
        world.shelf.beforeWriting =
                () -> {
                    world.shelf.beforeWriting = () -> {};
                    world.shelf.put(updated);
                };

        job.start("Noa");
        job.work();

        assertThat(world.shelf.all())
                .filteredOn(one -> one.article().id().equals(updated.article().id()))
                .containsExactly(updated);
        assertThat(world.state().enriched().overtaken()).isEqualTo(1);
    }

    @Test
    void what_editors_change_meanwhile_becomes_the_new_aim() {
        world.shelf.beforeWriting =
                () -> {
                    world.shelf.beforeWriting = () -> {};
                    world.enrichment.version = "new+1";
                };
        job.start("Noa");
        job.work();

        assertThat(world.versions()).containsOnly("new+1");
        assertThat(world.state().version()).isEqualTo("new+1");
        assertThat(world.state().status()).isEqualTo(Status.DONE);
        assertThat(world.state().enriched().done()).isEqualTo(world.state().enriched().total());
    }

    @Test
    void single_articles_are_renewed_at_once() {
        job.renew(List.of(new ArticleId("a-5"), new ArticleId("gone")));

        assertThat(world.versions()).contains("new");
        assertThat(job.stale()).isEqualTo(RenewalWorld.ARTICLES - 1);
    }
}
