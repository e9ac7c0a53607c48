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
import org.junit.jupiter.api.Test;

class SharingTest {

    private static final String TEXT =
            "ולכשנשיא ארה\"ב נפגש בבייג׳ינג עם שי ג׳ינפינג, the leaders' talks";

    @Test
    void all_analyzers_share_one_lexicon_and_one_cache() {
        assertThat(Lexicon.shared()).isSameAs(Lexicon.shared());
        assertThat(TermCache.of(WordSettings.bilingual()))
                .isSameAs(TermCache.of(WordSettings.bilingual()));
    }

    @Test
    void threads_agree_while_the_cache_fills() throws InterruptedException, ExecutionException {
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

    @Test
    void a_remembered_word_has_the_terms_of_a_new_one() {
        String word = "ולממשלותיהם";
        var first = AnalysisReport.of(word);
        for (int i = 0; i < 5; i++) {
            assertThat(AnalysisReport.of(word)).isEqualTo(first);
        }
    }
}
