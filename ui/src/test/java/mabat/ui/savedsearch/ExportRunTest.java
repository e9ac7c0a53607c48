package mabat.ui.savedsearch;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mabat.export.ExportFormat;
import mabat.export.Exporter;
import mabat.search.Criteria;
import mabat.search.InMemoryArticleScroll;
import mabat.search.InMemoryArticleSearcher;
import mabat.search.TestCriteria;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExportRunTest {
    private final List<String> seen = new ArrayList<>();
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final ExportRun run = new ExportRun();

    private final InMemoryArticleSearcher articles = new InMemoryArticleSearcher();
    private final InMemoryArticleScroll scroll = new InMemoryArticleScroll(articles);

    private Exporter.Export articles() {
        for (int i = 0; i < 5; i++) {
            articles.add(anArticle().withId("a" + i).titled("Rain " + i).build());
        }
        Exporter exporter =
                new Exporter(
                        TestCriteria.reader(),
                        scroll,
                        Map.of(),
                        Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC));
        return ((Exporter.Opening.Ready) exporter.open(Criteria.everything())).export();
    }

    @AfterEach
    void it_is_closed_however_it_ends() {
        assertThat(scroll.open()).isZero();
    }

    /** Somebody who cancels when this many articles are written. */
    private ExportRun.Watcher cancellingAt(long enough) {
        return new ExportRun.Watcher() {
            @Override
            public void progress(long written, long total) {
                seen.add(written + " of " + total);
                if (written == enough) {
                    run.cancel();
                }
            }

            @Override
            public void ended(ExportRun.End end) {
                seen.add(end.name());
            }
        };
    }

    @Test
    void the_reader_sees_how_far_it_is() throws IOException {
        run.write(articles(), ExportFormat.CSV, file, cancellingAt(-1));

        assertThat(seen).containsExactly("0 of 5", "2 of 5", "4 of 5", "5 of 5", "DONE");
        assertThat(file.toString(StandardCharsets.UTF_8)).contains("Rain 0", "Rain 4");
    }

    @Test
    void a_reader_who_cancels_gets_no_more() {
        assertThatIOException()
                .isThrownBy(() -> run.write(articles(), ExportFormat.CSV, file, cancellingAt(2)))
                .withMessageContaining("cancelled");

        assertThat(seen).containsExactly("0 of 5", "2 of 5", "CANCELLED");
        assertThat(file.toString(StandardCharsets.UTF_8)).doesNotContain("Rain 4");
    }

    @Test
    void a_reader_who_is_gone_is_a_failure() {
        OutputStream gone =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("connection reset");
                    }
                };

        assertThatIOException()
                .isThrownBy(() -> run.write(articles(), ExportFormat.CSV, gone, cancellingAt(-1)))
                .withMessage("connection reset");

        assertThat(seen).last().isEqualTo("FAILED");
    }
}
