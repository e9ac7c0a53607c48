package mabat.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import mabat.article.EnrichedArticle;
import mabat.article.Language;
import mabat.search.ArticleScroll;
import mabat.search.ArticleScroll.Scroll;
import mabat.search.CompiledCriteria;
import mabat.search.Criteria;
import mabat.search.CriteriaReader;
import mabat.search.CriteriaReading;
import mabat.search.QueryProblem;

/** Writes every match of a search to a stream. */
public final class Exporter {
    private final CriteriaReader reader;
    private final ArticleScroll scroll;
    private final Map<String, String> versions;
    private final Clock clock;

    /**
     * @param versions of what makes the files, in order
     */
    public Exporter(
            CriteriaReader reader,
            ArticleScroll scroll,
            Map<String, String> versions,
            Clock clock) {
        this.reader = reader;
        this.scroll = scroll;
        this.versions = versions;
        this.clock = clock;
    }

    /** What came of reading the criteria. */
    public sealed interface Opening {
        /** Close it in any case. */
        record Ready(Export export) implements Opening {}

        record Unreadable(QueryProblem problem) implements Opening {}
    }

    /** Opens the matches as they are now; nothing is written yet. */
    public Opening open(Criteria criteria) {
        return switch (reader.read(criteria, Language.ENGLISH)) {
            case CriteriaReading.Understood understood ->
                    new Opening.Ready(new Export(criteria, understood.criteria()));
            case CriteriaReading.Unclear(var problem) -> new Opening.Unreadable(problem);
        };
    }

    /** One file to be; used by one thread. */
    public final class Export implements AutoCloseable {
        private final Criteria criteria;
        private final Scroll articles;

        private Export(Criteria criteria, CompiledCriteria compiled) {
            this.criteria = criteria;
            this.articles = scroll.open(compiled);
        }

        /** Exact. */
        public long total() {
            return articles.total();
        }

        /**
         * Writes the whole file. Ends early with the exception of whoever cannot take more: the
         * stream, or the listener.
         *
         * @param progress told the number of articles written, after every page
         */
        public void write(ExportFormat format, OutputStream out, LongConsumer progress)
                throws IOException {
            ExportWriter writer = writer(format, out);
            writer.begin(new ExportHead(criteria, clock.instant(), total(), versions));
            long written = 0;
            for (List<EnrichedArticle> page = articles.next();
                    !page.isEmpty();
                    page = articles.next()) {
                for (EnrichedArticle article : page) {
                    writer.row(article);
                }
                written += page.size();
                progress.accept(written);
            }
            writer.end();
        }

        @Override
        public void close() {
            articles.close();
        }
    }

    private static ExportWriter writer(ExportFormat format, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvExport(out);
            case JSONL -> new JsonLinesExport(out);
            case XLSX -> new XlsxExport(out);
            case RIS -> new RisExport(out);
        };
    }
}
