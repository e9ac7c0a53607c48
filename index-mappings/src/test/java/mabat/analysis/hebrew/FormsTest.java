package mabat.analysis.hebrew;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FormsTest {

    private static final Forms FORMS = Lexicon.shared().forms();

    @Test
    void every_form_is_found_where_the_walk_says() {
        AtomicInteger seen = new AtomicInteger();
        FORMS.forEach((form, set) -> {
            assertThat(FORMS.set(form.toCharArray(), 0, form.length())).isEqualTo(set);
            seen.incrementAndGet();
        });
        assertThat(seen.get()).isGreaterThan(400_000);
    }

    @Test
    void what_is_no_form_is_unknown() {
        for (String word : new String[] {"", "א", "קוסטולני", "ספרspr", "שולחןשולחן"}) {
            assertThat(FORMS.set(word.toCharArray(), 0, word.length()))
                    .as(word)
                    .isEqualTo(Forms.UNKNOWN);
        }
    }

    @Test
    void the_list_for_generators_has_every_reading() {
        AtomicInteger readings = new AtomicInteger();
        WordForms.forEach(reading -> {
            if (reading.form().equals("ספר")) {
                readings.incrementAndGet();
            }
        });
        assertThat(readings.get()).isGreaterThan(1);
    }
}
