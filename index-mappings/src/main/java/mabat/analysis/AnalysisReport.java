package mabat.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import mabat.analysis.hebrew.TermRule;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * What an analyzer did with a text, token by token.
 *
 * @param text the original text
 * @param tokens in order of position
 */
public record AnalysisReport(String text, List<Token> tokens) {

    private static final Analyzer BILINGUAL = new BilingualAnalyzer();

    public AnalysisReport {
        tokens = List.copyOf(tokens);
    }

    /**
     * All terms of one position.
     *
     * @param surface the original text between the offsets
     * @param start first UTF-16 unit in the text
     * @param end after the last UTF-16 unit
     * @param position 0 for the first token
     * @param terms never empty, best first
     */
    public record Token(String surface, int start, int end, int position, List<Term> terms) {

        public Token {
            terms = List.copyOf(terms);
        }

        /** Whether this is one of its terms, the written form aside. */
        public boolean has(String term) {
            return terms.stream().anyMatch(t -> !t.asWritten() && t.text().equals(term));
        }

        /** Whether the Hebrew dictionary has it, in this spelling or one much like it. */
        public boolean isInDictionary() {
            return terms.stream()
                    .anyMatch(t ->
                            switch (t.rule()) {
                                case LEMMA, SPELLING, ACRONYM -> true;
                                case SURFACE, WORD, PARTICLE, STEM, NUMBER, COMPOUND -> false;
                            });
        }
    }

    /** An index term and why it is there. */
    public record Term(String text, TermRule rule) {

        /** Whether it stands for the word as written, and meets only the same writing. */
        public boolean asWritten() {
            return rule == TermRule.SURFACE;
        }
    }

    /** What the main text fields make of a text. */
    public static AnalysisReport of(String text) {
        return of(text, BILINGUAL);
    }

    /**
     * What any analyzer makes of a text; terms of other components than ours count as {@link
     * TermRule#WORD}.
     */
    public static AnalysisReport of(String text, Analyzer analyzer) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            var type = stream.addAttribute(TypeAttribute.class);
            int position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                var made =
                        new Term(
                                term.toString(),
                                TermRule.ofType(type.type()).orElse(TermRule.WORD));
                add(tokens, text, position, offset.startOffset(), offset.endOffset(), made);
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a text from memory failed", e);
        }
        return new AnalysisReport(text, tokens);
    }

    /** The distinct index terms of one word or text, in order; empty when nothing is indexed. */
    public static List<Term> termsOf(String word) {
        return of(word).tokens().stream().flatMap(t -> t.terms().stream()).distinct().toList();
    }

    /** Terms of one position become one token; the token spans the first term's offsets. */
    private static void add(
            List<Token> tokens, String text, int position, int start, int end, Term term) {
        if (!tokens.isEmpty() && tokens.getLast().position() == position) {
            Token last = tokens.removeLast();
            List<Term> terms = new ArrayList<>(last.terms());
            terms.add(term);
            tokens.add(new Token(last.surface(), last.start(), last.end(), position, terms));
        } else {
            String surface = text.substring(start, end);
            tokens.add(new Token(surface, start, end, position, List.of(term)));
        }
    }
}
