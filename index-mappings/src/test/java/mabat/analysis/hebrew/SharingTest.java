package mabat.analysis.hebrew;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import mabat.analysis.AnalysisReport;
import mabat.analysis.BilingualAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.junit.jupiter.api.Test;

class SharingTest {

    private static final String TEXT =
            "ולכשנשיא ארה\"ב נפגש בבייג׳ינג עם שי ג׳ינפינג, the leaders' talks";

    @Test
    void two_indices_share_one_lexicon_in_memory() {
        WordFilter one = new WordFilter(new StandardTokenizer(), WordSettings.bilingual());
        WordFilter other =
                new WordFilter(new StandardTokenizer(), WordSettings.exact().withLemmas(1));

        assertThat(one.lexicon()).isSameAs(other.lexicon());
    }

    @Test
    void threads_agree() throws InterruptedException, ExecutionException {
        var expected = AnalysisReport.of(TEXT, new BilingualAnalyzer()).tokens();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> answers =
                    IntStream.range(0, 200)
                            .mapToObj(i -> threads.submit(() -> agrees(expected)))
                            .toList();
            for (Future<Boolean> answer : answers) {
                assertThat(answer.get()).isTrue();
            }
        }
    }

    private static boolean agrees(List<AnalysisReport.Token> expected) {
        return AnalysisReport.of(TEXT, new BilingualAnalyzer()).tokens().equals(expected);
    }
}
