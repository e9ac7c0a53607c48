package mabat.enrich;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import mabat.article.Article;
import mabat.article.RemovedText;

/**
 * Lines that an outlet writes under many articles: an address for tips, a request to subscribe.
 * Nobody lists them, they are learned by counting. Everything here is a pure function; the counts
 * are the caller's.
 */
public final class RepeatedLines {
    /** Why such a line was removed. */
    public static final String REASON = "learned-line";

    /** In how many articles of one outlet a line may stand and still be part of them. */
    public static final int MOST_ARTICLES = 5;

    private static final int LONGEST = 250;
    private static final int SHORTEST = 12;
    private static final int FROM_START = 3;
    private static final int FROM_END = 6;
    private static final int KEY_DIGITS = 16;

    private RepeatedLines() {}

    /**
     * Keys of the lines of an article that may be such lines: short paragraphs near its start and
     * end, and what was removed as learned before. Equal keys mean the same words in one outlet.
     *
     * @return every key once; none when the outlet is unknown
     */
    public static List<String> keys(Article article) {
        List<String> keys = new ArrayList<>();
        if (article.outlet().isEmpty()) {
            return keys;
        }
        List<String> paragraphs = article.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (mayRepeat(paragraphs, i)) {
                keys.add(key(article.outlet(), paragraphs.get(i)));
            }
        }
        for (RemovedText removed : article.removed()) {
            if (removed.reason().equals(REASON)) {
                keys.add(key(article.outlet(), removed.text()));
            }
        }
        return keys.stream().distinct().toList();
    }

    /**
     * The article without the lines that are known to repeat; they go to its ledger. Its identity
     * stays.
     *
     * @param repeated whether a key stands in more than {@link #MOST_ARTICLES} articles
     */
    public static Article without(Article article, Predicate<String> repeated) {
        List<String> paragraphs = article.paragraphs();
        List<String> kept = new ArrayList<>();
        List<RemovedText> removed = new ArrayList<>(article.removed());
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i);
            if (mayRepeat(paragraphs, i) && repeated.test(key(article.outlet(), paragraph))) {
                removed.add(new RemovedText(paragraph, i, REASON));
            } else {
                kept.add(paragraph);
            }
        }
        if (kept.size() == paragraphs.size()) {
            return article;
        }
        return new Article(
                article.id(),
                article.url(),
                article.outlet(),
                article.author(),
                article.language(),
                article.languageConfidence(),
                article.published(),
                article.title(),
                kept.isEmpty() ? "" : kept.get(0),
                kept.isEmpty() ? List.of() : kept.subList(1, kept.size()),
                removed);
    }

    /**
     * Which keys stand in more than {@link #MOST_ARTICLES} of some articles and others together.
     */
    public static Set<String> repeated(List<Article> articles, Counts elsewhere) {
        Map<String, Integer> counts = new HashMap<>();
        for (Article article : articles) {
            keys(article).forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        elsewhere
                .of(counts.keySet())
                .forEach((key, count) -> counts.merge(key, count, Integer::sum));
        counts.values().removeIf(count -> count <= MOST_ARTICLES);
        return counts.keySet();
    }

    /** In how many other articles lines stand. */
    @FunctionalInterface
    public interface Counts {
        /** Counts by key; keys that stand nowhere may be left out. */
        Map<String, Integer> of(Set<String> keys);
    }

    private static boolean mayRepeat(List<String> paragraphs, int index) {
        int length = paragraphs.get(index).length();
        boolean atAnEdge = index < FROM_START || index >= paragraphs.size() - FROM_END;
        return atAnEdge && length >= SHORTEST && length <= LONGEST;
    }

    private static String key(String outlet, String line) {
        return Fingerprint.of(List.of(outlet, line)).substring(0, KEY_DIGITS);
    }
}
