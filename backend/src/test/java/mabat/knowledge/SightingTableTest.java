package mabat.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences with what must and what must not be recognised in them. The table is made for readers
 * of Hebrew and English, not of Java: {@code sentence, must, must not, day}, ids separated by
 * blanks; without a day the time is unknown.
 */
class SightingTableTest {
    private static final Knowledge KNOWLEDGE = Knowledge.standard();

    record Row(
            int line,
            String sentence,
            List<String> must,
            List<String> mustNot,
            @Nullable LocalDate day) {
        @Override
        public String toString() {
            return line + ": " + sentence;
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void what_is_meant_is_recognised_and_nothing_else(Row row) {
        Set<String> found = new TreeSet<>();
        for (Sighting sighting : KNOWLEDGE.sightings(List.of("", row.sentence()), row.day())) {
            if (sighting.sure()) {
                found.add(sighting.entity().id());
            }
        }
        assertThat(found).containsAll(row.must());
        if (row.mustNot().contains("*")) {
            assertThat(found).containsExactlyInAnyOrderElementsOf(row.must());
        } else {
            assertThat(found).doesNotContainAnyElementsOf(row.mustNot());
        }
    }

    @Test
    void a_shared_surname_means_the_only_one_in_office_then() {
        assertThat(people("עבאס נאם בעצרת", LocalDate.of(2015, 1, 10)))
                .containsExactly("mahmoud-abbas");
        assertThat(people("עבאס נאם בעצרת", LocalDate.of(2021, 7, 10))).isEmpty();
        assertThat(people("Sinwar spoke to the crowd", LocalDate.of(2021, 7, 10)))
                .containsExactly("yahya-sinwar");
    }

    private static List<String> people(String sentence, LocalDate day) {
        return KNOWLEDGE.sightings(List.of(sentence), day).stream()
                .filter(Sighting::sure)
                .map(sighting -> sighting.entity().id())
                .toList();
    }

    static Stream<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        try (InputStream in =
                Objects.requireNonNull(
                        SightingTableTest.class.getResourceAsStream("sightings.tsv"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int number = 0;
            for (String line : text.split("\n")) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                LocalDate day = cells.length > 3 ? LocalDate.parse(cells[3]) : null;
                rows.add(new Row(number, cells[0], ids(cells[1]), ids(cells[2]), day));
            }
        }
        return rows.stream();
    }

    private static List<String> ids(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split(" +"));
    }
}
