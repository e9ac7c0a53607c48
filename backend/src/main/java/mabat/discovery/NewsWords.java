package mabat.discovery;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import mabat.analysis.AnalysisReport;
import mabat.analysis.AnalysisReport.Term;
import mabat.analysis.AnalysisReport.Token;
import mabat.knowledge.Concept;
import mabat.knowledge.Knowledge;
import mabat.knowledge.TopicTerm;

/**
 * The words that say what news is about: those that speak for a topic or name a concept of one.
 * Everything else that becomes more frequent (verbs of reporting, numerals, words of grammar) does
 * so by chance. Words that no dictionary has are news by themselves.
 */
public final class NewsWords {
    /** A term of a topic that is typical of it; weaker ones stand in texts of any kind. */
    private static final int TYPICAL = 2;

    private final Set<String> bases = new HashSet<>();

    private NewsWords(Stream<String> words) {
        words.filter(word -> word.indexOf(' ') < 0)
                .flatMap(word -> AnalysisReport.of(word).tokens().stream())
                .map(NewsWords::base)
                .filter(base -> !base.isEmpty())
                .forEach(bases::add);
    }

    /** Of the tables that ship with Mabat; analysing them takes a moment. */
    public static NewsWords of(Knowledge knowledge) {
        return of(knowledge.topicTerms(), knowledge.concepts());
    }

    public static NewsWords of(Collection<TopicTerm> terms, Collection<Concept> concepts) {
        Stream<String> typical =
                terms.stream()
                        .filter(term -> !term.language().equals("entity"))
                        .filter(term -> term.weight() >= TYPICAL)
                        .map(TopicTerm::term);
        Stream<String> special =
                concepts.stream()
                        .filter(concept -> !concept.domain().equals(Concept.GENERAL))
                        .flatMap(concept ->
                                Stream.concat(
                                        concept.english().stream(), concept.hebrew().stream()));
        return new NewsWords(Stream.concat(typical, special));
    }

    boolean has(Token token) {
        return bases.contains(base(token)) || isUnheardOf(token);
    }

    /** A Hebrew word that no dictionary has is a name, or something new. */
    private static boolean isUnheardOf(Token token) {
        return token.surface().codePoints().allMatch(c -> c >= 0x05D0 && c <= 0x05EA)
                && !token.isInDictionary();
    }

    /** The likeliest dictionary form; empty for a word that has none. */
    static String base(Token token) {
        return token.terms().stream()
                .filter(term -> !term.asWritten())
                .map(Term::text)
                .findFirst()
                .orElse("");
    }
}
