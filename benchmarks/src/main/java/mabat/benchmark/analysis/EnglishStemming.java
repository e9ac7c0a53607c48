package mabat.benchmark.analysis;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import mabat.analysis.BilingualAnalyzer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which English stemmer finds a news item again by its headline, and by three words of it.
 * Argument: the folder with {@code short-news-en.jsonl} (title and text of an item a line).
 */
public final class EnglishStemming {

    private static final int SHORTEST_WORD = 4;

    private EnglishStemming() {}

    private record Item(String title, String text) {}

    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length != 1) {
            out.println("usage: EnglishStemming FOLDER");
            return;
        }
        List<Item> items = new ArrayList<>();
        JsonMapper mapper = new JsonMapper();
        for (String line : Files.readAllLines(Path.of(arguments[0], "short-news-en.jsonl"))) {
            JsonNode row = mapper.readTree(line);
            items.add(new Item(row.path("title").asString(), row.path("text").asString()));
        }
        out.println("| stemmer | headline MRR@10 | 3 words |");
        out.println("|---|---|---|");
        for (Map.Entry<String, Analyzer> named : analyzers().entrySet()) {
            print(named.getKey(), named.getValue(), items, out);
        }
    }

    private static Map<String, Analyzer> analyzers() {
        Map<String, UnaryOperator<TokenStream>> stemmers = new LinkedHashMap<>();
        stemmers.put("none", words -> words);
        stemmers.put("minimal", EnglishMinimalStemFilter::new);
        stemmers.put("KStem", KStemFilter::new);
        stemmers.put("Porter", PorterStemFilter::new);
        Map<String, Analyzer> analyzers = new LinkedHashMap<>();
        stemmers.forEach((name, stemmer) -> analyzers.put(name, new Stemmed(stemmer, false)));
        stemmers.forEach(
                (name, stemmer) -> analyzers.put(name + " + written", new Stemmed(stemmer, true)));
        analyzers.put("bilingual", new BilingualAnalyzer());
        return analyzers;
    }

    private static void print(String name, Analyzer analyzer, List<Item> items, PrintStream out)
            throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            texts.put(String.valueOf(i), items.get(i).text());
        }
        double headline = 0;
        double three = 0;
        int asked = 0;
        try (Retrieval index = new Retrieval(texts, analyzer)) {
            for (int i = 0; i < items.size(); i += 2) {
                List<String> words =
                        new ArrayList<>(List.of(items.get(i).title().split("[^\\p{L}\\d']+")));
                words.removeIf(word -> word.length() < SHORTEST_WORD);
                if (words.size() < 3) {
                    continue;
                }
                Collections.shuffle(words, new Random(i));
                String wanted = String.valueOf(i);
                headline += index.reciprocalRank(items.get(i).title(), wanted);
                three += index.reciprocalRank(String.join(" ", words.subList(0, 3)), wanted);
                asked++;
            }
        }
        out.println(
                String.format(
                        Locale.ROOT,
                        "| %s | %.4f | %.4f |",
                        name,
                        headline / asked,
                        three / asked));
    }

    /** Possessives and accents off, lower case, then a stemmer, the written form beside or not. */
    private static final class Stemmed extends Analyzer {

        private final UnaryOperator<TokenStream> stemmer;
        private final boolean written;

        Stemmed(UnaryOperator<TokenStream> stemmer, boolean written) {
            this.stemmer = stemmer;
            this.written = written;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream plain =
                    new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
            TokenStream terms =
                    written
                            ? new RemoveDuplicatesTokenFilter(
                                    stemmer.apply(new KeywordRepeatFilter(plain)))
                            : stemmer.apply(plain);
            return new TokenStreamComponents(words, terms);
        }
    }
}
