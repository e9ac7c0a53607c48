package mabat.search.marks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mabat.analysis.BilingualAnalyzer;
import mabat.analysis.ExactAnalyzer;
import mabat.article.TextPlace;
import mabat.query.Expression;
import mabat.query.Spelling;
import mabat.search.Condition;
import mabat.search.Forms;
import mabat.search.HighlightedText.Mark;
import mabat.search.marks.Paragraph.Reading;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The words, phrases and names that a query looks for, to be marked in the articles it found.
 * Elasticsearch could do it, but asks every clause anew for each field of each article; here an
 * article is read once, however many names and spellings the query has.
 *
 * <p>What is excluded is not marked. Safe for use by several threads.
 */
public final class WordMarker {
    private static final Analyzer BILINGUAL = new BilingualAnalyzer();
    private static final Analyzer EXACT = new ExactAnalyzer();

    private final Vocabulary inflected = new Vocabulary(BILINGUAL);
    private final Vocabulary written = new Vocabulary(EXACT);
    private final Set<Sought> anywhere = new LinkedHashSet<>();
    private final Set<Sought> inTitle = new LinkedHashSet<>();

    private WordMarker() {}

    /** For the articles that a query finds. */
    public static WordMarker of(Condition condition) {
        WordMarker marker = new WordMarker();
        marker.add(condition);
        return marker;
    }

    private void add(Condition condition) {
        switch (condition) {
            case Condition.AllOf(var parts) -> parts.forEach(this::add);
            case Condition.AnyOf(var parts) -> parts.forEach(this::add);
            case Condition.Words(var text, var place) -> {
                switch (place) {
                    case ANYWHERE -> sought(text).forEach(anywhere::add);
                    case TITLE -> sought(text).forEach(inTitle::add);
                    case AUTHOR, OUTLET -> {}
                }
            }
            case Condition.Named(var words, var entities, var names) -> {
                add(words);
                names.forEach(name ->
                        sideBySide(Reading.INFLECTED, name)
                                .ifPresent(found -> anywhere.add(new Sought.Phrase(found))));
            }
            case Condition.Translated(var words, var others) -> {
                add(words);
                others.forEach(other -> sought(other).forEach(anywhere::add));
            }
            case Condition.Everything e -> {}
            case Condition.Without e -> {}
            case Condition.Has e -> {}
            case Condition.Published e -> {}
        }
    }

    private Stream<Sought> sought(Expression.Text text) {
        return switch (text) {
            case Expression.Word(var word, var at) -> eachWord(Reading.INFLECTED, word);
            case Expression.Exact(var word, var at) -> eachWord(Reading.WRITTEN, word);
            case Expression.Either(var parts, var at) -> parts.stream().flatMap(this::sought);
            case Expression.AtLeast(var times, var part, var at) -> sought(part);
            case Expression.Phrase phrase ->
                    sideBySide(Reading.WRITTEN, phrase.text()).stream().map(Sought.Phrase::new);
            case Expression.Prefix e -> together(e);
            case Expression.Similar e -> together(e);
            case Expression.Near e -> together(e);
            case Expression.SameParagraph e -> together(e);
        };
    }

    private Stream<Sought> eachWord(Reading reading, String text) {
        List<BitSet> words = vocabulary(reading).learn(text).stream().map(Spot::terms).toList();
        // a word that is nothing but a particle is no condition
        return words.isEmpty() ? Stream.empty() : Stream.of(new Sought.EachWord(reading, words));
    }

    private Stream<Sought> together(Expression.Text text) {
        return arrangement(text).stream().map(Sought.Together::new);
    }

    /** Empty when it has no words. */
    private Optional<? extends Arrangement> arrangement(Expression.Text text) {
        return switch (text) {
            case Expression.Word(var word, var at) -> sideBySide(Reading.INFLECTED, word);
            case Expression.Exact(var word, var at) -> sideBySide(Reading.WRITTEN, word);
            case Expression.Phrase(var particle, var words, var at) ->
                    sideBySide(Reading.WRITTEN, words);
            case Expression.Prefix(var stem, var at) ->
                    Optional.of(pattern(beginsWith(Forms.folded(stem))));
            case Expression.Similar(var word, var at) ->
                    Optional.of(pattern(isLike(Forms.folded(word))));
            case Expression.Either(var parts, var at) ->
                    Optional.of(
                            new Arrangement.AnyOf(
                                    parts.stream()
                                            .<Arrangement>flatMap(
                                                    part -> arrangement(part).stream())
                                            .toList()));
            case Expression.AtLeast(var times, var part, var at) -> arrangement(part);
            case Expression.Near(var parts, var distance, var ordered, var at) ->
                    near(parts, distance, ordered);
            case Expression.SameParagraph(var parts, var at) ->
                    near(parts, Integer.MAX_VALUE, false);
        };
    }

    private Optional<Arrangement.Near> near(
            List<Expression.Text> parts, int others, boolean ordered) {
        List<Arrangement> all =
                parts.stream().<Arrangement>flatMap(part -> arrangement(part).stream()).toList();
        return all.size() < parts.size()
                ? Optional.empty()
                : Optional.of(new Arrangement.Near(all, others, ordered));
    }

    private Optional<SideBySide> sideBySide(Reading reading, String text) {
        List<Spot> words = vocabulary(reading).learn(text);
        return words.isEmpty() ? Optional.empty() : Optional.of(new SideBySide(reading, words));
    }

    private SideBySide pattern(Predicate<CharTermAttribute> pattern) {
        return new SideBySide(Reading.WRITTEN, List.of(new Spot(0, written.learn(pattern), 0, 0)));
    }

    private Vocabulary vocabulary(Reading reading) {
        return switch (reading) {
            case INFLECTED -> inflected;
            case WRITTEN -> written;
        };
    }

    private static Predicate<CharTermAttribute> beginsWith(String stem) {
        return term ->
                term.length() >= stem.length()
                        && CharSequence.compare(term.subSequence(0, stem.length()), stem) == 0;
    }

    /** As {@code WORD~} finds it: the first letter is right. */
    private static Predicate<CharTermAttribute> isLike(String word) {
        int most = Spelling.changes(word);
        return term ->
                term.length() > 0
                        && term.charAt(0) == word.charAt(0)
                        && Spelling.distance(word, term.toString(), most) <= most;
    }

    /**
     * What to mark in an article.
     *
     * @param lead may be empty
     * @param body its paragraphs
     * @return by {@link TextPlace#paragraph}; marks may overlap
     */
    public Map<Integer, List<Mark>> in(String title, String lead, List<String> body) {
        Map<Integer, List<Mark>> marks = new TreeMap<>();
        Set<Sought> ofTitle = new LinkedHashSet<>(anywhere);
        ofTitle.addAll(inTitle);
        mark(List.of(title), TextPlace.TITLE, ofTitle, marks);
        if (lead.isEmpty()) {
            mark(body, 0, anywhere, marks);
        } else {
            mark(List.of(lead), 0, anywhere, marks);
            mark(body, 1, anywhere, marks);
        }
        return marks;
    }

    /**
     * @param first number of the first paragraph
     */
    private void mark(
            List<String> texts, int first, Set<Sought> wanted, Map<Integer, List<Mark>> to) {
        if (wanted.isEmpty()) {
            return;
        }
        List<Paragraph> field =
                texts.stream()
                        .map(text -> new Paragraph(inflected.spots(text), written.spots(text)))
                        .toList();
        List<List<Mark>> marks = texts.stream().<List<Mark>>map(text -> new ArrayList<>()).toList();
        wanted.forEach(one -> one.mark(field, marks));
        for (int i = 0; i < marks.size(); i++) {
            if (!marks.get(i).isEmpty()) {
                to.put(first + i, marks.get(i));
            }
        }
    }
}
