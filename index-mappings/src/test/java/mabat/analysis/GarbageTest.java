package mabat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word costs no garbage, known or not, so that memory cannot grow with the text. */
class GarbageTest {

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 2_000;
    private static final int TIMES = 2_000;

    /** What a text may cost as a whole: its char filter. */
    private static final long PER_TEXT = 400;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ולכשנשיא ארה\"ב נפגש בבייג׳ינג עם שי ג׳ינפינג והממשלה הודיעה על סנקציות חדשות",
                "לקוסטולני ולפרשקובסקי מזאבלוצקי ובגרוסמיידה שבטרנסילבניה ולמנכ״לים בתל־אביב",
                "The leaders' talks on missiles ended; organizations united, 1,000 troops in 2023"
            })
    void a_word_costs_no_garbage(String words) throws IOException {
        String text = words + " " + words + " " + words + " " + words;
        try (Analyzer main = new BilingualAnalyzer();
                Analyzer exact = new ExactAnalyzer()) {
            for (int i = 0; i < WARM_UP; i++) {
                read(main, text);
                read(exact, text);
            }
            long before = THREAD.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < TIMES; i++) {
                read(main, text);
                read(exact, text);
            }
            long perText = (THREAD.getCurrentThreadAllocatedBytes() - before) / (2 * TIMES);
            assertThat(perText).isLessThan(PER_TEXT);
        }
    }

    private static void read(Analyzer analyzer, String text) throws IOException {
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            stream.reset();
            while (stream.incrementToken()) {
                // the terms themselves are tested elsewhere
            }
            stream.end();
        }
    }
}
