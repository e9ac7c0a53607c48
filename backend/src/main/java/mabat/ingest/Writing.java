package mabat.ingest;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import mabat.ingest.ArticleWriter.Enriched;
import mabat.ingest.ArticleWriter.Result;
import org.jspecify.annotations.Nullable;

/**
 * Writes batches in the background, one after the other. Whoever brings the next one waits for the
 * one before it, and hears in their own thread what became of its articles.
 */
final class Writing implements AutoCloseable {
    private final ArticleWriter writer;
    private final boolean visible;
    private final Pace pace;
    private final Consumer<IngestOutcome> outcomes;
    private @Nullable CompletableFuture<Written> present;
    private ArticleWriter.@Nullable Load load;

    private record Written(List<IngestOutcome> outcomes, int articles, Duration time) {}

    Writing(ArticleWriter writer, boolean visible, Pace pace, Consumer<IngestOutcome> outcomes) {
        this.writer = writer;
        this.visible = visible;
        this.pace = pace;
        this.outcomes = outcomes;
    }

    /** Tells that many articles will come; once is enough. */
    void prepareForMore() {
        if (load == null) {
            load = writer.beginLoad();
        }
    }

    /**
     * Begins to write a batch when the one before it is durable.
     *
     * @param told makes outcomes of the results
     */
    void write(List<Enriched> articles, Function<List<Result>, List<IngestOutcome>> told) {
        finish();
        present =
                CompletableFuture.supplyAsync(
                        () -> written(articles, told),
                        task -> Thread.ofVirtual().name("ingest-write").start(task));
    }

    private Written written(
            List<Enriched> articles, Function<List<Result>, List<IngestOutcome>> told) {
        long start = System.nanoTime();
        List<Result> results = articles.isEmpty() ? List.of() : writer.write(articles, visible);
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        return new Written(told.apply(results), articles.size(), time);
    }

    /** Waits for the present batch and tells what became of it. */
    private void finish() {
        CompletableFuture<Written> writing = present;
        if (writing == null) {
            return;
        }
        present = null;
        try {
            Written written = writing.join();
            pace.took(written.articles(), written.time());
            written.outcomes().forEach(outcomes);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Waits for the last batch, also when the source has failed: what was written is told. */
    @Override
    public void close() {
        try {
            finish();
        } finally {
            if (load != null) {
                load.close();
            }
        }
    }
}
