package mabat.suggest;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mabat.article.Language;
import mabat.knowledge.KnowledgeBase;
import mabat.query.Expression;
import mabat.query.ProblemCode;
import mabat.query.QueryParser;
import mabat.query.QueryReading;
import mabat.query.Span;
import mabat.query.Spelling;
import mabat.search.ArticleStatistics;
import mabat.search.CompiledCriteria;
import mabat.search.Criteria;
import mabat.search.CriteriaReader;
import mabat.search.CriteriaReading;
import mabat.search.QueryProblem;
import mabat.search.QueryProblems;

/**
 * What may have been meant by a query that finds little or nothing: the other keyboard layout, a
 * name that is spelled or transliterated differently, or a word that articles spell differently.
 * Offered only when it finds more; never applied.
 */
final class Suggestions {
    private static final int MOST = 3;

    /** Shorter parts of names are like too many words. */
    private static final int SHORTEST_NAME = 4;

    private final CriteriaReader reader;
    private final ArticleStatistics statistics;
    private final Supplier<Set<String>> names;

    Suggestions(CriteriaReader reader, ArticleStatistics statistics, KnowledgeBase knowledge) {
        this.reader = reader;
        this.statistics = statistics;
        this.names = knowledge.derived(Suggestions::names);
    }

    private static Set<String> names(KnowledgeBase knowledge) {
        Set<String> names = new TreeSet<>();
        knowledge
                .all()
                .flatMap(entity ->
                        Stream.of(entity.namesEnglish(), entity.namesHebrew())
                                .flatMap(Collection::stream))
                .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split("[\\s-]+")))
                .filter(part -> part.length() >= SHORTEST_NAME)
                .forEach(names::add);
        return names;
    }

    /**
     * @param total what the query finds itself
     */
    List<QueryProblem> of(Criteria criteria, long total) {
        Map<String, ProblemCode> candidates = candidates(criteria.query());
        Span whole = new Span(0, criteria.query().length());
        Map<Map.Entry<String, ProblemCode>, Long> counts =
                counts(candidates.entrySet(), each -> criteria.withQuery(each.getKey()));
        List<QueryProblem> meant = new ArrayList<>();
        counts.forEach((each, count) -> {
            if (count > total && meant.size() < MOST) {
                String query = each.getKey();
                meant.add(
                        QueryProblems.of(
                                each.getValue(), whole, query, query, String.valueOf(count)));
            }
        });
        return meant;
    }

    /**
     * How many articles each of these finds, in the same order; what cannot be read is left out.
     */
    private <T> Map<T, Long> counts(Collection<T> all, Function<T, Criteria> search) {
        List<T> readable = new ArrayList<>();
        List<CompiledCriteria> searches = new ArrayList<>();
        for (T one : all) {
            if (reader.read(search.apply(one), Language.ENGLISH)
                    instanceof CriteriaReading.Understood understood) {
                readable.add(one);
                searches.add(understood.criteria());
            }
        }
        Map<T, Long> counts = new LinkedHashMap<>();
        if (!searches.isEmpty()) {
            List<Long> found = statistics.counts(searches);
            for (int i = 0; i < found.size(); i++) {
                counts.put(readable.get(i), found.get(i));
            }
        }
        return counts;
    }

    /** Other queries with the reason for each, the likeliest first. */
    private Map<String, ProblemCode> candidates(String query) {
        Map<String, ProblemCode> candidates = new LinkedHashMap<>();
        candidates.put(KeyboardLayout.other(query), ProblemCode.MEANT_KEYBOARD);
        if (QueryParser.parse(query) instanceof QueryReading.Read(Expression tree, var notices)) {
            List<Expression.Word> words = unheardOf(words(tree).toList());
            Function<Expression.Word, Optional<String>> name =
                    word -> Spelling.closest(latin(word.text()), names.get());
            candidates.putIfAbsent(respelled(query, words, name), ProblemCode.MEANT_NAME);
            Map<String, List<String>> spellings =
                    statistics.spellings(
                            words.stream().map(Expression.Word::text).distinct().toList());
            for (int nth = 0; nth < MOST; nth++) {
                int choice = nth;
                candidates.putIfAbsent(
                        respelled(query, words, word -> nth(spellings, word, choice)),
                        ProblemCode.MEANT_SPELLING);
            }
        }
        candidates.remove(query);
        return candidates;
    }

    /** Only what no article says can be misspelt; the rest was found, though not together. */
    private List<Expression.Word> unheardOf(List<Expression.Word> words) {
        return counts(words, word -> Criteria.of(word.text())).entrySet().stream()
                .filter(word -> word.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The nth best spelling, or the best one of a word that has fewer. */
    private static Optional<String> nth(
            Map<String, List<String>> spellings, Expression.Word word, int nth) {
        List<String> options = spellings.getOrDefault(word.text(), List.of());
        return options.stream().skip(Math.min(nth, Math.max(0, options.size() - 1))).findFirst();
    }

    private static String respelled(
            String query,
            List<Expression.Word> words,
            Function<Expression.Word, Optional<String>> spelling) {
        String spelled = query;
        // from the end, so that places in front of a change stay right
        for (int i = words.size() - 1; i >= 0; i--) {
            Expression.Word word = words.get(i);
            spelled =
                    spelled.substring(0, word.at().start())
                            + spelling.apply(word).orElse(word.text())
                            + spelled.substring(word.at().end());
        }
        return spelled;
    }

    private static Stream<Expression.Word> words(Expression tree) {
        return switch (tree) {
            case Expression.Word word -> Stream.of(word);
            case Expression.All(var parts, var at) -> parts.stream().flatMap(Suggestions::words);
            case Expression.Any(var parts, var at) -> parts.stream().flatMap(Suggestions::words);
            case Expression.InField(var field, var part, var at) -> words(part);
            case Expression.Everything e -> Stream.empty();
            case Expression.Not e -> Stream.empty();
            case Expression.Value e -> Stream.empty();
            case Expression.Published e -> Stream.empty();
            case Expression.Text e -> Stream.empty();
        };
    }

    /** Scripts other than Hebrew in Latin letters: {@code Лукашенко} is lukasenko. */
    private static String latin(String word) {
        boolean hebrew = word.chars().anyMatch(c -> c >= 0x05D0 && c <= 0x05EA);
        return hebrew ? word : Holder.LATIN.transliterate(word).toLowerCase(Locale.ROOT);
    }

    /** Loaded only when somebody finds nothing. */
    private static final class Holder {
        static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }
}
