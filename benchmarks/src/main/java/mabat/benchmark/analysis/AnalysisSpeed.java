package mabat.benchmark.analysis;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import mabat.analysis.BilingualAnalyzer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Words per second on one thread and bytes of garbage per word, for several analyzers in turns, so
 * that a busy machine slows all of them alike. The best of several rounds counts. Argument: the
 * folder with the judged texts.
 */
public final class AnalysisSpeed {

    private static final int ROUNDS = 12;
    private static final Duration ROUND = Duration.ofMillis(500);

    private AnalysisSpeed() {}

    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Collection<String> texts = JudgedTexts.in(Path.of(arguments[0])).passages().values();
        Map<String, Analyzer> analyzers = new LinkedHashMap<>();
        analyzers.put("standard", new StandardAnalyzer());
        analyzers.put("english", new EnglishAnalyzer());
        HunspellHebrew.installed().ifPresent(a -> analyzers.put("hunspell he_IL", a));
        analyzers.put("bilingual", new BilingualAnalyzer());
        Map<String, Double> best = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, Analyzer> named : analyzers.entrySet()) {
                best.merge(named.getKey(), wordsPerSecond(named.getValue(), texts), Math::max);
            }
        }
        out.println("| analyzer | words/s | bytes/word |");
        out.println("|---|---|---|");
        for (Map.Entry<String, Analyzer> named : analyzers.entrySet()) {
            out.println(
                    String.format(
                            Locale.ROOT,
                            "| %s | %,.0f | %.1f |",
                            named.getKey(),
                            best.get(named.getKey()),
                            bytesPerWord(named.getValue(), texts)));
        }
    }

    private static double wordsPerSecond(Analyzer analyzer, Collection<String> texts)
            throws IOException {
        long start = System.nanoTime();
        long words = 0;
        do {
            words += words(analyzer, texts);
        } while (System.nanoTime() - start < ROUND.toNanos());
        return words * 1e9 / (System.nanoTime() - start);
    }

    private static double bytesPerWord(Analyzer analyzer, Collection<String> texts)
            throws IOException {
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        long words = words(analyzer, texts);
        return (double) (thread.getCurrentThreadAllocatedBytes() - before) / words;
    }

    private static long words(Analyzer analyzer, Collection<String> texts) throws IOException {
        long words = 0;
        for (String text : texts) {
            try (TokenStream stream = analyzer.tokenStream("text", text)) {
                var step = stream.getAttribute(PositionIncrementAttribute.class);
                stream.reset();
                while (stream.incrementToken()) {
                    words += step.getPositionIncrement();
                }
                stream.end();
            }
        }
        return words;
    }
}
