package mabat.analysis.hebrew;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Base forms of English words, one word at a time, by Krovetz's stemmer: {@code countries} and
 * {@code country} meet, {@code organization} and {@code organ} do not, and names that look like
 * inflected words stay whole. Lucene offers that stemmer as a filter only, so the word goes through
 * a stream of one token. The comparison with other stemmers stands in the README of the benchmarks.
 */
final class EnglishStems {

    private static final String RESOURCE = "english-names.txt";

    private static final CharArraySet NAMES = load();

    private final OneWord word = new OneWord();
    private final KStemFilter stems = new KStemFilter(word);

    /** The base form of a lower-case word without accents; valid until the next call. */
    CharTermAttribute stem(char[] letters, int length) {
        word.set(letters, length);
        if (!NAMES.contains(letters, 0, length)) {
            try {
                stems.incrementToken();
            } catch (IOException e) {
                throw new UncheckedIOException("stemming in memory failed", e);
            }
        }
        return word.term;
    }

    private static CharArraySet load() {
        try (InputStream in = EnglishStems.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the class path");
            }
            return WordlistLoader.getWordSet(
                    new InputStreamReader(in, StandardCharsets.UTF_8), "#");
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
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
