package mabat.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import mabat.ui.PageTest;
import org.junit.jupiter.api.Test;

class AnalysisViewTest extends PageTest {
    @Test
    void each_word_shows_its_terms_and_the_readings_that_were_considered() {
        ask("ולכשנשיא ארה\"ב");

        assertThat(styled(Div.class, "token-card")).hasSize(2);
        assertThat(text(styled(Div.class, "token-card").get(0)))
                .contains("ולכשנשיא", "ולכש", "dictionary form", "noun");
        assertThat(styled(NativeTableRow.class, "chosen")).isNotEmpty();
    }

    @Test
    void an_acronym_says_what_its_letters_stand_for() {
        ask("לארה״ב");

        assertThat(pageText()).contains("stand for", "ארצות הברית");
    }

    @Test
    void what_is_typed_becomes_the_address() {
        open("analysis");

        test(find(TextField.class).single()).setValue("שלום");
        test(button("Analyse")).click();

        assertThat(address()).startsWith("analysis?text=");
        assertThat(styled(Div.class, "token-card")).hasSize(1);
    }

    @Test
    void a_text_without_words_says_so() {
        ask("!");

        assertThat(pageText()).contains("no word");
    }

    @Test
    void it_is_a_tool_for_editors() {
        assertThat(AnalysisView.class.getAnnotation(RolesAllowed.class).value())
                .containsExactly("EDITOR");
    }

    private Button button(String label) {
        return find(Button.class).withText(label).single();
    }

    private void ask(String text) {
        open("analysis?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }
}
