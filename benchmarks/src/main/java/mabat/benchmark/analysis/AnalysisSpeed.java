package mabat.benchmark.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mabat.analysis.BilingualAnalyzer;
import mabat.analysis.ExactAnalyzer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Words per second on one thread, ours and others' in one run. One operation is one word between
 * spaces, the same words for every analyzer, so {@code -prof gc} tells bytes of garbage per word
 * and {@code -prof mabat.benchmark.analysis.ProcessorTime} nanoseconds of processor time per word.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class AnalysisSpeed {

    /** Whose analysis; {@code bilingual} and {@code exact} are ours. */
    @Param({"standard", "english", "hunspell", "bilingual", "exact"})
    public String analyzer = "";

    @Param({"hebrew", "english"})
    public String language = "";

    /** A folder of texts, see {@link WordBatches}; empty for the demo corpus. */
    @Param("")
    public String texts = "";

    private Analyzer chosen = new StandardAnalyzer();
    private List<List<String>> batches = List.of();
    private int next;

    @Setup
    public void prepare() throws IOException {
        batches =
                texts.isEmpty()
                        ? WordBatches.demo(language)
                        : WordBatches.in(Path.of(texts), language);
        chosen =
                switch (analyzer) {
                    case "standard" -> new StandardAnalyzer();
                    case "english" -> new EnglishAnalyzer();
                    case "hunspell" ->
                            HunspellHebrew.installed()
                                    .orElseThrow(() ->
                                            new IOException(
                                                    "no Hebrew dictionary: apt-get install hunspell-he"));
                    case "bilingual" -> new BilingualAnalyzer();
                    case "exact" -> new ExactAnalyzer();
                    default -> throw new IllegalArgumentException("no analyzer " + analyzer);
                };
    }

    /**
     * The next {@link WordBatches#SIZE} words; the sum keeps the work from being optimised away.
     */
    @Benchmark
    @OperationsPerInvocation(WordBatches.SIZE)
    public long words() throws IOException {
        next = (next + 1) % batches.size();
        long sum = 0;
        for (String text : batches.get(next)) {
            try (TokenStream stream = chosen.tokenStream("text", text)) {
                var term = stream.getAttribute(CharTermAttribute.class);
                var offset = stream.getAttribute(OffsetAttribute.class);
                var step = stream.getAttribute(PositionIncrementAttribute.class);
                stream.reset();
                while (stream.incrementToken()) {
                    sum += term.length() + offset.endOffset() + step.getPositionIncrement();
                }
                stream.end();
            }
        }
        return sum;
    }
}
