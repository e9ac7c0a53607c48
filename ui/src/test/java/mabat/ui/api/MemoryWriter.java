package mabat.ui.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mabat.article.Article;
import mabat.article.ArticleId;
import mabat.ingest.ArticleWriter;
import org.jspecify.annotations.Nullable;

/** Remembers articles by id. */
final class MemoryWriter implements ArticleWriter {
    private final Map<ArticleId, Article> kept = new ConcurrentHashMap<>();
    private volatile @Nullable RuntimeException failure;

    void failWith(@Nullable RuntimeException changed) {
        failure = changed;
    }

    @Override
    public List<Result> write(List<Enriched> articles, boolean visible) {
        RuntimeException away = failure;
        if (away != null) {
            throw away;
        }
        List<Result> results = new ArrayList<>();
        for (Enriched each : articles) {
            Article before = kept.put(each.article().id(), each.article());
            if (before == null) {
                results.add(new Result.Created());
            } else if (before.equals(each.article())) {
                results.add(new Result.Unchanged());
            } else {
                results.add(new Result.Changed());
            }
        }
        return results;
    }
}
