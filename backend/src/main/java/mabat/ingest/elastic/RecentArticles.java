package mabat.ingest.elastic;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mabat.article.ArticleId;
import mabat.enrich.Duplicates;
import mabat.enrich.Telling;

/**
 * Articles that were grouped so recently that a search may not see them yet: those of the same
 * batch and of the batches before. Not thread-safe.
 */
final class RecentArticles {
    /** Well above the index's refresh interval. */
    private static final Duration KEPT = Duration.ofSeconds(10);

    private static final int MOST = 5_000;

    private final Deque<Entry> entries = new ArrayDeque<>();
    private final Map<String, Map<ArticleId, Telling>> byTerm = new HashMap<>();
    private final Map<String, Map<ArticleId, Duplicates.Text>> bySignature = new HashMap<>();
    private final Map<ArticleId, Telling> latest = new HashMap<>();

    private record Entry(
            Instant at, ArticleId article, Collection<String> terms, List<String> signatures) {}

    /**
     * @param asked the terms by which it can be found
     */
    void add(Instant now, Telling telling, Collection<String> asked) {
        asked.forEach(term ->
                byTerm.computeIfAbsent(term, key -> new LinkedHashMap<>())
                        .put(telling.article(), telling));
        latest.put(telling.article(), telling);
        entries.add(new Entry(now, telling.article(), List.copyOf(asked), List.of()));
    }

    void add(Instant now, Duplicates.Text text, List<String> signatures) {
        signatures.forEach(signature ->
                bySignature
                        .computeIfAbsent(signature, key -> new LinkedHashMap<>())
                        .put(text.article(), text));
        entries.add(new Entry(now, text.article(), List.of(), signatures));
    }

    /** Those that share at least two terms. */
    Collection<Telling> like(Set<String> terms) {
        Map<ArticleId, Telling> once = new HashMap<>();
        Map<ArticleId, Telling> twice = new LinkedHashMap<>();
        for (String term : terms) {
            byTerm.getOrDefault(term, Map.of())
                    .forEach((article, telling) -> {
                        if (once.putIfAbsent(article, telling) != null) {
                            twice.put(article, telling);
                        }
                    });
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
        entry.terms().forEach(term -> remove(byTerm, term, entry.article()));
        if (entry.signatures().isEmpty()) {
            latest.remove(entry.article());
        }
        entry.signatures().forEach(signature -> remove(bySignature, signature, entry.article()));
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
