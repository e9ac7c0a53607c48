package mabat.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueryReadingTest {

    static Stream<List<String>> rows() {
        return Tables.read(QueryReadingTest.class, "readings.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void query_is_read_as_the_table_says(List<String> row) {
        Expression tree = read(row.get(0));

        assertThat(Shape.of(tree)).isEqualTo(row.get(1));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void canonical_query_means_the_same(List<String> row) {
        String canonical = CanonicalText.of(read(row.get(0)));

        assertThat(canonical).isEqualTo(row.get(2));
        assertThat(Shape.of(read(canonical))).isEqualTo(row.get(1));
    }

    private static Expression read(String query) {
        return switch (QueryParser.parse(query)) {
            case QueryReading.Read(Expression tree, var notices) -> tree;
            case QueryReading.Unclear(Problem problem) ->
                    throw new AssertionError(query + ": " + problem.detail());
        };
    }
}
