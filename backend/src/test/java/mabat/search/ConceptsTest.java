package mabat.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import mabat.article.Language;
import mabat.knowledge.Concept;
import mabat.knowledge.Knowledge;
import mabat.query.Expression;
import mabat.query.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptsTest {
    private static final Concepts SOME =
            new Concepts(
                    List.of(
                            new Concept("ceasefire", List.of("ceasefire"), List.of("הפסקת אש")),
                            new Concept("fire", List.of("fire"), List.of("אש", "שריפה")),
                            new Concept("coup", List.of("military coup"), List.of("הפיכה צבאית")),
                            new Concept("election", List.of("election"), List.of("בחירות")),
                            new Concept("party", List.of(), List.of("מפלגה"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ceasefire          | ceasefire=הפסקת אש
                    Ceasefires         | ceasefire=הפסקת אש
                    הפסקת אש           | ceasefire=ceasefire
                    הפסקת האש בעזה     | ceasefire=ceasefire
                    ובהפסקת אש         | ceasefire=ceasefire
                    אש                 | fire=fire,שריפה
                    military coups     | coup=הפיכה צבאית
                    coup               |
                    הבחירות            | election=election
                    elections          | election=בחירות
                    מפלגה              |
                    electrical         |
                    """)
    void a_concept_is_found_in_any_form_and_the_longest_wins(String query, String expected) {
        assertThat(found(query)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    מנכ"ל            | ceo=chief executive,מנהל כללי
                    המנכ״לים         | ceo=chief executive,מנהל כללי
                    מנהל כללי        | ceo=מנכ"ל,chief executive
                    תמ"ג             | תמג=תוצר מקומי גולמי
                    תוצר מקומי גולמי | תמג=תמ"ג
                    """)
    void an_acronym_and_what_its_letters_stand_for_are_asked_for_together(
            String query, String expected) {
        Concepts acronyms =
                new Concepts(
                        List.of(new Concept("ceo", List.of("chief executive"), List.of("מנכ\"ל"))),
                        Map.of(
                                "מנכ\"ל", List.of("מנהל כללי"),
                                "תמ\"ג", List.of("תוצר מקומי גולמי")));

        assertThat(found(acronyms, query)).isEqualTo(expected);
    }

    @Test
    void the_table_that_ships_has_words_for_both_languages_and_no_term_twice() {
        List<Concept> all = Knowledge.standard().concepts();

        assertThat(all).hasSizeGreaterThan(1200);
        assertThat(all).extracting(Concept::id).doesNotHaveDuplicates();
        assertThat(all.stream().flatMap(concept -> concept.english().stream()))
                .doesNotHaveDuplicates()
                .allSatisfy(term -> assertThat(term).matches("[\\p{IsLatin}\\d '.&/-]+"));
        assertThat(all.stream().flatMap(concept -> concept.hebrew().stream()))
                .doesNotHaveDuplicates()
                .allSatisfy(term -> assertThat(term).matches("[\\p{IsHebrew}\\d \"'.-]+"));
    }

    @Test
    void the_reading_says_so_and_the_other_language_can_be_switched_off() {
        CriteriaReader reader =
                new CriteriaReader(World.KNOWLEDGE, text -> List.of(), SOME, World.CLOCK);
        Criteria criteria = Criteria.of("ceasefire talks");

        CriteriaReading.Understood on =
                (CriteriaReading.Understood) reader.read(criteria, Language.ENGLISH);
        ReadingPart part = on.parts().get(0);
        CriteriaReading.Understood off =
                (CriteriaReading.Understood)
                        reader.read(
                                criteria.withOff(new TreeSet<>(List.of(part.key()))),
                                Language.ENGLISH);

        assertThat(part.kind()).isEqualTo(ReadingPart.Kind.CONCEPT);
        assertThat(part.label()).isEqualTo("ceasefire · הפסקת אש");
        assertThat(on.criteria().query().toString()).contains("Translated");
        assertThat(off.criteria().query().toString()).doesNotContain("Translated");
        assertThat(off.parts()).anyMatch(p -> p.kind() == ReadingPart.Kind.CONCEPT && !p.on());
    }

    @ParameterizedTest
    @CsvSource({"=ceasefire", "'\"ceasefire\"'", "title:ceasefire"})
    void exact_words_phrases_and_fields_are_taken_as_they_are(String query) {
        CriteriaReader reader =
                new CriteriaReader(World.KNOWLEDGE, text -> List.of(), SOME, World.CLOCK);

        CriteriaReading.Understood read =
                (CriteriaReading.Understood) reader.read(Criteria.of(query), Language.ENGLISH);

        assertThat(read.criteria().query().toString()).doesNotContain("Translated");
    }

    /** Of the first word: id=translations; null when there is none. */
    private static @Nullable String found(String query) {
        return found(SOME, query);
    }

    private static @Nullable String found(Concepts concepts, String query) {
        List<Expression> words =
                List.of(query.split(" ")).stream()
                        .<Expression>map(word -> new Expression.Word(word, new Span(0, 1)))
                        .toList();
        Concepts.Found found = concepts.at(words, 0);
        return found == null
                ? null
                : found.concept().id() + "=" + String.join(",", found.translations());
    }
}
