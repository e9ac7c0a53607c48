package mabat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code tokens.tsv}: all terms of a text, position by position, with offsets. */
class TokenTableTest {

    @TestFactory
    Stream<DynamicTest> every_row_of_the_table_holds() {
        return Table.rows("tokens.tsv", 3).stream()
                .map(row ->
                        DynamicTest.dynamicTest(
                                String.join(" ", row),
                                () ->
                                        assertThat(written(row.get(1), row.get(0)))
                                                .isEqualTo(row.get(2))));
    }

    private static String written(String text, String field) {
        Analyzer analyzer = field.equals("exact") ? new ExactAnalyzer() : new BilingualAnalyzer();
        return AnalysisReport.of(text, analyzer).tokens().stream()
                .map(TokenTableTest::written)
                .collect(Collectors.joining(" "));
    }

    private static String written(AnalysisReport.Token token) {
        return token.start()
                + "-"
                + token.end()
                + ":"
                + token.terms().stream()
                        .map(AnalysisReport.Term::text)
                        .collect(Collectors.joining(","));
    }
}
