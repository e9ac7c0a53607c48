package mabat.ui.search;

import static mabat.ui.FakeSearch.found;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Set;
import mabat.search.Criteria;
import mabat.search.FacetField;
import mabat.search.FacetSelection;
import mabat.suggest.InMemoryRecentSearches;
import mabat.ui.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Searches that are remembered, saved and come back to. */
class KeptSearchTest extends PageTest {
    @Autowired private InMemoryRecentSearches recent;

    private static final Criteria BELARUS =
            Criteria.everything()
                    .withSelection(FacetField.COUNTRY, FacetSelection.anyOf(Set.of("BY")));

    @Test
    void a_saved_search_that_is_proposed_opens_its_own_page_where_looking_counts() {
        search.answer(question -> found("Talks"));
        open("");

        Component box = all().filter(OfferingField.class::isInstance).findFirst().orElseThrow();
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("event.detail.act", "saved:s1");
        box.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(box.getElement(), "offer-taken", data));

        assertThat(address()).isEqualTo("saved/s1");
    }

    @Test
    void a_search_from_the_box_is_remembered_and_a_click_on_a_facet_is_not() {
        open("?country=BY");
        find(TextField.class).withId("query").single().setValue("talks");
        test(find(Button.class).withId("search").single()).click();
        settle();
        open("?country=CN&q=talks");

        assertThat(recent.of("noa")).containsExactly(BELARUS.withQuery("talks"));
    }

    @Test
    void a_search_is_saved_under_a_name() {
        open("?q=talks&country=BY");

        test(find(Button.class).withId("save").single()).click();
        TextField name = find(TextField.class, find(Dialog.class).single()).single();
        assertThat(name.getValue()).isEqualTo("talks");
        test(find(Button.class, find(Dialog.class).single()).withText("Save").single()).click();

        assertThat(saved.of("noa"))
                .singleElement()
                .satisfies(search -> {
                    assertThat(search.name()).isEqualTo("talks");
                    assertThat(search.criteria()).isEqualTo(BELARUS.withQuery("talks"));
                });
    }

    @Test
    void a_name_that_is_taken_can_be_given_to_this_search() {
        saved.save("noa", "talks", Criteria.of("old"));
        open("?q=talks");
        test(find(Button.class).withId("save").single()).click();

        test(find(Button.class, find(Dialog.class).single()).withText("Save").single()).click();
        assertThat(find(TextField.class, find(Dialog.class).single()).single().getErrorMessage())
                .contains("talks");
        test(find(Button.class, find(Dialog.class).single()).withText("Replace it").single())
                .click();

        assertThat(saved.of("noa"))
                .singleElement()
                .satisfies(search -> assertThat(search.criteria()).isEqualTo(Criteria.of("talks")));
    }
}
