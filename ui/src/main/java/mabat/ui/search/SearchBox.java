package mabat.ui.search;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Where the query is typed. */
final class SearchBox extends Div {
    /** What the query parser reads at most. */
    private static final int LONGEST = 2_000;

    private final TextField query = new TextField();

    SearchBox(Consumer<String> search) {
        addClassName("search-box");
        getElement().setAttribute("role", "search");
        query.setId("query");
        query.addClassName("query");
        query.setPlaceholder(getTranslation("search.placeholder"));
        query.setAriaLabel(getTranslation("search.label"));
        query.setClearButtonVisible(true);
        query.setMaxLength(LONGEST);
        Icon lens = VaadinIcon.SEARCH.create();
        lens.getElement().setAttribute("aria-hidden", "true");
        query.setPrefixComponent(lens);
        query.addKeyPressListener(Key.ENTER, press -> search.accept(query()));

        Button button =
                new Button(getTranslation("search.button"), click -> search.accept(query()));
        button.setId("search");
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(query, button);
    }

    String query() {
        return query.getValue().strip();
    }

    void show(String text) {
        query.setValue(text);
    }

    /** Hebrew queries run from the right in an English page, and the other way round. */
    @Override
    protected void onAttach(AttachEvent event) {
        query.getElement().executeJs("if (this.inputElement) this.inputElement.dir = 'auto'");
    }
}
