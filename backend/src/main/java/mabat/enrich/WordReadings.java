package mabat.enrich;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mabat.analysis.BilingualAnalyzer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * The base forms that the words of a text may stand for, by the analysis that search uses. Knows
 * which of the forms is the written one. Thread-safe.
 */
final class WordReadings {
    /** A base form whose quotes were taken out may be an ordinary word: עו"ד is not עוד. */
    private static final String ACRONYM_MARK = "\"";

    /** The written form ends with a mark of its own, which a base form never does. */
    private static final String SURFACE_MARK = "=";

    // Types of index terms, see mabat.analysis.
    private static final String SURFACE = "surface";
    private static final String ACRONYM = "acronym";

    /** Rules that only rewrite a word without knowing it. */
    private static final Set<String> GUESSES = Set.of("word", "particle", "compound");

    private final Analyzer analyzer = new BilingualAnalyzer();

    /**
     * One word of a text.
     *
     * @param forms base forms, likeliest first
     * @param written the word as it stands, normalised; empty when the analysis does not tell
     * @param known whether a dictionary has it
     */
    record Word(List<String> forms, String written, boolean known) {
        /** The base form that is written like the word, else the likeliest one. */
        String ownForm() {
            if (forms.contains(written + ACRONYM_MARK)) {
                return written + ACRONYM_MARK;
            }
            return forms.isEmpty() || forms.contains(written) ? written : forms.get(0);
        }
    }

    /** The words of a text in order. */
    List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        String written = "";
        boolean known = false;
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            TypeAttribute type = stream.addAttribute(TypeAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (step.getPositionIncrement() > 0 && !(forms.isEmpty() && written.isEmpty())) {
                    words.add(new Word(List.copyOf(forms), written, known));
                    forms.clear();
                    written = "";
                    known = false;
                }
                String form = term.toString();
                if (type.type().equals(SURFACE)) {
                    written =
                            form.endsWith(SURFACE_MARK)
                                    ? form.substring(0, form.length() - 1)
                                    : form;
                } else {
                    forms.add(type.type().equals(ACRONYM) ? form + ACRONYM_MARK : form);
                    known |= !GUESSES.contains(type.type());
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a text from memory failed", e);
        }
        if (!(forms.isEmpty() && written.isEmpty())) {
            words.add(new Word(List.copyOf(forms), written, known));
        }
        return words;
    }
}
