package mabat.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mabat.article.Article;
import mabat.article.ArticleId;
import mabat.article.Articles;
import mabat.article.Findings;
import mabat.article.IncomingArticle;
import mabat.enrich.Enrichment;
import mabat.failure.DependencyUnavailableException;
import org.junit.jupiter.api.Test;

class IngestServiceTest {
    private final List<Integer> batches = new ArrayList<>();
    private final IngestService service = new IngestService(new PlainEnrichment(), this::write);

    @Test
    void every_item_is_answered_in_its_place() {
        IngestReport report =
                service.ingest(
                        List.of(
                                        readable(1, "one"),
                                        unreadable(2),
                                        readable(3, "refuse me"),
                                        readable(4, "unchanged"),
                                        readable(5, "changed"),
                                        readable(6, "too odd"))
                                .iterator(),
                        false);

        assertThat(report.outcomes())
                .containsExactly(
                        new IngestOutcome.Indexed(place(1), new ArticleId("one")),
                        new IngestOutcome.Skipped(place(2), true, "no JSON"),
                        new IngestOutcome.Skipped(place(3), false, "not taken"),
                        new IngestOutcome.Duplicate(place(4), new ArticleId("unchanged")),
                        new IngestOutcome.Updated(place(5), new ArticleId("changed")),
                        new IngestOutcome.Skipped(place(6), false, "not liked"));
        assertThat(report.firstMalformed().orElseThrow().place().line()).isEqualTo(2);
    }

    @Test
    void long_inputs_are_written_in_batches_so_that_memory_stays_bounded() {
        List<IngestItem> items =
                IntStream.rangeClosed(1, 600).mapToObj(line -> readable(line, "a" + line)).toList();

        IngestReport report = service.ingest(items.iterator(), false);

        assertThat(report.count(IngestOutcome.Indexed.class)).isEqualTo(600);
        assertThat(batches).containsExactly(250, 250, 100);
    }

    @Test
    void what_was_answered_before_elasticsearch_went_away_stays_answered() {
        List<IngestItem> items = new ArrayList<>();
        IntStream.rangeClosed(1, 250).forEach(line -> items.add(readable(line, "a" + line)));
        items.add(readable(251, "unavailable"));
        List<IngestOutcome> answered = new ArrayList<>();

        assertThatThrownBy(() -> service.ingest(items.iterator(), false, answered::add))
                .isInstanceOf(DependencyUnavailableException.class);
        assertThat(answered).hasSize(250);
    }

    @Test
    void the_next_two_batches_are_made_ready_while_one_is_written_but_no_more_than_that() {
        AtomicInteger read = new AtomicInteger();
        CountDownLatch thirdIsReady = new CountDownLatch(1);
        List<Integer> readWhenWritten = new CopyOnWriteArrayList<>();
        ArticleWriter waiting =
                (articles, visible) -> {
                    await(thirdIsReady);
                    readWhenWritten.add(read.get());
                    return write(articles, visible);
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

        new IngestService(new PlainEnrichment(), waiting).ingest(items, false);

        assertThat(readWhenWritten.get(0)).isBetween(750, 751);
        assertThat(batches.stream().mapToInt(i -> i).sum()).isEqualTo(1_250);
    }

    @Test
    void a_batch_is_begun_while_the_one_before_it_is_written_and_written_after_it() {
        Steps steps = new Steps(0);

        new IngestService(new PlainEnrichment(), steps).ingest(many(750), false);

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
                            return write(articles, visible);
                        };
                    }

                    @Override
                    public List<Result> write(List<Enriched> articles, boolean visible) {
                        return articles.stream().map(IngestServiceTest::result).toList();
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

        new IngestService(new PlainEnrichment(), writer).ingest(items, false);

        assertThat(writtenWhenBegun).startsWith(0, 1).hasSize(3);
    }

    @Test
    void nothing_is_written_after_a_batch_that_failed_and_it_is_told_once() {
        Steps steps = new Steps(2);
        List<IngestOutcome> answered = new ArrayList<>();

        assertThatThrownBy(() ->
                        new IngestService(new PlainEnrichment(), steps)
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
                return write(articles, visible);
            };
        }

        @Override
        public List<Result> write(List<Enriched> articles, boolean visible) {
            return articles.stream().map(IngestServiceTest::result).toList();
        }
    }

    @Test
    void what_was_written_is_told_when_the_source_breaks_off() {
        Iterator<IngestItem> breaking =
                IntStream.rangeClosed(1, 400)
                        .mapToObj(line -> {
                            if (line == 400) {
                                throw new UncheckedIOException(new IOException("cut off"));
                            }
                            return readable(line, "a" + line);
                        })
                        .iterator();
        List<IngestOutcome> answered = new ArrayList<>();

        assertThatThrownBy(() -> service.ingest(breaking, false, answered::add))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(answered).hasSize(250);
    }

    @Test
    void a_long_load_is_announced_and_its_end_too_even_when_it_fails() {
        Loads loads = new Loads(1_600);

        new IngestService(new PlainEnrichment(), loads).ingest(many(200), false);
        assertThat(loads.begun).isZero();

        new IngestService(new PlainEnrichment(), loads).ingest(many(1_500), false);
        assertThat(loads.begun).isEqualTo(1);
        assertThat(loads.ended).isEqualTo(1);

        IngestService failing = new IngestService(new PlainEnrichment(), loads);
        assertThatThrownBy(() -> failing.ingest(many(2_500), false))
                .isInstanceOf(DependencyUnavailableException.class);
        assertThat(loads.begun).isEqualTo(2);
        assertThat(loads.ended).isEqualTo(2);
    }

    private static Iterator<IngestItem> many(int articles) {
        return IntStream.rangeClosed(1, articles)
                .mapToObj(line -> readable(line, "a" + line))
                .iterator();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counts loads, and goes away when it has taken so many articles within one. */
    private static final class Loads implements ArticleWriter {
        private final int most;
        private int taken;
        private int begun;
        private int ended;

        Loads(int most) {
            this.most = most;
        }

        @Override
        public List<Result> write(List<Enriched> articles, boolean visible) {
            taken += articles.size();
            if (taken > most) {
                throw new DependencyUnavailableException("Elasticsearch", "away", null);
            }
            return articles.stream().map(IngestServiceTest::result).toList();
        }

        @Override
        public Load beginLoad() {
            begun++;
            taken = 0;
            return () -> ended++;
        }
    }

    private List<ArticleWriter.Result> write(
            List<ArticleWriter.Enriched> articles, boolean visible) {
        batches.add(articles.size());
        return articles.stream().map(IngestServiceTest::result).toList();
    }

    private static ArticleWriter.Result result(ArticleWriter.Enriched enriched) {
        return switch (enriched.article().title()) {
            case "unchanged" -> new ArticleWriter.Result.Unchanged();
            case "changed" -> new ArticleWriter.Result.Changed();
            case "too odd" -> new ArticleWriter.Result.Refused("not liked");
            case "unavailable" ->
                    throw new DependencyUnavailableException("Elasticsearch", "away", null);
            default -> new ArticleWriter.Result.Created();
        };
    }

    private static ItemPlace place(int line) {
        return new ItemPlace("test", line);
    }

    private static IngestItem readable(int line, String title) {
        return new IngestItem.Readable(place(line), IncomingArticle.of(title, ""));
    }

    private static IngestItem unreadable(int line) {
        return new IngestItem.Unreadable(place(line), true, "no JSON");
    }

    /** Takes everything but one title as it is. */
    private static final class PlainEnrichment implements Enrichment {
        @Override
        public Preparation prepare(IncomingArticle incoming) {
            return incoming.title().equals("refuse me")
                    ? new Preparation.Refused("not taken")
                    : new Preparation.Ready(
                            Articles.anArticle()
                                    .withId(incoming.title().replace(' ', '-'))
                                    .titled(incoming.title())
                                    .article());
        }

        @Override
        public Findings find(Article article) {
            return Articles.anArticle().findings();
        }

        @Override
        public String version() {
            return "test";
        }
    }
}
