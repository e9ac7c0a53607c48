package mabat.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import mabat.article.EntityRef;
import mabat.knowledge.Recognised;
import mabat.query.Expression;
import mabat.query.Span;
import org.jspecify.annotations.Nullable;

/** The entities recognised in a query, put to the words that name them. */
final class NamesInQuery {
    /** A word may carry Hebrew particles in front of the name, as in {@code ולכשבבלארוס}. */
    private static final int MOST_PARTICLES = 6;

    /** Operators and codes of fields are written large without anybody caring about capitals. */
    private static final Pattern LARGE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:(?:AND|OR|NOT|SAME)(?![\\p{L}\\p{N}])|(?:NEAR|ADJ|ATLEAST)/|\\p{L}+:[A-Z]{2}\\b)");

    private final List<Recognised> recognised;

    NamesInQuery(List<Recognised> recognised) {
        this.recognised = List.copyOf(recognised);
    }

    /**
     * A query for the finder of names, letter by letter as long as before: {@code china OR india}
     * is as careless about capitals as {@code china india}, and so its names are found in small
     * letters.
     */
    static String quiet(String query) {
        return LARGE.matcher(query).replaceAll(found -> found.group().toLowerCase(Locale.ROOT));
    }

    /**
     * Words side by side that name something.
     *
     * @param entities more than one when the name is shared
     * @param sure false when others may go by the name as well
     */
    record Name(List<Expression.Word> words, List<EntityRef> entities, boolean sure) {
        Span at() {
            return words.get(0).at().to(words.get(words.size() - 1).at());
        }
    }

    /** The name that starts with the i-th part; null when none does. */
    @Nullable Name at(List<Expression> parts, int i) {
        List<Expression.Word> words = List.of();
        Set<EntityRef> entities = new LinkedHashSet<>();
        boolean sure = true;
        for (Recognised one : recognised) {
            List<Expression.Word> named = words(parts, i, one);
            if (named.size() > words.size()) {
                words = named;
                entities.clear();
                sure = true;
            }
            if (!named.isEmpty() && named.size() == words.size()) {
                entities.add(one.entity());
                sure &= one.sure();
            }
        }
        return words.isEmpty() ? null : new Name(words, List.copyOf(entities), sure);
    }

    /** The words a recognition covers, when it starts in the i-th part; else empty. */
    private static List<Expression.Word> words(List<Expression> parts, int i, Recognised one) {
        List<Expression.Word> words = new ArrayList<>();
        for (int at = i; at < parts.size(); at++) {
            if (!(parts.get(at) instanceof Expression.Word word)) {
                break;
            }
            boolean starts =
                    at > i
                            || word.at().start() <= one.start()
                                    && one.start() < word.at().end()
                                    && one.start() - word.at().start() <= MOST_PARTICLES;
            if (!starts || at > i && word.at().start() >= one.end()) {
                break;
            }
            words.add(word);
            if (one.end() <= word.at().end()) {
                return words;
            }
        }
        return List.of();
    }
}
