package mabat.ui.search;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The ways to look at an answer: the articles, pairs, rising terms. */
final class PaneBar extends Nav {
    private final Map<Class<? extends Pane>, NativeButton> buttons = new LinkedHashMap<>();

    PaneBar(Consumer<Pane> look) {
        addClassName("panes");
        getElement().setAttribute("aria-label", getTranslation("pane.label"));
        button("pane.articles", Pane.articles(), look);
        button("pane.pairs", Pane.pairs(), look);
        button("pane.rising", new Pane.RisingTerms(), look);
    }

    private void button(String key, Pane pane, Consumer<Pane> look) {
        NativeButton button = new NativeButton(getTranslation(key), click -> look.accept(pane));
        button.setId("pane-" + (pane.word().isEmpty() ? "articles" : pane.word()));
        buttons.put(pane.getClass(), button);
        add(button);
    }

    void show(Pane shown) {
        buttons.forEach((kind, button) -> {
            if (kind == shown.getClass()) {
                button.getElement().setAttribute("aria-current", "true");
            } else {
                button.getElement().removeAttribute("aria-current");
            }
        });
    }
}
