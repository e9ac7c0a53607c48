package mabat.reenrich;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import mabat.article.ArticleId;
import mabat.article.EnrichedArticle;
import mabat.reenrich.Regrouped.Days;

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

    private List<Shelved> of(Days days) {
        return articles.values().stream()
                .filter(one ->
                        one.content()
                                .article()
                                .publishedIfKnown()
                                .map(published ->
                                        LocalDate.ofInstant(published.at(), ZoneOffset.UTC))
                                .map(day ->
                                        days.first() != null
                                                && days.last() != null
                                                && !day.isBefore(days.first())
                                                && !day.isAfter(days.last()))
                                .orElse(days.undated()))
                .toList();
    }

    @Override
    public long count(Days days) {
        return of(days).size();
    }

    @Override
    public boolean published(Days days, String behind, int size, Walk walk) {
        List<Shelved> all = of(days);
        for (int from = behind.isEmpty() ? 0 : Integer.parseInt(behind);
                from < all.size();
                from += size) {
            int to = Math.min(all.size(), from + size);
            if (!walk.take(all.subList(from, to), Integer.toString(to))) {
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
