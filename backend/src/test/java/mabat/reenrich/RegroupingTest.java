package mabat.reenrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mabat.article.ArticleId;
import mabat.article.Articles;
import mabat.ingest.Regrouping;
import mabat.reenrich.JobState.Status;
import org.junit.jupiter.api.Test;

/** The second pass, when all articles are up to date. */
class RegroupingTest {
    private final RenewalWorld world = new RenewalWorld();
    private final Reenrichment job = world.instance("one");

    @Test
    void groups_are_looked_at_when_all_articles_are_up_to_date_and_only_then() {
        List<String> stale = new ArrayList<>();
        Set<ArticleId> looked = new HashSet<>();
        world.groups =
                articles -> {
                    articles.forEach(one -> looked.add(one.article().id()));
                    stale.addAll(world.versions().stream().filter("test"::equals).toList());
                    return Regrouping.NONE.again(articles);
                };

        job.start("Noa");
        job.work();

        assertThat(stale).isEmpty();
        assertThat(looked).hasSize(RenewalWorld.ARTICLES);
        assertThat(world.state().regrouped().progress().done()).isEqualTo(RenewalWorld.ARTICLES);
    }

    @Test
    void only_groups_of_the_days_that_changed_are_looked_at() {
        world.shelf.put(
                Articles.anArticle()
                        .withId("far")
                        .publishedOn("2019-01-01")
                        .enrichedBy("new")
                        .build());
        Set<ArticleId> looked = new HashSet<>();
        world.groups =
                articles -> {
                    articles.forEach(one -> looked.add(one.article().id()));
                    return Regrouping.NONE.again(articles);
                };

        job.start("Noa");
        job.work();

        assertThat(looked).hasSize(RenewalWorld.ARTICLES).doesNotContain(new ArticleId("far"));
    }

    @Test
    void another_instance_goes_on_with_the_groups_where_one_died() {
        int[] batches = {0};
        List<ArticleId> looked = new ArrayList<>();
        world.groups =
                articles -> {
                    batches[0]++;
                    if (batches[0] == 4) {
                        throw new IllegalStateException("killed");
                    }
                    articles.forEach(one -> looked.add(one.article().id()));
                    return Regrouping.NONE.again(articles);
                };
        job.start("Noa");
        assertThat(RenewalWorld.diesWhile(job)).isTrue();
        assertThat(world.state().running()).isTrue();
        world.clock.advance(Lease.LENGTH);

        world.instance("two").work();

        assertThat(looked).hasSize(RenewalWorld.ARTICLES).doesNotHaveDuplicates();
        assertThat(world.state().status()).isEqualTo(Status.DONE);
        assertThat(world.state().regrouped().progress().done()).isEqualTo(RenewalWorld.ARTICLES);
    }

    @Test
    void what_editors_change_while_groups_are_looked_at_begins_it_again() {
        world.groups =
                articles -> {
                    world.enrichment.version = "new+1";
                    return Regrouping.NONE.again(articles);
                };
        job.start("Noa");
        job.work();

        assertThat(world.versions()).containsOnly("new+1");
        assertThat(world.state().regrouped().progress().done()).isEqualTo(RenewalWorld.ARTICLES);
    }

    @Test
    void an_article_moves_only_with_its_turn_and_keeps_everything_else() {
        world.groups =
                articles ->
                        articles.stream()
                                .collect(
                                        Collectors.toMap(
                                                one -> one.article().id(),
                                                one -> one.findings().grouped("d-1", "s-1")));
        job.start("Noa");
        job.work();

        assertThat(world.shelf.all())
                .allSatisfy(one -> {
                    assertThat(one.findings().story()).isEqualTo("s-1");
                    assertThat(one.findings().duplicates()).isEqualTo("d-1");
                    assertThat(one.findings().enrichedBy()).isEqualTo("new");
                });
    }
}
