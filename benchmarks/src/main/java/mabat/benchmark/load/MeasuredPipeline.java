package mabat.benchmark.load;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import mabat.article.Article;
import mabat.article.Findings;
import mabat.article.IncomingArticle;
import mabat.enrich.Enrichment;
import mabat.ingest.ArticleWriter;
import mabat.ingest.IncomingJson;
import mabat.ingest.IngestItem;
import mabat.ingest.IngestOutcome;
import mabat.ingest.IngestService;
import mabat.ingest.ItemPlace;
import mabat.ingest.LineCounts;

/** The pipeline as the application wires it, with a clock at every stage. */
final class MeasuredPipeline {
    private final Stage read = new Stage("read JSON");
    private final Stage prepare = new Stage("clean, language, date, identity");
    private final Stage find = new Stage("entities, topics, hashes");
    private final Stage lines = new Stage("look up repeated lines");
    private final Stage group = new Stage("look up and group");
    private final Stage write = new Stage("write");
    private final List<Stage> stages = List.of(read, prepare, find, lines, group, write);
    private final IngestService service;

    MeasuredPipeline(Enrichment enrichment, LineCounts counts, ArticleWriter writer) {
        service =
                new IngestService(
                        new MeasuredEnrichment(enrichment),
                        (keys, except) -> lines.measure(() -> counts.of(keys, except)),
                        new MeasuredWriter(writer));
    }

    /** How many were taken in; all of them, or it fails. */
    int take(List<String> articles) {
        IncomingJson json = new IncomingJson();
        Iterator<IngestItem> items =
                articles.stream()
                        .map(line ->
                                read.measure(() -> json.read(new ItemPlace("corpus", 1), line)))
                        .iterator();
        service.ingest(
                items,
                false,
                outcome -> {
                    if (!(outcome instanceof IngestOutcome.Indexed)) {
                        throw new IllegalStateException("not indexed: " + outcome);
                    }
                });
        return articles.size();
    }

    void forget() {
        stages.forEach(Stage::forget);
    }

    void addTo(Map<String, Object> figures, long articles) {
        stages.forEach(stage -> stage.addTo(figures, articles));
    }

    private final class MeasuredEnrichment implements Enrichment {
        private final Enrichment enrichment;

        MeasuredEnrichment(Enrichment enrichment) {
            this.enrichment = enrichment;
        }

        @Override
        public Preparation prepare(IncomingArticle incoming) {
            return prepare.measure(() -> enrichment.prepare(incoming));
        }

        @Override
        public Findings find(Article article) {
            return find.measure(() -> enrichment.find(article));
        }

        @Override
        public String version() {
            return enrichment.version();
        }
    }

    private final class MeasuredWriter implements ArticleWriter {
        private final ArticleWriter writer;

        MeasuredWriter(ArticleWriter writer) {
            this.writer = writer;
        }

        @Override
        public List<Result> write(List<Enriched> articles, boolean visible) {
            return write.measure(() -> writer.write(articles, visible));
        }

        @Override
        public Begun begin(List<Enriched> articles, boolean visible) {
            Begun begun = group.measure(() -> writer.begin(articles, visible));
            return () -> write.measure(begun::write);
        }

        @Override
        public Load beginLoad() {
            return writer.beginLoad();
        }
    }
}
