package mabat.ingest;

import static mabat.ingest.PlainItems.many;
import static mabat.ingest.PlainItems.place;
import static mabat.ingest.PlainItems.readable;
import static mabat.ingest.PlainItems.unreadable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import mabat.article.ArticleId;
import mabat.failure.DependencyUnavailableException;
import org.junit.jupiter.api.Test;

class IngestServiceTest {
    private final List<Integer> batches = new ArrayList<>();
    private final IngestService service =
            new IngestService(new PlainItems.PlainEnrichment(), this::write);

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

        new IngestService(new PlainItems.PlainEnrichment(), loads).ingest(many(200), false);
        assertThat(loads.begun).isZero();

        new IngestService(new PlainItems.PlainEnrichment(), loads).ingest(many(1_500), false);
        assertThat(loads.begun).isEqualTo(1);
        assertThat(loads.ended).isEqualTo(1);

        IngestService failing = new IngestService(new PlainItems.PlainEnrichment(), loads);
        assertThatThrownBy(() -> failing.ingest(many(2_500), false))
                .isInstanceOf(DependencyUnavailableException.class);
        assertThat(loads.begun).isEqualTo(2);
        assertThat(loads.ended).isEqualTo(2);
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
            return articles.stream().map(PlainItems::result).toList();
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
        return articles.stream().map(PlainItems::result).toList();
    }
}
