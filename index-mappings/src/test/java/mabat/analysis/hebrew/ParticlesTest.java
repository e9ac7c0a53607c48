package mabat.analysis.hebrew;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParticlesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ו", "ה", "ב", "כ", "ל", "מ", "ש", "וה", "וב", "ול", "ומ", "וכ", "וש", "שה", "שב",
                "של", "שמ", "מה", "ומה", "כש", "וכש", "כשה", "לכש", "ולכש", "ולכשה", "מש", "שמה",
                "ושב", "כשב", "מב"
            })
    void these_letters_can_stand_in_front_of_a_word(String chain) {
        assertThat(Particles.isChain(chain.toCharArray(), 0, chain.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"הו", "הב", "בה", "לה", "כה", "בו", "לו", "הש", "א", "שו", "הה", "וו"})
    void these_letters_cannot(String letters) {
        assertThat(Particles.isChain(letters.toCharArray(), 0, letters.length())).isFalse();
    }
}
