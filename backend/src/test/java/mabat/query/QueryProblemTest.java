package mabat.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mabat.query.QueryReading.Read;
import mabat.query.QueryReading.Unclear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueryProblemTest {

    static Stream<List<String>> errors() {
        return Tables.read(QueryProblemTest.class, "errors.tsv").stream();
    }

    static Stream<List<String>> notices() {
        return Tables.read(QueryProblemTest.class, "notices.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("errors")
    void error_has_its_code_place_and_repair(List<String> row) {
        Problem problem = unclear(row.get(0));

        assertThat(
                        List.of(
                                problem.code().code(),
                                String.valueOf(problem.at().start()),
                                String.valueOf(problem.at().length()),
                                problem.repair()))
                .isEqualTo(row.subList(1, row.size()));
        assertThat(problem.detail()).doesNotContain("{0}", "{1}");
    }

    @ParameterizedTest
    @MethodSource("errors")
    void repair_can_be_read(List<String> row) {
        assertThat(QueryParser.parse(unclear(row.get(0)).repair())).isInstanceOf(Read.class);
    }

    @ParameterizedTest
    @MethodSource("notices")
    void what_looks_like_an_operator_is_read_literally_and_said(List<String> row) {
        Read read = (Read) QueryParser.parse(row.get(0));

        assertThat(Shape.of(read.tree())).isEqualTo(row.get(1));
        assertThat(read.notices()).hasSize(1);
        assertThat(read.notices().get(0).code().code()).isEqualTo(row.get(2));
        assertThat(read.notices().get(0).repair()).isEqualTo(row.get(3));
        assertThat(read.notices().get(0).detail()).doesNotContain("{0}", "{1}");
    }

    @Test
    void too_much_text_is_refused_and_cut_at_a_word() {
        Problem problem = unclear("word ".repeat(20_000));

        assertThat(problem.code()).isEqualTo(ProblemCode.TOO_LONG);
        assertThat(QueryParser.parse(problem.repair())).isInstanceOf(Read.class);
    }

    @Test
    void a_hundred_brackets_are_too_deep() {
        Problem problem = unclear("(".repeat(100) + "a" + ")".repeat(100));

        assertThat(problem.code()).isEqualTo(ProblemCode.TOO_DEEP);
        assertThat(problem.at()).isEqualTo(new Span(16, 17));
    }

    @Test
    void sixteen_brackets_are_not_too_deep() {
        assertThat(QueryParser.parse("(".repeat(16) + "a" + ")".repeat(16)))
                .isInstanceOf(Read.class);
    }

    @Test
    void the_sixty_fifth_word_is_refused() {
        assertThat(QueryParser.parse("a ".repeat(64))).isInstanceOf(Read.class);
        Problem problem = unclear("a ".repeat(65));

        assertThat(problem.code()).isEqualTo(ProblemCode.TOO_MANY_CLAUSES);
        assertThat(problem.at()).isEqualTo(new Span(128, 129));
        assertThat(problem.repair()).isEqualTo("a ".repeat(64).strip());
    }

    @Test
    void places_are_those_of_the_query_as_typed() {
        // RIGHT-TO-LEFT MARK in front, niqqud inside
        Problem problem = unclear("\u200Fשָׁלוֹם AND");

        assertThat(problem.at()).isEqualTo(new Span(9, 12));
    }

    private static Problem unclear(String query) {
        return switch (QueryParser.parse(query)) {
            case Read read -> throw new AssertionError(query + " was read: " + read);
            case Unclear(Problem problem) -> problem;
        };
    }
}
