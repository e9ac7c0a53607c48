package mabat.benchmark.analysis;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import mabat.analysis.BilingualAnalyzer;
import mabat.analysis.hebrew.WordSettings;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/**
 * Prints a table of {@link Measures}, one row per analyzer.
 *
 * <p>Arguments: the folder with the judged texts, then any of {@code --without=FEATURE} (a name of
 * {@link WordSettings.Feature}), {@code --ablations} (each feature left out in turn), {@code
 * --lemmas=N}, and class names of analyzers with a constructor without arguments.
 */
public final class AnalysisQuality {

    private AnalysisQuality() {}

    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 0) {
            out.println(
                    "usage: AnalysisQuality FOLDER [--ablations] [--without=FEATURE] [--lemmas=N] [CLASS]...");
            return;
        }
        JudgedTexts texts = JudgedTexts.in(Path.of(arguments[0]));
        Map<String, Analyzer> analyzers = new LinkedHashMap<>();
        analyzers.put("standard", new StandardAnalyzer());
        HunspellHebrew.installed().ifPresent(a -> analyzers.put("hunspell he_IL", a));
        analyzers.put("bilingual", new BilingualAnalyzer());
        for (int i = 1; i < arguments.length; i++) {
            add(arguments[i], analyzers);
        }
        print(analyzers, texts, out);
    }

    private static void add(String argument, Map<String, Analyzer> analyzers)
            throws ReflectiveOperationException {
        WordSettings ours = WordSettings.bilingual();
        if (argument.equals("--ablations")) {
            for (WordSettings.Feature feature : WordSettings.Feature.values()) {
                add("--without=" + feature, analyzers);
            }
        } else if (argument.startsWith("--without=")) {
            String name = argument.substring("--without=".length());
            var feature = WordSettings.Feature.valueOf(name);
            analyzers.put("without " + name, new BilingualAnalyzer(ours.without(feature)));
        } else if (argument.startsWith("--lemmas=")) {
            int count = Integer.parseInt(argument.substring("--lemmas=".length()));
            analyzers.put(count + " lemmas", new BilingualAnalyzer(ours.withLemmas(count)));
        } else {
            Class<?> type = Class.forName(argument);
            analyzers.put(
                    type.getSimpleName(), (Analyzer) type.getDeclaredConstructor().newInstance());
        }
    }

    private static void print(Map<String, Analyzer> analyzers, JudgedTexts texts, PrintStream out)
            throws IOException {
        out.println(
                "| analyzer | questions MRR@10 | keywords | 3 words | base form | lemma found | false | terms/word |");
        out.println("|---|---|---|---|---|---|---|---|");
        for (Map.Entry<String, Analyzer> named : analyzers.entrySet()) {
            Measures m = Measures.of(named.getValue(), texts);
            out.println(
                    String.format(
                            Locale.ROOT,
                            "| %s | %.4f | %.4f | %.4f | %.4f | %.2f | %.1f | %.2f |",
                            named.getKey(),
                            m.questions(),
                            m.keywords(),
                            m.threeWords(),
                            m.baseForm(),
                            m.lemmaFound(),
                            m.falsePairs(),
                            m.termsPerWord()));
        }
    }
}
