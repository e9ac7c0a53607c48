package mabat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random text of every script: nothing throws, offsets stay in range and never go back. */
class RandomTextTest {

    private static final int ROUNDS = 3_000;
    private static final List<String> PIECES =
            List.of(
                    "א",
                    "ב",
                    "ה",
                    "ו",
                    "כ",
                    "ל",
                    "מ",
                    "ש",
                    "ם",
                    "ן",
                    "ת",
                    "ארה",
                    "שלום",
                    "\"",
                    "'",
                    "''",
                    "״",
                    "׳",
                    "”",
                    "’",
                    "-",
                    "־",
                    "_",
                    " ",
                    " ",
                    ".",
                    "\u05B8",
                    "\u05BC",
                    "\u200F",
                    "\u200B",
                    "\uFB2A",
                    "\uFB4F",
                    "\u05F2",
                    "a",
                    "China",
                    "'s",
                    "É",
                    "ß",
                    "İ",
                    "7",
                    "2023",
                    ",",
                    "\uD83D\uDE00",
                    "\uD83D",
                    "中",
                    "я",
                    "ا",
                    "\n",
                    "\u00AD");

    static Stream<Analyzer> analyzers() {
        return Stream.of(new BilingualAnalyzer(), new ExactAnalyzer());
    }

    @ParameterizedTest
    @MethodSource("analyzers")
    void offsets_stay_in_range_and_never_go_back(Analyzer analyzer) {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            String text = text(random);
            int before = 0;
            for (AnalysisReport.Token token : AnalysisReport.of(text, analyzer).tokens()) {
                assertThat(token.start())
                        .as("seed %d: %s", seed, text)
                        .isBetween(before, token.end());
                assertThat(token.end())
                        .as("seed %d: %s", seed, text)
                        .isLessThanOrEqualTo(text.length());
                before = token.start();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("analyzers")
    void the_same_text_gives_the_same_terms_again(Analyzer analyzer) {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            String text = text(random);
            assertThat(AnalysisReport.of(text, analyzer))
                    .as("seed %d", seed)
                    .isEqualTo(AnalysisReport.of(text, analyzer));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            if (random.nextInt(8) == 0) {
                text.append((char) random.nextInt(0x10000));
            } else {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return text.toString();
    }
}
