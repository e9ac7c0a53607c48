package mabat.enrich;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mabat.article.Article;
import mabat.article.ArticleId;

/**
 * Decides which articles are the same text published again: their sets of five-word runs overlap by
 * 80 % or more. A pure function; those that share a signature of {@link MinHash} are worth
 * comparing.
 */
public final class Duplicates {
    private static final double SAME = 0.8;
    private static final int ID_DIGITS = 16;

    private Duplicates() {}

    /**
     * A text to compare.
     *
     * @param runs its runs of five words
     * @param group the group it belongs to; empty as long as it has none
     */
    public record Text(ArticleId article, WordRuns runs, String group) {
        public static Text of(Article article, String group) {
            List<String> parts = new ArrayList<>();
            parts.add(article.title());
            parts.addAll(article.paragraphs());
            return new Text(article.id(), WordRuns.of(parts), group);
        }

        /** The same in a group. */
        public Text inGroup(String found) {
            return new Text(article, runs, found);
        }
    }

    /** The group of a text that is like no other, which is also the one that it begins. */
    public static String begunBy(ArticleId article) {
        return "d-" + Fingerprint.of(List.of(article.value())).substring(0, ID_DIGITS);
    }

    /** The group of a text that left one which bears its own name. */
    public static String begunApart(ArticleId article, String left) {
        return "d-" + Fingerprint.of(List.of(article.value(), left)).substring(0, ID_DIGITS);
    }

    /** The group of the text that is most alike, or a new one when none is alike enough. */
    public static String of(Text text, Collection<Text> others) {
        return joined(text, others).orElseGet(() -> begunBy(text.article()));
    }

    /** The same; empty when none is alike enough. */
    public static Optional<String> joined(Text text, Collection<Text> others) {
        Map<String, Double> best = new TreeMap<>();
        for (Text other : others) {
            if (!other.article().equals(text.article()) && !other.group().isEmpty()) {
                best.merge(other.group(), text.runs().likeness(other.runs()), Math::max);
            }
        }
        return best.entrySet().stream()
                .filter(group -> group.getValue() >= SAME)
                .max(
                        Map.Entry.<String, Double>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
