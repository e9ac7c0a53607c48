package mabat.ui.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import mabat.history.Permalinks;
import mabat.search.Criteria;
import mabat.suggest.InMemoryRecentSearches;
import mabat.ui.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HistoryViewTest extends PageTest {
    @Autowired private InMemoryRecentSearches recent;
    @Autowired private Permalinks permalinks;

    @Test
    void own_searches_are_listed_newest_first_to_run_again() {
        recent.remember("noa", Criteria.of("grain"));
        recent.remember("noa", Criteria.of("סין"));
        recent.remember("somebody", Criteria.of("secret"));

        open("history");

        assertThat(styled(Anchor.class, "history-link"))
                .extracting(Anchor::getHref)
                .containsExactly("./?q=%D7%A1%D7%99%D7%9F", "./?q=grain");
        assertThat(pageText()).doesNotContain("secret");
    }

    @Test
    void one_is_forgotten_and_all_are_cleared_with_a_way_back() {
        recent.remember("noa", Criteria.of("grain"));
        recent.remember("noa", Criteria.of("oil"));
        recent.remember("somebody", Criteria.of("secret"));
        open("history");

        test(button("Forget “oil”")).click();
        assertThat(recent.of("noa")).containsExactly(Criteria.of("grain"));
        test(find(NativeButton.class, find(Notification.class).single()).single()).click();
        assertThat(recent.of("noa")).containsExactly(Criteria.of("oil"), Criteria.of("grain"));

        test(styled(NativeButton.class, "history-clear").get(0)).click();
        assertThat(recent.of("noa")).isEmpty();
        assertThat(recent.of("somebody")).hasSize(1);
        assertThat(pageText()).contains("No searches yet");
    }

    @Test
    void own_permanent_links_are_listed_and_deleted() {
        permalinks.make("noa", Criteria.of("grain date:7d"));
        permalinks.make("somebody", Criteria.of("secret"));

        open("history");
        assertThat(pageText())
                .contains("grain date:2026-02-23..2026-03-01")
                .doesNotContain("secret");

        test(button("Delete the permanent link to “grain date:2026-02-23..2026-03-01”")).click();
        assertThat(permalinks.of("noa")).isEmpty();
        assertThat(permalinks.of("somebody")).hasSize(1);
    }

    private Button button(String label) {
        return find(Button.class)
                .withCondition(button -> label.equals(button.getAriaLabel().orElse("")))
                .single();
    }
}
