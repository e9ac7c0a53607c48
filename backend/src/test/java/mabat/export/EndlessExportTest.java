package mabat.export;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mabat.account.HandClock;
import mabat.article.EnrichedArticle;
import mabat.search.ArticleScroll.Scroll;
import mabat.search.Criteria;
import mabat.search.TestCriteria;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a writer kept of every article would be seen here: a file of tens of megabytes. */
class EndlessExportTest {
    private static final int PAGE = 500;
    private static final int EARLY = 5_000;
    private static final int ARTICLES = 50_000;
    private static final long MOST_BYTES = 8L << 20;

    /** Differs in every article, as texts do. */
    private static final String SENTENCE = "Ships left the port with grain for the city. ";

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void the_memory_of_an_export_does_not_grow_with_its_length(ExportFormat format)
            throws IOException {
        Exporter exporter =
                new Exporter(
                        TestCriteria.reader(),
                        criteria -> new MadeUp(),
                        Map.of(),
                        new HandClock("2026-03-01T12:00:00Z"));
        List<Long> inUse = new ArrayList<>();
        CountedBytes file = new CountedBytes();

        try (Exporter.Export export =
                ((Exporter.Opening.Ready) exporter.open(Criteria.everything())).export()) {
            export.write(
                    format,
                    file,
                    written -> {
                        if (written == EARLY || written == ARTICLES) {
                            inUse.add(inUse());
                        }
                    });
        }

        assertThat(file.bytes).isGreaterThan(0);
        assertThat(inUse).hasSize(2);
        assertThat(inUse.get(1) - inUse.get(0))
                .as("bytes kept of %,d articles", ARTICLES - EARLY)
                .isLessThan(MOST_BYTES);
    }

    private static long inUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static final class MadeUp implements Scroll {
        private int made;

        @Override
        public long total() {
            return ARTICLES;
        }

        @Override
        public List<EnrichedArticle> next() {
            List<EnrichedArticle> page = new ArrayList<>();
            while (made < ARTICLES && page.size() < PAGE) {
                made++;
                page.add(
                        anArticle()
                                .withId("a" + made)
                                .titled("Title " + made)
                                .saying(made + ": " + SENTENCE.repeat(12))
                                .build());
            }
            return page;
        }

        @Override
        public void close() {}
    }

    private static final class CountedBytes extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int from, int length) {
            bytes += length;
        }
    }
}
