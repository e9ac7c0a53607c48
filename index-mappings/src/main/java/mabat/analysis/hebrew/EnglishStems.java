package mabat.analysis.hebrew;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Base forms of English words, one word at a time, by Krovetz's stemmer: {@code countries} and
 * {@code country} meet, {@code organization} and {@code organ} do not. Lucene offers that stemmer
 * as a filter only, so the word goes through a stream of one token.
 */
final class EnglishStems {

    private final OneWord word = new OneWord();
    private final KStemFilter stems = new KStemFilter(word);

    /** The base form of a lower-case word without accents; valid until the next call. */
    CharTermAttribute stem(char[] letters, int length) {
        word.set(letters, length);
        try {
            stems.incrementToken();
        } catch (IOException e) {
            throw new UncheckedIOException("stemming in memory failed", e);
        }
        return word.term;
    }

    private static final class OneWord extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        void set(char[] letters, int length) {
            term.copyBuffer(letters, 0, length);
        }

        @Override
        public boolean incrementToken() {
            return true;
        }
    }
}
