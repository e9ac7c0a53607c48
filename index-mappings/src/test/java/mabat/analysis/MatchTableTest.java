package mabat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code matches.tsv}: which query finds which text, and which must not. */
class MatchTableTest {

    @TestFactory
    Stream<DynamicTest> every_row_of_the_table_holds() {
        return Table.rows("matches.tsv", 4).stream()
                .map(row -> DynamicTest.dynamicTest(String.join(" ", row), () -> check(row)));
    }

    private static void check(List<String> row) {
        Analyzer analyzer =
                row.get(0).equals("exact") ? new ExactAnalyzer() : new BilingualAnalyzer();
        boolean expected =
                switch (row.get(2)) {
                    case "finds" -> true;
                    case "not" -> false;
                    default -> throw new IllegalArgumentException("finds or not: " + row);
                };
        assertThat(finds(analyzer, row.get(1), row.get(3)))
                .as(
                        "%s as %s%nquery %s%ntext %s",
                        row,
                        row.get(0),
                        AnalysisReport.of(row.get(1), analyzer).tokens(),
                        AnalysisReport.of(row.get(3), analyzer).tokens())
                .isEqualTo(expected);
    }

    /** As a match query with all words: each query position shares a term with the text. */
    private static boolean finds(Analyzer analyzer, String query, String text) {
        Set<String> indexed = new HashSet<>();
        AnalysisReport.of(text, analyzer).tokens().forEach(t -> indexed.addAll(terms(t)));
        List<AnalysisReport.Token> asked = AnalysisReport.of(query, analyzer).tokens();
        return !asked.isEmpty()
                && asked.stream().allMatch(t -> terms(t).stream().anyMatch(indexed::contains));
    }

    private static Set<String> terms(AnalysisReport.Token token) {
        return token.terms().stream().map(AnalysisReport.Term::text).collect(Collectors.toSet());
    }
}
