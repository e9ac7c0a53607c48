package mabat.analysis.hebrew;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mabat.analysis.Acronyms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables that people keep: mistakes in them are told with file and line. */
class LexiconTablesTest {

    private static final Path TABLES = Path.of("src/main/lexicon");

    @TempDir Path folder;

    @Test
    void an_unknown_pattern_is_told_with_its_line() throws IOException {
        Path table = Files.writeString(folder.resolve("additions.tsv"), "# words\n\nNOUNY\tטנק\n");

        assertThatExceptionOfType(LexiconSourceException.class)
                .isThrownBy(() -> Additions.read(table))
                .withMessageContaining("additions.tsv, line 3")
                .withMessageContaining("NOUNY")
                .withMessageContaining("MASCULINE");
    }

    @Test
    void a_row_without_tabs_is_told() throws IOException {
        Path table = Files.writeString(folder.resolve("additions.tsv"), "NAME טנק\n");

        assertThatExceptionOfType(LexiconSourceException.class)
                .isThrownBy(() -> Additions.read(table))
                .withMessageContaining("line 1: expected at least 2 columns");
    }

    @Test
    void an_acronym_needs_its_gershayim() throws IOException {
        Path table = Files.writeString(folder.resolve("acronyms.tsv"), "צהל\n");

        assertThatExceptionOfType(LexiconSourceException.class)
                .isThrownBy(() -> AcronymTable.additions(table))
                .withMessageContaining("צהל");
    }

    @Test
    void a_missing_table_is_named() {
        assertThatExceptionOfType(LexiconSourceException.class)
                .isThrownBy(() -> WordCounts.read(folder.resolve("frequent.tsv")))
                .withMessageContaining("frequent.tsv: there is no such file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"additions.tsv", "acronyms.tsv", "same.tsv", "settled.tsv"})
    void no_row_stands_twice(String table) throws IOException {
        Set<List<String>> seen = new HashSet<>();
        for (TableRow row : TableRow.read(TABLES.resolve(table), 1)) {
            assertThat(seen.add(row.cells())).as("%s line %d", table, row.line()).isTrue();
        }
    }

    @Test
    void additions_are_many_and_every_acronym_with_a_plural_has_it() throws IOException {
        assertThat(TableRow.read(TABLES.resolve("additions.tsv"), 2)).hasSizeGreaterThan(1_500);
        assertThat(Acronyms.expansions("ארה\"ב")).containsExactly("ארצות הברית");
        assertThat(Acronyms.expansions("מנכל")).contains("מנהל כללי");
        assertThat(Acronyms.expansions("שולחן")).isEmpty();
    }

    @Test
    void the_same_words_give_the_same_bytes() throws IOException {
        List<LexiconEntry> entries =
                Stream.of("ממשלה", "ספר", "נשיא")
                        .flatMap(word -> Inflection.MASCULINE.inflect(word).stream())
                        .toList();
        List<PriorEstimator.Attested> words = List.of(new PriorEstimator.Attested("הנשיא", 3));

        BuiltLexicon once = LexiconBuilder.build(entries, words);
        BuiltLexicon again = LexiconBuilder.build(entries.reversed(), words);

        assertThat(again.file()).isEqualTo(once.file());
        assertThat(again.version()).isEqualTo(once.version()).hasSize(8);
        assertThat(once.lemmas()).isEqualTo(3);
    }
}
