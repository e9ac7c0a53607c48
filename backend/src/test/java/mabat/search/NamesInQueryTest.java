package mabat.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesInQueryTest {
    @ParameterizedTest
    @CsvSource({
        "china OR india, china or india",
        "china AND (india NOT japan), china and (india not japan)",
        "china NEAR/5 india, china near/5 india",
        "ATLEAST/3(china), atleast/3(china)",
        "china country:BY, china country:by",
        "China OR India, China or India",
        "NATO ORDER, NATO ORDER",
    })
    void operators_say_nothing_about_capitals(String query, String quiet) {
        assertThat(NamesInQuery.quiet(query)).isEqualTo(quiet).hasSameSizeAs(query);
    }
}
