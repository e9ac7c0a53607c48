package mabat.reenrich.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import mabat.article.ArticleId;
import mabat.elastic.ArticleFields;
import mabat.elastic.ElasticsearchNode;
import mabat.enrich.Enrichment;
import mabat.reenrich.ArticleShelf;
import mabat.reenrich.JobState;
import mabat.reenrich.JobState.Status;
import mabat.reenrich.ReenrichWorker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What goes on while articles are enriched again. */
class ReenrichmentMeanwhileIT {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    private final CorpusOnNode corpus = new CorpusOnNode(NODE);

    @BeforeEach
    void index() {
        NODE.clear();
        corpus.write(1);
    }

    @Test
    void an_instance_killed_in_the_middle_is_followed_by_another_that_does_the_rest() {
        corpus.write(4);
        Enrichment after = CorpusOnNode.hiding("joe-biden");
        ArticleShelf real = corpus.shelf();
        AtomicReference<Integer> batches = new AtomicReference<>(0);
        ArticleShelf dying =
                new PassingShelf(real) {
                    @Override
                    public List<Result> replace(List<Renewed> articles) {
                        if (batches.updateAndGet(n -> n + 1) > 3) {
                            // a process that is killed writes nothing and says nothing any more
                            throw new Killed();
                        }
                        return real.replace(articles);
                    }
                };
        long total = real.countStale(CorpusOnNode.wanted(after));
        JumpingClock clock = new JumpingClock();
        try (ReenrichWorker dead = corpus.worker(dying, after, clock)) {
            dead.job().start("Noa");
            CorpusOnNode.until(() -> batches.get() > 3);
        }
        long left = real.countStale(CorpusOnNode.wanted(after));
        assertThat(left).isBetween(1L, total - 1);
        clock.jump(Duration.ofMinutes(2));

        try (ReenrichWorker next = corpus.worker(real, after, clock)) {
            JobState state = CorpusOnNode.ended(next);
            assertThat(state.status()).isEqualTo(Status.DONE);
            assertThat(state.enriched().total()).isEqualTo(total);
            assertThat(state.enriched().done()).isEqualTo(total);
            assertThat(state.order().startedBy()).isEqualTo("Noa");
        }
        assertThat(real.countStale(CorpusOnNode.wanted(after))).isZero();
    }

    @Test
    void searches_see_every_article_all_the_time() {
        corpus.write(4);
        long articles = corpus.count();
        Enrichment after = CorpusOnNode.hiding("joe-biden");
        try (ReenrichWorker worker = corpus.worker(corpus.shelf(), after, CorpusOnNode.CLOCK)) {
            worker.job().start("Noa");
            int searches = 0;
            do {
                NODE.refresh();
                assertThat(corpus.count()).isEqualTo(articles);
                searches++;
            } while (worker.job().state().orElseThrow().running());
            assertThat(searches).isGreaterThan(3);
        }
    }

    @Test
    void an_article_that_comes_in_meanwhile_is_not_overwritten() {
        Enrichment after = CorpusOnNode.hiding("joe-biden");
        ArticleShelf real = corpus.shelf();
        ArticleId id = CorpusOnNode.prepared(after, CorpusOnNode.ARTICLES.get(3), 0).id();
        ArticleShelf racing =
                new PassingShelf(real) {
                    private boolean done;

                    @Override
                    public List<Result> replace(List<Renewed> articles) {
                        if (!done && articles.stream().anyMatch(a -> a.article().id().equals(id))) {
                            done = true;
                            corpus.put(
                                    id,
                                    corpus.stored(id)
                                            .put(ArticleFields.TITLE, "Corrected meanwhile"));
                        }
                        return real.replace(articles);
                    }
                };
        try (ReenrichWorker worker = corpus.worker(racing, after, CorpusOnNode.CLOCK)) {
            worker.job().start("Noa");
            assertThat(CorpusOnNode.ended(worker).enriched().overtaken()).isEqualTo(1);
        }

        assertThat(corpus.stored(id).path(ArticleFields.TITLE).asString())
                .isEqualTo("Corrected meanwhile");
    }

    private static final class Killed extends Error {}

    /** Real time, and a test's jumps. */
    private static final class JumpingClock extends Clock {
        private Duration ahead = Duration.ZERO;

        void jump(Duration step) {
            ahead = ahead.plus(step);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(ahead);
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
