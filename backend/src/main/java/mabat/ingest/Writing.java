package mabat.ingest;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import mabat.article.ArticleId;
import mabat.ingest.ArticleWriter.Begun;
import mabat.ingest.ArticleWriter.Enriched;
import mabat.ingest.ArticleWriter.Result;
import org.jspecify.annotations.Nullable;

/**
 * Writes batches in the background, one after the other, and begins the next while one is being
 * written: Elasticsearch writes in a thread of its own, which would be idle while we look for
 * groups. Whoever brings one more waits for the first, and hears in their own thread what became of
 * its articles.
 */
final class Writing implements AutoCloseable {
    /** One that is being written and one that is begun. */
    private static final int MOST = 2;

    private static final Executor THREAD =
            task -> Thread.ofVirtual().name("ingest-write").start(task);

    private final ArticleWriter writer;
    private final boolean visible;
    private final Pace pace;
    private final Consumer<IngestOutcome> outcomes;
    private final Deque<CompletableFuture<Written>> going = new ArrayDeque<>();
    private CompletableFuture<?> lastBegun = CompletableFuture.completedFuture(null);
    private CompletableFuture<?> lastWritten = CompletableFuture.completedFuture(null);
    private Set<ArticleId> lastArticles = Set.of();
    private ArticleWriter.@Nullable Load load;

    /** Articles that are begun, and how long that took. */
    private record Ready(Begun begun, Duration time) {}

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
     * Begins a batch, to be written when the ones before it are durable; none is after one of them
     * failed.
     *
     * @param told makes outcomes of the results
     */
    void write(List<Enriched> articles, Function<List<Result>, List<IngestOutcome>> told) {
        while (going.size() >= MOST) {
            finishFirst();
        }
        Set<ArticleId> ids =
                articles.stream()
                        .map(each -> each.article().id())
                        .collect(Collectors.toUnmodifiableSet());
        // an article that comes again is compared with the version before it, not with an older one
        CompletableFuture<?> before =
                Collections.disjoint(lastArticles, ids) ? lastBegun : lastWritten;
        lastArticles = ids;
        CompletableFuture<Ready> begun = before.thenApplyAsync(past -> begun(articles), THREAD);
        CompletableFuture<Written> written =
                begun.thenCombineAsync(
                        lastWritten,
                        (ready, past) -> written(ready, articles.size(), told),
                        THREAD);
        lastBegun = begun;
        lastWritten = written;
        going.add(written);
    }

    private Ready begun(List<Enriched> articles) {
        long start = System.nanoTime();
        Begun begun = articles.isEmpty() ? List::of : writer.begin(articles, visible);
        return new Ready(begun, since(start));
    }

    private static Written written(
            Ready ready, int articles, Function<List<Result>, List<IngestOutcome>> told) {
        long start = System.nanoTime();
        List<Result> results = ready.begun().write();
        Duration time = ready.time().plus(since(start));
        return new Written(told.apply(results), articles, time);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Waits for the first batch and tells what became of it. */
    private void finishFirst() {
        try {
            Written written = going.remove().join();
            pace.took(written.articles(), written.time());
            written.outcomes().forEach(outcomes);
        } catch (RuntimeException e) {
            // the others fail for the same reason, or nobody listens any more
            going.forEach(other -> other.exceptionally(same -> null).join());
            going.clear();
            throw e instanceof CompletionException && e.getCause() instanceof RuntimeException cause
                    ? cause
                    : e;
        }
    }

    /** Waits for the last batches, also when the source has failed: what was written is told. */
    @Override
    public void close() {
        try {
            while (!going.isEmpty()) {
                finishFirst();
            }
        } finally {
            if (load != null) {
                load.close();
            }
        }
    }
}
