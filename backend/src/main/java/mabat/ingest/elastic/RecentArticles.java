package mabat.ingest.elastic;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mabat.article.ArticleId;
import mabat.enrich.Duplicates;
import mabat.enrich.Stories;
import mabat.enrich.Telling;

/**
 * Articles that were grouped so recently that a search may not see them yet: those of the same
 * batch and of the batches before. Not thread-safe.
 */
final class RecentArticles {
    /**
     * Well above the refresh interval of a long load and the time that a batch takes to be written
     * after the one before it.
     */
    private static final Duration KEPT = Duration.ofSeconds(20);

    /** Two for each article. */
    private static final int MOST = 10_000;

    private final Deque<Entry> entries = new ArrayDeque<>();
    private final Map<LocalDate, Map<String, Map<ArticleId, Telling>>> byDay = new HashMap<>();
    private final Map<String, Map<ArticleId, Duplicates.Text>> bySignature = new HashMap<>();
    private final Map<ArticleId, Telling> latest = new HashMap<>();

    private sealed interface Entry {
        Instant at();

        record Told(Instant at, Telling telling, Collection<String> terms) implements Entry {}

        record Signed(Instant at, ArticleId article, List<String> signatures) implements Entry {}
    }

    /**
     * @param asked the terms by which it can be found
     */
    void add(Instant now, Telling telling, Collection<String> asked) {
        Map<String, Map<ArticleId, Telling>> day =
                byDay.computeIfAbsent(telling.day(), key -> new HashMap<>());
        asked.forEach(term ->
                day.computeIfAbsent(term, key -> new LinkedHashMap<>())
                        .put(telling.article(), telling));
        latest.put(telling.article(), telling);
        entries.add(new Entry.Told(now, telling, List.copyOf(asked)));
    }

    void add(Instant now, Duplicates.Text text, List<String> signatures) {
        signatures.forEach(signature ->
                bySignature
                        .computeIfAbsent(signature, key -> new LinkedHashMap<>())
                        .put(text.article(), text));
        entries.add(new Entry.Signed(now, text.article(), signatures));
    }

    /** Those that share at least two terms and may be of one story by their days. */
    Collection<Telling> like(Telling telling) {
        Map<ArticleId, Telling> once = new HashMap<>();
        Map<ArticleId, Telling> twice = new LinkedHashMap<>();
        for (int days = -Stories.DAYS; days <= Stories.DAYS; days++) {
            var day = byDay.getOrDefault(telling.day().plusDays(days), Map.of());
            for (String term : day.isEmpty() ? List.<String>of() : telling.terms()) {
                day.getOrDefault(term, Map.of())
                        .forEach((article, other) -> {
                            if (once.putIfAbsent(article, other) != null) {
                                twice.put(article, other);
                            }
                        });
            }
        }
        return twice.values();
    }

    /** What was known last of an article that a search found. */
    Telling latest(Telling indexed) {
        return latest.getOrDefault(indexed.article(), indexed);
    }

    /** Those that share a signature. */
    Collection<Duplicates.Text> signed(List<String> signatures) {
        Map<ArticleId, Duplicates.Text> found = new LinkedHashMap<>();
        for (String signature : signatures) {
            found.putAll(bySignature.getOrDefault(signature, Map.of()));
        }
        return new ArrayList<>(found.values());
    }

    /** Drops what searches see by now. */
    void forget(Instant now) {
        Instant oldest = now.minus(KEPT);
        while (!entries.isEmpty()
                && (entries.element().at().isBefore(oldest) || entries.size() > MOST)) {
            forget(entries.remove());
        }
    }

    private void forget(Entry entry) {
        switch (entry) {
            case Entry.Told(var at, var telling, var terms) -> {
                var day = byDay.getOrDefault(telling.day(), Map.of());
                terms.forEach(term -> remove(day, term, telling.article()));
                if (day.isEmpty()) {
                    byDay.remove(telling.day());
                }
                latest.remove(telling.article());
            }
            case Entry.Signed(var at, var article, var signatures) ->
                    signatures.forEach(signature -> remove(bySignature, signature, article));
        }
    }

    private static <V> void remove(
            Map<String, Map<ArticleId, V>> index, String key, ArticleId article) {
        Map<ArticleId, V> articles = index.get(key);
        if (articles != null) {
            articles.remove(article);
            if (articles.isEmpty()) {
                index.remove(key);
            }
        }
    }
}
