package mabat.analysis.hebrew;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordReadingsTest {

    @Test
    void readings_come_best_first_with_their_particles() {
        var readings = WordReadings.of("ולכשנשיא");
        assertThat(readings.getFirst().lemma()).isEqualTo("נשיא");
        assertThat(readings.getFirst().particles()).isEqualTo("ולכש");
        assertThat(readings)
                .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()))
                .extracting(WordReadings.Reading::lemma)
                .doesNotHaveDuplicates();
    }

    @Test
    void an_unknown_word_has_none() {
        assertThat(WordReadings.of("קוסטולני")).isEmpty();
    }

    @Test
    void an_acronym_is_read_in_any_writing() {
        assertThat(WordReadings.of("למנכ״לים").getFirst())
                .satisfies(reading -> {
                    assertThat(reading.lemma()).isEqualTo("מנכל");
                    assertThat(reading.particles()).isEqualTo("ל");
                    assertThat(reading.rule()).isEqualTo(TermRule.ACRONYM);
                });
        assertThat(WordReadings.of("ארה''ב").getFirst().lemma()).isEqualTo("ארהב");
    }

    @Test
    void a_particle_before_a_quote_is_no_acronym() {
        assertThat(WordReadings.of("ב\"הארץ"))
                .extracting(WordReadings.Reading::lemma)
                .contains("ארץ");
    }

    @Test
    void a_word_with_a_vowel_letter_too_many_is_another_spelling() {
        assertThat(WordReadings.of("פרזידיום"))
                .allSatisfy(r -> assertThat(r.rule()).isIn(TermRule.LEMMA, TermRule.SPELLING));
        assertThat(WordReadings.of("Obama")).isEmpty();
    }
}
