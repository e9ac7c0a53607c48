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
}
