package mabat.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A hundred acronyms, each with every kind of quote, bare and behind every particle, alone, in a
 * phrase and beside another one.
 */
class AcronymsTest {
    /** Straight, gershayim, curly, two single ones, none at all. */
    private static final List<String> QUOTES = List.of("\"", "\u05F4", "\u201D", "''", "");

    private static final List<String> PARTICLES =
            List.of("", "ב", "ה", "ו", "ל", "מ", "ש", "כ", "של", "וב", "כשה", "מה");

    static Stream<String> acronyms() {
        return Tables.read(AcronymsTest.class, "acronyms.tsv").stream().map(row -> row.get(0));
    }

    @Test
    void there_are_a_hundred() {
        assertThat(acronyms().distinct()).hasSize(100);
    }

    @ParameterizedTest
    @MethodSource("acronyms")
    void acronym_is_one_word_wherever_it_stands(String acronym) {
        for (String particle : PARTICLES) {
            for (String quote : QUOTES) {
                String typed = particle + acronym.replace("\"", quote);
                String read = particle + acronym.replace("\"", quote.isEmpty() ? "" : "\"");

                assertThat(shape(typed)).isEqualTo("word[" + read + "]");
                assertThat(shape("=" + typed)).isEqualTo("exact[" + read + "]");
                for (String around : List.of("\"", "\u05F4", "\u201D", "''")) {
                    assertThat(shape(around + "נשיא " + typed + " אמר" + around))
                            .isEqualTo("phrase[נשיא " + read + " אמר]");
                    assertThat(shape(around + typed + around)).isEqualTo("phrase[" + read + "]");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("acronyms")
    void two_acronyms_in_one_query_are_two_words(String acronym) {
        for (String particle : PARTICLES) {
            for (String quote : QUOTES) {
                String typed = particle + acronym.replace("\"", quote);
                String read = particle + acronym.replace("\"", quote.isEmpty() ? "" : "\"");
                for (String other : List.of("ארה\"ב", "ורה\u05F4מ", "שב''כ")) {
                    String second = "word[" + other.replaceAll("\u05F4|''", "\"") + "]";

                    assertThat(shape(typed + " " + other))
                            .isEqualTo("all(word[" + read + "] " + second + ")");
                    assertThat(shape(other + " או " + typed))
                            .isEqualTo("any(" + second + " word[" + read + "])");
                    assertThat(shape("\"" + typed + " " + other + "\""))
                            .isEqualTo(
                                    "phrase["
                                            + read
                                            + " "
                                            + other.replaceAll("\u05F4|''", "\"")
                                            + "]");
                }
            }
        }
    }

    private static String shape(String query) {
        return switch (QueryParser.parse(query)) {
            case QueryReading.Read(Expression tree, var notices) -> Shape.of(tree);
            case QueryReading.Unclear(Problem problem) -> query + ": " + problem.detail();
        };
    }
}
