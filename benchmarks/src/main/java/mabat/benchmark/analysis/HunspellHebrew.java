package mabat.benchmark.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.HunspellStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Lucene's Hunspell filter with the Hebrew dictionary of the system, for comparison. */
final class HunspellHebrew extends Analyzer {

    private static final Path FOLDER = Path.of("/usr/share/hunspell");

    private final Dictionary dictionary;

    private HunspellHebrew(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Empty when the dictionary is not installed. */
    static Optional<Analyzer> installed() throws IOException {
        Path affixes = FOLDER.resolve("he_IL.aff");
        Path words = FOLDER.resolve("he_IL.dic");
        if (!Files.exists(affixes) || !Files.exists(words)) {
            return Optional.empty();
        }
        try (InputStream affix = Files.newInputStream(affixes);
                InputStream word = Files.newInputStream(words)) {
            return Optional.of(
                    new HunspellHebrew(
                            new Dictionary(new ByteBuffersDirectory(), "he", affix, word)));
        } catch (ParseException e) {
            throw new IOException("the Hebrew Hunspell dictionary is broken", e);
        }
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(
                words, new HunspellStemFilter(new LowerCaseFilter(words), dictionary));
    }
}
