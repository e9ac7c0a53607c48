package mabat.ui.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import mabat.savedsearch.SavedSearch;
import mabat.search.Criteria;
import mabat.search.FacetField;
import mabat.search.FacetSelection;
import mabat.ui.PageTest;
import org.junit.jupiter.api.Test;

class SavedSearchesViewTest extends PageTest {
    private static final Criteria TALKS =
            Criteria.of("talks")
                    .withSelection(FacetField.COUNTRY, FacetSelection.anyOf(Set.of("BY")));

    @Test
    void searches_are_listed_in_words_with_what_is_new() {
        saved.save("noa", "Minsk", TALKS);
        saved.save("somebody", "Private", Criteria.everything());
        saved.fresh("Minsk", 3);

        open("saved");

        assertThat(pageText())
                .contains("Minsk", "“talks”", "Country: Belarus", "3 new")
                .doesNotContain("Private");
    }

    @Test
    void opening_a_search_counts_as_looking() {
        saved.save("noa", "Minsk", TALKS);
        open("saved");

        test(styled(NativeButton.class, "saved-name").get(0)).click();
        settle();

        assertThat(saved.looked()).containsExactly("s0");
        assertThat(address()).isEqualTo("?country=BY&q=talks");
    }

    @Test
    void a_deleted_search_can_be_brought_back() {
        saved.save("noa", "Minsk", TALKS);
        open("saved");

        test(button("Delete “Minsk”")).click();
        settle();
        assertThat(saved.of("noa")).isEmpty();
        assertThat(pageText()).contains("No saved searches yet");

        test(find(NativeButton.class, find(Notification.class).single()).single()).click();
        settle();
        assertThat(saved.of("noa")).extracting(SavedSearch::name).containsExactly("Minsk");
        assertThat(pageText()).contains("Minsk");
    }

    @Test
    void a_search_is_renamed() {
        saved.save("noa", "Minsk", TALKS);
        open("saved");

        rename("Minsk", "Belarus talks");

        assertThat(saved.of("noa")).extracting(SavedSearch::name).containsExactly("Belarus talks");
        assertThat(pageText()).contains("Belarus talks");
    }

    @Test
    void a_change_made_elsewhere_is_told_and_not_overwritten() {
        saved.save("noa", "Minsk", TALKS);
        open("saved");
        SavedSearch shown = saved.of("noa").get(0);
        saved.change("noa", shown.id(), shown.revision(), "Elsewhere", TALKS);

        rename("Minsk", "Mine");

        assertThat(find(TextField.class, find(Dialog.class).single()).single().getErrorMessage())
                .contains("Elsewhere");
        assertThat(saved.of("noa")).extracting(SavedSearch::name).containsExactly("Elsewhere");
    }

    private void rename(String present, String wanted) {
        test(button("Rename “" + present + "”")).click();
        Dialog dialog = find(Dialog.class).single();
        find(TextField.class, dialog).single().setValue(wanted);
        test(find(Button.class, dialog).withText("Save").single()).click();
        settle();
    }

    private Button button(String label) {
        return find(Button.class)
                .withCondition(button -> label.equals(button.getAriaLabel().orElse("")))
                .single();
    }
}
