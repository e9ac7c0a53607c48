package mabat.ingest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import mabat.article.Article;
import mabat.article.ArticleId;
import mabat.enrich.Enrichment;
import mabat.enrich.Enrichment.Preparation;
import mabat.enrich.RepeatedLines;
import mabat.ingest.ArticleWriter.Enriched;
import mabat.ingest.ArticleWriter.Result;

/**
 * Takes items to the index, a batch at a time. While one batch is being written the next two are
 * made ready, but never more: a slow Elasticsearch slows the sender and memory stays bounded.
 */
public final class IngestService {
    /** From here on it is a load worth preparing Elasticsearch for. */
    private static final int LONG_LOAD = 1_000;

    private final Enrichment enrichment;
    private final LineCounts lines;
    private final ArticleWriter writer;

    /** Learns no repeated lines. */
    public IngestService(Enrichment enrichment, ArticleWriter writer) {
        this(enrichment, LineCounts.NONE, writer);
    }

    /**
     * @param lines what earlier articles say of lines that repeat
     */
    public IngestService(Enrichment enrichment, LineCounts lines, ArticleWriter writer) {
        this.enrichment = enrichment;
        this.lines = lines;
        this.writer = writer;
    }

    /**
     * Takes all items and answers for every one; see {@link #ingest(Iterator, boolean, Consumer)}.
     */
    public IngestReport ingest(Iterator<IngestItem> items, boolean visible) {
        List<IngestOutcome> outcomes = new ArrayList<>();
        ingest(items, visible, outcomes::add);
        return new IngestReport(outcomes);
    }

    /**
     * Takes all items.
     *
     * @param visible whether to wait until searches see them
     * @param outcomes told of every item, in order, as soon as its batch is durable
     * @throws mabat.failure.DependencyUnavailableException when Elasticsearch is away; what was not
     *     told yet should be sent again
     */
    public void ingest(
            Iterator<IngestItem> items, boolean visible, Consumer<IngestOutcome> outcomes) {
        Pace pace = new Pace();
        try (Writing writing = new Writing(writer, visible, pace, outcomes)) {
            List<IngestItem> batch = new ArrayList<>();
            long characters = 0;
            long taken = 0;
            while (items.hasNext()) {
                IngestItem item = items.next();
                batch.add(item);
                characters += size(item);
                if (pace.isEnough(batch.size(), characters)) {
                    taken += batch.size();
                    if (taken >= LONG_LOAD) {
                        writing.prepareForMore();
                    }
                    take(batch, writing);
                    batch.clear();
                    characters = 0;
                }
            }
            take(batch, writing);
        }
    }

    private static long size(IngestItem item) {
        return switch (item) {
            case IngestItem.Readable readable -> readable.article().text().length();
            case IngestItem.Unreadable unreadable -> unreadable.reason().length();
        };
    }

    private void take(List<IngestItem> batch, Writing writing) {
        List<Step> steps = batch.parallelStream().map(this::step).toList();
        List<Article> prepared =
                steps.stream()
                        .filter(Step.Ready.class::isInstance)
                        .map(step -> ((Step.Ready) step).article())
                        .toList();
        Set<String> repeated = repeatedLines(prepared);
        List<Enriched> ready =
                prepared.parallelStream()
                        .map(article ->
                                enriched(RepeatedLines.without(article, repeated::contains)))
                        .toList();
        writing.write(ready, results -> outcomes(steps, results.iterator()));
    }

    private static List<IngestOutcome> outcomes(List<Step> steps, Iterator<Result> results) {
        return steps.stream()
                .map(step ->
                        switch (step) {
                            case Step.Ready done -> outcome(done, results.next());
                            case Step.Done done -> done.outcome();
                        })
                .toList();
    }

    private Step step(IngestItem item) {
        return switch (item) {
            case IngestItem.Unreadable unreadable ->
                    new Step.Done(
                            new IngestOutcome.Skipped(
                                    unreadable.place(),
                                    unreadable.malformed(),
                                    unreadable.reason()));
            case IngestItem.Readable readable ->
                    switch (enrichment.prepare(readable.article())) {
                        case Preparation.Refused refused ->
                                new Step.Done(
                                        new IngestOutcome.Skipped(
                                                readable.place(), false, refused.reason()));
                        case Preparation.Ready ready ->
                                new Step.Ready(readable.place(), ready.article());
                    };
        };
    }

    private Set<String> repeatedLines(List<Article> articles) {
        List<ArticleId> ids = articles.stream().map(Article::id).toList();
        return RepeatedLines.repeated(articles, keys -> lines.of(keys, ids));
    }

    private Enriched enriched(Article article) {
        return new Enriched(article, enrichment.find(article));
    }

    private static IngestOutcome outcome(Step.Ready step, Result result) {
        var id = step.article().id();
        return switch (result) {
            case Result.Created created -> new IngestOutcome.Indexed(step.place(), id);
            case Result.Changed changed -> new IngestOutcome.Updated(step.place(), id);
            case Result.Unchanged unchanged -> new IngestOutcome.Duplicate(step.place(), id);
            case Result.Refused refused ->
                    new IngestOutcome.Skipped(step.place(), false, refused.reason());
        };
    }

    /** An item on its way: decided already, or waiting to be written. */
    private sealed interface Step {
        record Ready(ItemPlace place, Article article) implements Step {}

        record Done(IngestOutcome outcome) implements Step {}
    }
}
