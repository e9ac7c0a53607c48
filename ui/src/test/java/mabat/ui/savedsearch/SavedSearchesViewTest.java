package mabat.ui.savedsearch;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Set;
import mabat.alert.HandMadeAlerts;
import mabat.alert.News;
import mabat.alert.Paused;
import mabat.keep.InMemoryKeep;
import mabat.savedsearch.Draft;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.Sharing;
import mabat.search.Criteria;
import mabat.search.FacetField;
import mabat.search.FacetSelection;
import mabat.search.Place;
import mabat.ui.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SavedSearchesViewTest extends PageTest {
    @Autowired private News news;
    @Autowired private InMemoryKeep keep;

    private static final Criteria TALKS =
            Criteria.of("talks")
                    .withSelection(FacetField.COUNTRY, FacetSelection.anyOf(Set.of("BY")));

    @Test
    void searches_are_listed_in_words_with_what_is_new() {
        saved.save("noa", "Minsk", TALKS);
        saved.save("somebody", "Private", Criteria.everything());
        alerts.announce(saved.of("noa").get(0), "a", "b", "c");

        open("saved");

        assertThat(pageText())
                .contains("Minsk", "“talks”", "Country: Belarus", "3 new")
                .doesNotContain("Private");
    }

    @Test
    void what_is_new_is_shown_first_and_is_not_new_afterwards_unless_kept() {
        saved.save("noa", "Minsk", TALKS);
        SavedSearch search = saved.of("noa").get(0);
        alerts.announce(search, "fresh");
        library.add(anArticle().withId("fresh").titled("Fresh talks in Minsk").build());
        open("saved");

        test(styled(NativeButton.class, "saved-name").get(0)).click();
        settle();

        assertThat(address()).isEqualTo("saved/" + search.id());
        assertThat(pageText())
                .contains("Minsk", "One new article", "Fresh talks in Minsk", "New since");
        assertThat(alerts.articles().of("noa", search).articles()).isEmpty();
        test(styled(NativeButton.class, "saved-keep").get(0)).click();
        assertThat(alerts.articles().of("noa", search).articles()).hasSize(1);
        assertThat(pageText()).contains("Kept as new");
    }

    @Test
    void badges_follow_while_the_page_is_open() {
        saved.save("noa", "Minsk", TALKS);
        SavedSearch search = saved.of("noa").get(0);
        open("saved");
        assertThat(styled(NewsBadge.class, "nav-badge").get(0).isVisible()).isFalse();

        alerts.announce(search, "a", "b");
        HandMadeAlerts.tell(news, search);
        takeAnswers();
        settle();

        assertThat(pageText()).contains("2 new");
        assertThat(styled(NewsBadge.class, "nav-badge").get(0).getText()).isEqualTo("1");
        assertThat(styled(NewsBadge.class, "nav-badge").get(0).isVisible()).isTrue();
    }

    @Test
    void searches_stand_in_folders_and_those_of_others_apart() {
        saved.save("noa", Draft.of("Minsk", TALKS).withFolder("East"));
        saved.save("noa", "Loose", TALKS);
        saved.save("dana", Draft.of("Team", TALKS).withSharing(Sharing.TEAM));

        open("saved");

        assertThat(styled(H2.class, "saved-folder"))
                .extracting(H2::getText)
                .containsExactly("Without a folder", "East", "Shared by others");
        assertThat(pageText()).contains("Minsk", "Loose", "Team");
    }

    @Test
    void a_search_that_cannot_be_checked_is_told_to_its_owner() {
        saved.save("noa", "Minsk", TALKS);
        keep.put(
                new Paused(
                        saved.of("noa").get(0).id(),
                        "noa",
                        new Place("i", 1, Instant.parse("2026-01-01T00:00:00Z")),
                        "A bracket is open.",
                        Instant.parse("2026-01-01T00:00:00Z")),
                "");

        open("saved");

        assertThat(pageText()).contains("“Minsk” cannot be checked", "A bracket is open.");
    }

    @Test
    void an_unknown_search_is_told_calmly() {
        open("saved/nothing");

        assertThat(pageText()).contains("deleted elsewhere");
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
        saved.change("noa", shown.id(), shown.revision(), shown.draft().withName("Elsewhere"));

        rename("Minsk", "Mine");

        assertThat(
                        find(TextField.class, find(Dialog.class).single())
                                .all()
                                .get(0)
                                .getErrorMessage())
                .contains("Elsewhere");
        assertThat(saved.of("noa")).extracting(SavedSearch::name).containsExactly("Elsewhere");
    }

    private void rename(String present, String wanted) {
        test(button("Edit “" + present + "”")).click();
        Dialog dialog = find(Dialog.class).single();
        find(TextField.class, dialog).all().get(0).setValue(wanted);
        test(find(Button.class, dialog).withText("Save").single()).click();
        settle();
    }

    private Button button(String label) {
        return find(Button.class)
                .withCondition(button -> label.equals(button.getAriaLabel().orElse("")))
                .single();
    }
}
