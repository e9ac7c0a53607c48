package mabat.ingest;

import static mabat.ingest.PlainItems.await;
import static mabat.ingest.PlainItems.many;
import static mabat.ingest.PlainItems.readable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mabat.failure.DependencyUnavailableException;
import org.junit.jupiter.api.Test;

/** A batch is made ready and looked up while those before it are written. */
class OverlappingBatchesTest {
    @Test
    void the_next_two_batches_are_made_ready_while_one_is_written_but_no_more_than_that() {
        AtomicInteger read = new AtomicInteger();
        CountDownLatch thirdIsReady = new CountDownLatch(1);
        List<Integer> readWhenWritten = new CopyOnWriteArrayList<>();
        AtomicInteger written = new AtomicInteger();
        ArticleWriter waiting =
                (articles, visible) -> {
                    await(thirdIsReady);
                    readWhenWritten.add(read.get());
                    written.addAndGet(articles.size());
                    return results(articles);
                };
        Iterator<IngestItem> items =
                IntStream.rangeClosed(1, 1_250)
                        .mapToObj(line -> readable(line, "a" + line))
                        .peek(item -> {
                            if (read.incrementAndGet() == 750) {
                                thirdIsReady.countDown();
                            }
                        })
                        .iterator();

        new IngestService(new PlainItems.PlainEnrichment(), waiting).ingest(items, false);

        assertThat(readWhenWritten.get(0)).isBetween(750, 751);
        assertThat(written.get()).isEqualTo(1_250);
    }

    @Test
    void a_batch_is_begun_while_the_one_before_it_is_written_and_written_after_it() {
        Steps steps = new Steps(0);

        new IngestService(new PlainItems.PlainEnrichment(), steps).ingest(many(750), false);

        assertThat(steps.taken)
                .containsSubsequence("begin 1", "begin 2", "written 1", "written 2", "written 3");
    }

    @Test
    void an_article_that_comes_again_is_compared_with_what_was_written_of_it_before() {
        CountDownLatch allRead = new CountDownLatch(1);
        AtomicInteger written = new AtomicInteger();
        List<Integer> writtenWhenBegun = new CopyOnWriteArrayList<>();
        ArticleWriter writer =
                new ArticleWriter() {
                    @Override
                    public Begun begin(List<Enriched> articles, boolean visible) {
                        writtenWhenBegun.add(written.get());
                        return () -> {
                            await(allRead);
                            written.incrementAndGet();
                            return results(articles);
                        };
                    }

                    @Override
                    public List<Result> write(List<Enriched> articles, boolean visible) {
                        return results(articles);
                    }
                };
        Iterator<IngestItem> items =
                IntStream.rangeClosed(1, 600)
                        .mapToObj(line -> {
                            if (line == 600) {
                                allRead.countDown();
                            }
                            return readable(line, "a" + (line == 400 ? 1 : line));
                        })
                        .iterator();

        new IngestService(new PlainItems.PlainEnrichment(), writer).ingest(items, false);

        assertThat(writtenWhenBegun).startsWith(0, 1).hasSize(3);
    }

    @Test
    void nothing_is_written_after_a_batch_that_failed_and_it_is_told_once() {
        Steps steps = new Steps(2);
        List<IngestOutcome> answered = new ArrayList<>();

        assertThatThrownBy(() ->
                        new IngestService(new PlainItems.PlainEnrichment(), steps)
                                .ingest(many(1_000), false, answered::add))
                .isInstanceOf(DependencyUnavailableException.class)
                .hasNoSuppressedExceptions();
        assertThat(answered).hasSize(250);
        assertThat(steps.taken).contains("written 1").doesNotContain("written 2", "written 3");
    }

    /** Finishes writing the first batch only when the second is begun. */
    private static final class Steps implements ArticleWriter {
        private final int failing;
        private final CountDownLatch second = new CountDownLatch(1);
        private final List<String> taken = new CopyOnWriteArrayList<>();
        private int begun;

        /**
         * @param failing number of the batch that cannot be written
         */
        Steps(int failing) {
            this.failing = failing;
        }

        @Override
        public Begun begin(List<Enriched> articles, boolean visible) {
            int number = ++begun;
            taken.add("begin " + number);
            if (number == 2) {
                second.countDown();
            }
            return () -> {
                await(second);
                if (number == failing) {
                    throw new DependencyUnavailableException("Elasticsearch", "away", null);
                }
                taken.add("written " + number);
                return results(articles);
            };
        }

        @Override
        public List<Result> write(List<Enriched> articles, boolean visible) {
            return results(articles);
        }
    }

    private static List<ArticleWriter.Result> results(List<ArticleWriter.Enriched> articles) {
        return articles.stream().map(PlainItems::result).toList();
    }
}
