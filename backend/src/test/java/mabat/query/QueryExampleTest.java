package mabat.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueryExampleTest {
    static Stream<String> queries() {
        return QueryExample.all().stream()
                .flatMap(example -> Stream.of(example.english(), example.hebrew()));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void every_example_is_read_without_a_problem_and_without_a_notice(String query) {
        assertThat(QueryParser.parse(query))
                .isInstanceOfSatisfying(
                        QueryReading.Read.class, read -> assertThat(read.notices()).isEmpty());
    }

    @Test
    void every_field_has_an_example() {
        List<String> queries = queries().toList();
        for (QueryField field : QueryField.values()) {
            assertThat(queries)
                    .anyMatch(query -> query.startsWith(field.canonical() + ":"))
                    .anyMatch(query -> query.startsWith(field.hebrew() + ":"));
        }
    }

    @Test
    void the_examples_of_a_rule_stand_together() {
        List<String> rules =
                QueryExample.all().stream()
                        .map(example -> example.section() + "." + example.rule())
                        .toList();
        List<String> runs =
                Stream.iterate(0, at -> at < rules.size(), at -> at + 1)
                        .filter(at -> at == 0 || !rules.get(at).equals(rules.get(at - 1)))
                        .map(rules::get)
                        .toList();

        assertThat(runs).doesNotHaveDuplicates();
    }
}
