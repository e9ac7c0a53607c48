package mabat.reenrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mabat.account.HandClock;
import mabat.article.Article;
import mabat.article.ArticleId;
import mabat.article.Articles;
import mabat.article.EnrichedArticle;
import mabat.article.Findings;
import mabat.article.IncomingArticle;
import mabat.enrich.Enrichment;
import mabat.failure.DependencyUnavailableException;
import mabat.ingest.ArticleWriter.Enriched;
import mabat.ingest.LineCounts;
import mabat.ingest.Regrouping;
import mabat.reenrich.JobState.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReenrichmentTest {
    private static final int ARTICLES = 1050;

    private final HandClock clock = new HandClock("2026-03-01T10:00:00Z");
    private final InMemoryShelf shelf = new InMemoryShelf();
    private final InMemoryJobStore store = new InMemoryJobStore();
    private final Versioned enrichment = new Versioned();
    private final List<Duration> pauses = new ArrayList<>();
    private Function<List<Enriched>, Map<ArticleId, Findings>> groups = Regrouping.NONE::again;
    private final Reenrichment job = instance("one");

    /** Says its version and nothing else. */
    private static final class Versioned implements Enrichment {
        String version = "new";
        final Map<ArticleId, String> own = new HashMap<>();

        @Override
        public Preparation prepare(IncomingArticle incoming) {
            throw new UnsupportedOperationException("not in these tests");
        }

        @Override
        public Findings find(Article article) {
            Findings none = Articles.anArticle().findings();
            return new Findings(
                    none.mentions(),
                    none.leaders(),
                    none.topics(),
                    none.attribution(),
                    none.contentHash(),
                    none.minhash(),
                    none.duplicates(),
                    none.storyTerms(),
                    none.story(),
                    none.words(),
                    own.getOrDefault(article.id(), version));
        }

        @Override
        public String version() {
            return version;
        }

        @Override
        public Map<ArticleId, String> ownVersions() {
            return Map.copyOf(own);
        }
    }

    @BeforeEach
    void shelve() {
        for (int i = 0; i < ARTICLES; i++) {
            shelf.put(Articles.anArticle().withId("a-" + i).build());
        }
    }

    private Reenrichment instance(String name) {
        return new Reenrichment(
                new Workbench(
                        shelf, enrichment, LineCounts.NONE, articles -> groups.apply(articles)),
                store,
                clock,
                new Pace(
                        clock,
                        length -> {
                            pauses.add(length);
                            clock.advance(length);
                        },
                        200),
                name);
    }

    @Test
    void every_stale_article_is_enriched_again_and_progress_adds_up() {
        List<Long> seen = new ArrayList<>();
        job.listen(() -> seen.add(state().enriched().done()));

        assertThat(job.start("Noa"))
                .isInstanceOfSatisfying(
                        StartOutcome.Started.class,
                        started ->
                                assertThat(started.state().enriched().total()).isEqualTo(ARTICLES));
        job.work();

        assertThat(versions()).containsOnly("new");
        assertThat(state())
                .satisfies(state -> {
                    assertThat(state.status()).isEqualTo(Status.DONE);
                    assertThat(state.enriched().done()).isEqualTo(ARTICLES);
                    assertThat(state.order().startedBy()).isEqualTo("Noa");
                    assertThat(state.finished()).isEqualTo(clock.instant());
                });
        assertThat(seen).isSorted().contains(100L, 500L);
        assertThat(job.start("Noa")).isEqualTo(new StartOutcome.NothingToDo());
    }

    @Test
    void articles_that_are_up_to_date_are_left_alone() {
        job.start("Noa");
        job.work();
        enrichment.own.put(new ArticleId("a-7"), "new!7");

        assertThat(job.stale()).isEqualTo(1);
        job.start("Noa");
        job.work();

        assertThat(state().enriched().total()).isEqualTo(1);
        assertThat(job.stale()).isZero();
    }

    @Test
    void it_keeps_to_its_share_of_the_machine() {
        job.start("Noa");
        job.work();

        assertThat(pauses)
                .allSatisfy(pause -> assertThat(pause).isLessThanOrEqualTo(Duration.ofMillis(500)));
        assertThat(Duration.between(state().order().started(), clock.instant()))
                .as("1050 articles, 200 a second")
                .isGreaterThanOrEqualTo(Duration.ofMillis(5250));
        assertThat(state().enriched().perSecond()).isBetween(150.0, 210.0);
    }

    @Test
    void an_article_that_is_updated_meanwhile_is_not_overwritten() {
        EnrichedArticle updated = Articles.anArticle().withId("a-3").titled("Corrected").build();
        shelf.beforeWriting =
                () -> {
                    shelf.beforeWriting = () -> {};
                    shelf.put(updated);
                };

        job.start("Noa");
        job.work();

        assertThat(shelf.all())
                .filteredOn(one -> one.article().id().equals(updated.article().id()))
                .containsExactly(updated);
        assertThat(state().enriched().overtaken()).isEqualTo(1);
    }

    @Test
    void another_instance_goes_on_where_one_died_but_only_then() {
        shelf.beforeWriting = dyingAfter(3);
        job.start("Noa");
        assertThat(diesWhile(job)).isTrue();
        shelf.beforeWriting = () -> {};
        Reenrichment other = instance("two");

        other.work();
        assertThat(versions()).as("the lease still holds").contains("test");
        clock.advance(Lease.LENGTH);
        other.work();

        assertThat(versions()).containsOnly("new");
        assertThat(state().status()).isEqualTo(Status.DONE);
        assertThat(state().enriched().done()).isEqualTo(ARTICLES);
        assertThat(state().enriched().total()).isEqualTo(ARTICLES);
    }

    @Test
    void elasticsearch_away_for_a_moment_does_not_end_it() {
        shelf.beforeWriting =
                () -> {
                    throw new DependencyUnavailableException("Elasticsearch", "away", null);
                };
        job.start("Noa");
        job.work();
        assertThat(state().running()).isTrue();
        shelf.beforeWriting = () -> {};

        job.work();

        assertThat(state().status()).isEqualTo(Status.DONE);
    }

    @Test
    void whoever_wants_it_to_stop_stops_it_after_the_batch() {
        shelf.beforeWriting =
                () -> {
                    shelf.beforeWriting = () -> {};
                    assertThat(instance("two").cancel("Dan")).isTrue();
                };
        job.start("Noa");
        job.work();

        assertThat(state().status()).isEqualTo(Status.CANCELLED);
        assertThat(state().order().cancelledBy()).isEqualTo("Dan");
        assertThat(job.stale()).isEqualTo(ARTICLES - Run.BATCH);
        assertThat(job.cancel("Dan")).isFalse();
    }

    @Test
    void one_that_nobody_works_at_can_be_stopped_too() {
        job.start("Noa");

        assertThat(job.cancel("Noa")).isTrue();
        job.work();

        assertThat(state().status()).isEqualTo(Status.CANCELLED);
        assertThat(versions()).containsOnly("test");
    }

    @Test
    void a_second_press_does_not_start_a_second_one() {
        job.start("Noa");

        assertThat(instance("two").start("Dan"))
                .isInstanceOfSatisfying(
                        StartOutcome.RunningAlready.class,
                        running ->
                                assertThat(running.state().order().startedBy()).isEqualTo("Noa"));
    }

    @Test
    void what_editors_change_meanwhile_becomes_the_new_aim() {
        shelf.beforeWriting =
                () -> {
                    shelf.beforeWriting = () -> {};
                    enrichment.version = "newest";
                };
        job.start("Noa");
        job.work();

        assertThat(versions()).containsOnly("newest");
        assertThat(state().version()).isEqualTo("newest");
        assertThat(state().status()).isEqualTo(Status.DONE);
        assertThat(state().enriched().done()).isEqualTo(state().enriched().total());
    }

    @Test
    void groups_are_looked_at_when_all_articles_are_up_to_date_and_only_then() {
        List<String> stale = new ArrayList<>();
        Set<ArticleId> looked = new HashSet<>();
        groups =
                articles -> {
                    articles.forEach(one -> looked.add(one.article().id()));
                    stale.addAll(versions().stream().filter("test"::equals).toList());
                    return Regrouping.NONE.again(articles);
                };

        job.start("Noa");
        job.work();

        assertThat(stale).isEmpty();
        assertThat(looked).hasSize(ARTICLES);
        assertThat(state().regrouped().progress().done()).isEqualTo(ARTICLES);
    }

    @Test
    void only_groups_of_the_days_that_changed_are_looked_at() {
        shelf.put(
                Articles.anArticle()
                        .withId("far")
                        .publishedOn("2019-01-01")
                        .enrichedBy("new")
                        .build());
        Set<ArticleId> looked = new HashSet<>();
        groups =
                articles -> {
                    articles.forEach(one -> looked.add(one.article().id()));
                    return Regrouping.NONE.again(articles);
                };

        job.start("Noa");
        job.work();

        assertThat(looked).hasSize(ARTICLES).doesNotContain(new ArticleId("far"));
    }

    @Test
    void another_instance_goes_on_with_the_groups_where_one_died() {
        int[] batches = {0};
        List<ArticleId> looked = new ArrayList<>();
        groups =
                articles -> {
                    batches[0]++;
                    if (batches[0] == 4) {
                        throw new IllegalStateException("killed");
                    }
                    articles.forEach(one -> looked.add(one.article().id()));
                    return Regrouping.NONE.again(articles);
                };
        job.start("Noa");
        assertThat(diesWhile(job)).isTrue();
        assertThat(state().running()).isTrue();
        clock.advance(Lease.LENGTH);

        instance("two").work();

        assertThat(looked).hasSize(ARTICLES).doesNotHaveDuplicates();
        assertThat(state().status()).isEqualTo(Status.DONE);
        assertThat(state().regrouped().progress().done()).isEqualTo(ARTICLES);
    }

    @Test
    void what_editors_change_while_groups_are_looked_at_begins_it_again() {
        groups =
                articles -> {
                    enrichment.version = "newest";
                    return Regrouping.NONE.again(articles);
                };
        job.start("Noa");
        job.work();

        assertThat(versions()).containsOnly("newest");
        assertThat(state().regrouped().progress().done()).isEqualTo(ARTICLES);
    }

    @Test
    void an_article_moves_only_with_its_turn_and_keeps_everything_else() {
        groups =
                articles ->
                        articles.stream()
                                .collect(
                                        Collectors.toMap(
                                                one -> one.article().id(),
                                                one -> one.findings().grouped("d-1", "s-1")));
        job.start("Noa");
        job.work();

        assertThat(shelf.all())
                .allSatisfy(one -> {
                    assertThat(one.findings().story()).isEqualTo("s-1");
                    assertThat(one.findings().duplicates()).isEqualTo("d-1");
                    assertThat(one.findings().enrichedBy()).isEqualTo("new");
                });
    }

    @Test
    void single_articles_are_renewed_at_once() {
        job.renew(List.of(new ArticleId("a-5"), new ArticleId("gone")));

        assertThat(versions()).contains("new");
        assertThat(job.stale()).isEqualTo(ARTICLES - 1);
    }

    private Runnable dyingAfter(int batches) {
        int[] left = {batches};
        return () -> {
            left[0]--;
            if (left[0] < 0) {
                throw new IllegalStateException("killed");
            }
        };
    }

    private static boolean diesWhile(Reenrichment working) {
        try {
            working.work();
            return false;
        } catch (IllegalStateException killed) {
            return "killed".equals(killed.getMessage());
        }
    }

    private List<String> versions() {
        return shelf.all().stream().map(one -> one.findings().enrichedBy()).toList();
    }

    private JobState state() {
        return job.state().orElseThrow();
    }
}
