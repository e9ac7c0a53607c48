package mabat.search;

import java.util.Set;
import mabat.query.Expression;

/**
 * Small words that hold a sentence together. Beside other words of a query they are not asked for:
 * no Hebrew article has an {@code on}, whatever it says of sanctions on Iran. In quotes, behind
 * {@code =} and alone they are words like any other.
 */
final class FunctionWords {
    private static final Set<String> WORDS =
            Set.of(
                    "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "with",
                    "and", "as", "into", "של", "את", "על", "עם", "אל", "מן");

    private FunctionWords() {}

    /** In large letters it may be an abbreviation: AT, IN. */
    static boolean has(Expression part) {
        return part instanceof Expression.Word word && WORDS.contains(word.text());
    }
}
