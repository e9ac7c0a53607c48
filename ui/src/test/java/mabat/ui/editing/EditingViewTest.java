package mabat.ui.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import mabat.account.Role;
import mabat.article.ArticleId;
import mabat.article.Articles;
import mabat.article.EntityRef;
import mabat.article.Language;
import mabat.knowledge.Correction;
import mabat.knowledge.EntryRef;
import mabat.overlay.Overlay;
import mabat.reenrich.HandReenrichment;
import mabat.ui.FakeUser;
import mabat.ui.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EditingViewTest extends PageTest {
    private static final EntryRef LUKASHENKO =
            EntryRef.of(EntityRef.person("alexander-lukashenko"));

    @Autowired private FakeUser user;
    @Autowired private Overlay overlay;
    @Autowired private HandReenrichment job;

    @BeforeEach
    void anEditor() {
        user.becomes(Role.EDITOR);
    }

    @Test
    void the_page_is_for_editors() {
        assertThat(EditingView.class.getAnnotation(RolesAllowed.class).value())
                .containsExactly("EDITOR");
        open("editing");
        assertThat(pageText()).contains("Editing", "Nothing was changed yet.");
    }

    @Test
    void a_name_is_added_listed_and_taken_back() {
        open("editing");
        field(EntryPicker.class, "Entry").setValue(LUKASHENKO);
        field(TextField.class, "Name").setValue("Zorglub of Minsk");
        field(TextField.class, "Why").setValue("It is what they call him.");
        test(button("Make the change")).click();
        settle();

        assertThat(changes())
                .singleElement()
                .asString()
                .contains(
                        "New name of Alexander Lukashenko: Zorglub of Minsk",
                        "It is what they call him.",
                        "No. 1 · Noa");
        assertThat(pageText()).contains("Every change up to no. 1 is in effect");

        test(button("Undo change 1")).click();
        fill(TextField.class, "Why", "I was wrong.");
        test(inDialog("Take back")).click();
        settle();

        assertThat(changes()).hasSize(2);
        assertThat(changes().get(0)).contains("Took back change 1");
        assertThat(changes().get(1)).contains("Taken back by Noa (no. 2)");
    }

    @Test
    void what_is_wrong_is_said_beside_the_form_and_the_form_stays_filled() {
        open("editing");
        field(EntryPicker.class, "Entry").setValue(LUKASHENKO);
        field(TextField.class, "Name").setValue("Belarus");
        field(TextField.class, "Why").setValue("x");
        test(button("Make the change")).click();
        settle();

        assertThat(pageText()).contains("Belarus belongs to Belarus.");
        assertThat(field(TextField.class, "Name").getValue()).isEqualTo("Belarus");
        assertThat(changes()).isEmpty();
    }

    @Test
    void a_form_with_gaps_says_so() {
        open("editing");
        test(button("Make the change")).click();
        settle();

        assertThat(pageText()).contains("Something is missing");
    }

    @Test
    void every_kind_of_change_shows_its_own_fields() {
        open("editing");
        @SuppressWarnings("unchecked")
        Select<String> kind = field(Select.class, "What");

        kind.setValue("add-office");
        assertThat(visibleLabels()).contains("English title", "From", "Entry");
        kind.setValue("add-topic-term");
        assertThat(visibleLabels())
                .contains("Name", "Weight (3 strong to -3 against)")
                .doesNotContain("From", "English title");
        kind.setValue("add-place");
        assertThat(visibleLabels()).contains("English name", "Type").doesNotContain("Entry");
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_shown_before_it_is_overwritten() {
        open("editing");
        overlay.make(
                new Overlay.Wish("Dan", "first", null),
                new Correction.AddName(
                        LUKASHENKO,
                        Language.ENGLISH,
                        "Zorglub the First",
                        Correction.Certainty.CLEAR,
                        false));
        form().seen(0);
        field(EntryPicker.class, "Entry").setValue(LUKASHENKO);
        field(TextField.class, "Name").setValue("Zorglub the Second");
        field(TextField.class, "Why").setValue("second");
        test(button("Make the change")).click();
        settle();

        assertThat(pageText()).contains("Dan changed the same thing a moment ago");
        assertThat(changes()).hasSize(1);
    }

    @Test
    void two_people_found_as_one_are_split_and_one_found_twice_is_merged() {
        open("editing");
        assertThat(pageText()).contains("jane doe", "Jane Doe · Joan Dow", "3 articles");

        test(button("Split…: jane doe")).click();
        find(CheckboxGroup.class, dialog()).single().setValue(Set.of("Joan Dow"));
        picker().setValue(EntryRef.of(EntityRef.person("unverified:joan-dow")));
        fill(TextField.class, "Why", "Her sister.");
        test(inDialog("Split…")).click();
        settle();
        test(button("Same as…: jane doe")).click();
        picker().setValue(LUKASHENKO);
        fill(TextField.class, "Why", "A pen name.");
        test(inDialog("Same as…")).click();
        settle();

        assertThat(overlay.history().corrections())
                .containsExactly(
                        new Correction.Split(
                                "unverified:jane-doe",
                                new TreeSet<>(List.of("Joan Dow")),
                                "unverified:joan-dow"),
                        new Correction.Merge("unverified:jane-doe", "alexander-lukashenko"));
        assertThat(changes().get(0)).contains("jane doe is Alexander Lukashenko");
    }

    @Test
    void an_order_that_another_version_took_up_says_so() {
        open("editing");
        test(button("Bring them up to date")).click();
        settle();
        assertThat(pageText()).doesNotContain("Another version");

        job.takeUpElsewhere();
        takeAnswers();
        settle();

        assertThat(pageText())
                .contains("0 of 1 articles", "Another version of Mabat has taken it up since");
    }

    @Test
    void old_articles_are_brought_up_to_date_when_the_editor_says_so() {
        open("editing");
        assertThat(pageText()).contains("One article was read with an earlier knowledge base.");

        test(button("Bring them up to date")).click();
        settle();
        assertThat(pageText()).contains("0 of 1 articles");
        assertThat(find(ProgressBar.class).single().isVisible()).isTrue();

        job.work();
        takeAnswers();
        settle();
        assertThat(pageText())
                .contains("The last run, started by Noa, did one article.")
                .contains("Every article is up to date.");
        assertThat(button("Bring them up to date").isVisible()).isFalse();
    }

    @Test
    void editors_mark_a_wrong_mention_where_they_read_it_and_readers_cannot() {
        library.add(Articles.anArticle().about(EntityRef.country("BY")).build());
        open("article/article-1");
        test(button("Something is recognised wrongly")).click();
        test(inDialog("Mark as wrong")).click();
        settle();

        assertThat(overlay.history().corrections())
                .containsExactly(
                        new Correction.WrongMention(
                                new ArticleId("article-1"), EntityRef.country("BY"), ""));

        user.becomes(Role.ANALYST);
        open("article/article-1?again");
        open("");
        open("article/article-1");
        assertThat(pageText()).doesNotContain("Something is recognised wrongly");
    }

    @Test
    void somebody_who_is_no_editor_any_more_changes_nothing() {
        open("editing");
        user.becomes(Role.ANALYST);
        field(EntryPicker.class, "Entry").setValue(LUKASHENKO);
        field(TextField.class, "Name").setValue("Zorglub");
        field(TextField.class, "Why").setValue("x");
        test(button("Make the change")).click();
        settle();

        assertThat(pageText()).contains("Only editors can change this.");
        assertThat(overlay.history().last()).isZero();
    }

    @Test
    void in_hebrew_it_is_all_there_too() {
        UI.getCurrent().setLocale(Locale.forLanguageTag("he"));
        open("editing");

        assertThat(pageText()).contains("עריכה", "ידיעה אחת נקראה עם בסיס ידע קודם.");
        assertThat(pageText()).doesNotContain("[editing");
    }

    private static List<String> changes() {
        return styled(Article.class, "change").stream()
                .map(PageTest::text)
                .filter(text -> text.contains("No. "))
                .toList();
    }

    private static ChangeForm form() {
        return all().filter(ChangeForm.class::isInstance)
                .map(ChangeForm.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> visibleLabels() {
        return form().getChildren()
                .filter(child -> child.isVisible())
                .map(child -> child.getElement().getProperty("label", ""))
                .toList();
    }

    private static <T extends Component> T field(Class<T> type, String label) {
        return all().filter(type::isInstance)
                .map(type::cast)
                .filter(one -> label.equals(one.getElement().getProperty("label")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + label));
    }

    private Dialog dialog() {
        return find(Dialog.class).single();
    }

    private EntryPicker picker() {
        return find(EntryPicker.class, dialog()).single();
    }

    private void fill(Class<TextField> type, String label, String value) {
        find(type, dialog()).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(value);
    }

    private Button inDialog(String text) {
        return find(Button.class, dialog()).all().stream()
                .filter(one -> text.equals(one.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
    }

    private static Button button(String text) {
        return all().filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(one ->
                        text.equals(one.getText()) || text.equals(one.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
    }
}
