package mabat.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import mabat.analysis.BilingualAnalyzer;
import mabat.analysis.ExactAnalyzer;
import mabat.query.Expression;
import mabat.query.Spelling;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** One field of an article, analysed as the index does it, and where texts are found in it. */
final class AnalysedText {
    private static final Analyzer BILINGUAL = new BilingualAnalyzer();
    private static final Analyzer EXACT = new ExactAnalyzer();
    private static final int GAP = 1000;

    private final TreeMap<Integer, Token> inflected;
    private final TreeMap<Integer, Token> exact;

    AnalysedText(List<String> paragraphs) {
        inflected = tokens(BILINGUAL, paragraphs);
        exact = tokens(EXACT, paragraphs);
    }

    /** One position: its terms and where they stand in their paragraph. */
    record Token(Set<String> terms, int start, int end) {}

    /** Positions, both ends inclusive. */
    record Place(int first, int last) {}

    boolean matches(Expression.Text text) {
        return switch (text) {
            case Expression.Word(var word, var at) -> hasAll(inflected, terms(BILINGUAL, word));
            case Expression.Exact(var word, var at) -> hasAll(exact, terms(EXACT, word));
            case Expression.Phrase(var particle, var words, var at) ->
                    terms(EXACT, words).isEmpty() || !places(text).isEmpty();
            default -> !places(text).isEmpty();
        };
    }

    private static boolean hasAll(TreeMap<Integer, Token> tokens, List<Set<String>> wanted) {
        return wanted.stream()
                .allMatch(one ->
                        tokens.values().stream()
                                .anyMatch(t -> t.terms().stream().anyMatch(one::contains)));
    }

    List<Place> places(Expression.Text text) {
        return switch (text) {
            case Expression.Word(var word, var at) -> inOrder(inflected, terms(BILINGUAL, word));
            case Expression.Exact(var word, var at) -> inOrder(exact, terms(EXACT, word));
            case Expression.Phrase(var p, var words, var at) -> inOrder(exact, terms(EXACT, words));
            case Expression.Prefix(var stem, var at) -> prefixed(normalised(stem));
            case Expression.Similar(var word, var at) -> similar(normalised(word));
            case Expression.Either(var parts, var at) ->
                    parts.stream().flatMap(part -> places(part).stream()).distinct().toList();
            case Expression.Near near -> near(near.parts(), near.distance(), near.ordered());
            case Expression.SameParagraph same -> near(same.parts(), GAP - 1, false);
            case Expression.AtLeast times ->
                    places(times.part()).size() >= times.times() ? places(times.part()) : List.of();
        };
    }

    private static List<Place> inOrder(TreeMap<Integer, Token> tokens, List<Set<String>> wanted) {
        List<Place> places = new ArrayList<>();
        if (wanted.isEmpty()) {
            return places;
        }
        for (int first : tokens.keySet()) {
            boolean all = true;
            for (int i = 0; i < wanted.size() && all; i++) {
                Token token = tokens.get(first + i);
                all = token != null && token.terms().stream().anyMatch(wanted.get(i)::contains);
            }
            if (all) {
                places.add(new Place(first, first + wanted.size() - 1));
            }
        }
        return places;
    }

    private List<Place> prefixed(String stem) {
        return exact.entrySet().stream()
                .filter(e -> e.getValue().terms().stream().anyMatch(t -> t.startsWith(stem)))
                .map(e -> new Place(e.getKey(), e.getKey()))
                .toList();
    }

    private List<Place> similar(String word) {
        int most = word.length() > 5 ? 2 : 1;
        return exact.entrySet().stream()
                .filter(e ->
                        e.getValue().terms().stream()
                                .anyMatch(t ->
                                        t.charAt(0) == word.charAt(0)
                                                && Spelling.distance(word, t, most) <= most))
                .map(e -> new Place(e.getKey(), e.getKey()))
                .toList();
    }

    private List<Place> near(List<Expression.Text> parts, int distance, boolean ordered) {
        List<Place> found = new ArrayList<>();
        combine(parts, 0, new ArrayList<>(), distance, ordered, found);
        return found;
    }

    private void combine(
            List<Expression.Text> parts,
            int i,
            List<Place> chosen,
            int distance,
            boolean ordered,
            List<Place> found) {
        if (i == parts.size()) {
            int first = chosen.stream().mapToInt(Place::first).min().orElse(0);
            int last = chosen.stream().mapToInt(Place::last).max().orElse(0);
            int covered = chosen.stream().mapToInt(p -> p.last() - p.first() + 1).sum();
            if (last - first + 1 - covered <= distance) {
                found.add(new Place(first, last));
            }
            return;
        }
        for (Place place : places(parts.get(i))) {
            boolean inOrder =
                    chosen.isEmpty() || place.first() > chosen.get(chosen.size() - 1).last();
            if (!ordered || inOrder) {
                chosen.add(place);
                combine(parts, i + 1, chosen, distance, ordered, found);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    /** What to mark in a text of one paragraph. */
    List<HighlightedText.Mark> marks(Expression.Text text) {
        List<HighlightedText.Mark> marks = new ArrayList<>();
        for (Place place : places(text)) {
            Token first = inflected.get(place.first());
            Token last = inflected.get(place.last());
            if (first != null && last != null) {
                marks.add(new HighlightedText.Mark(first.start(), last.end()));
            }
        }
        return marks;
    }

    private static String normalised(String word) {
        return Forms.folded(word);
    }

    private static List<Set<String>> terms(Analyzer analyzer, String text) {
        return tokens(analyzer, List.of(text)).values().stream().map(Token::terms).toList();
    }

    private static TreeMap<Integer, Token> tokens(Analyzer analyzer, List<String> paragraphs) {
        TreeMap<Integer, Token> tokens = new TreeMap<>();
        int position = -1;
        for (String paragraph : paragraphs) {
            if (position >= 0) {
                position += GAP;
            }
            try (TokenStream stream = analyzer.tokenStream("text", paragraph)) {
                CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
                OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
                PositionIncrementAttribute step =
                        stream.addAttribute(PositionIncrementAttribute.class);
                stream.reset();
                while (stream.incrementToken()) {
                    position += step.getPositionIncrement();
                    Token token =
                            tokens.computeIfAbsent(
                                    position,
                                    p ->
                                            new Token(
                                                    new TreeSet<>(),
                                                    offset.startOffset(),
                                                    offset.endOffset()));
                    token.terms().add(term.toString());
                }
                stream.end();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return tokens;
    }
}
