package mabat.reenrich;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import mabat.article.ArticleId;
import mabat.article.EnrichedArticle;

/** Articles in memory; a test may be told of every write. */
public final class InMemoryShelf implements ArticleShelf {
    private final Map<ArticleId, Shelved> articles = new LinkedHashMap<>();
    private long writes;
    Runnable beforeWriting = () -> {};

    public void put(EnrichedArticle article) {
        writes++;
        articles.put(article.article().id(), new Shelved(article, Map.of(), Long.toString(writes)));
    }

    public List<EnrichedArticle> all() {
        return articles.values().stream().map(Shelved::content).toList();
    }

    private List<Shelved> staleNow(Wanted wanted) {
        return articles.values().stream()
                .filter(one -> {
                    EnrichedArticle content = one.content();
                    String said = content.findings().enrichedBy();
                    return !said.equals(
                            wanted.own().getOrDefault(content.article().id(), wanted.version()));
                })
                .toList();
    }

    @Override
    public long countStale(Wanted wanted) {
        return staleNow(wanted).size();
    }

    @Override
    public boolean stale(Wanted wanted, int size, Predicate<List<Shelved>> batch) {
        List<Shelved> all = staleNow(wanted);
        for (int from = 0; from < all.size(); from += size) {
            if (!batch.test(all.subList(from, Math.min(all.size(), from + size)))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<Shelved> find(List<ArticleId> ids) {
        return ids.stream().filter(articles::containsKey).map(articles::get).toList();
    }

    @Override
    public List<Result> replace(List<Renewed> renewed) {
        beforeWriting.run();
        List<Result> results = new ArrayList<>();
        for (Renewed one : renewed) {
            Shelved now = articles.get(one.article().id());
            if (now == null || !now.revision().equals(one.before().revision())) {
                results.add(new Result.Overtaken());
            } else {
                put(
                        new EnrichedArticle(
                                one.article(), one.findings(), one.before().content().firstSeen()));
                results.add(new Result.Replaced());
            }
        }
        return results;
    }
}
