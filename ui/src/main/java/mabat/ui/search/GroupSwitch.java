package mabat.ui.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import mabat.search.Grouping;

/** Every article by itself, or one result for each story. */
final class GroupSwitch extends Div {
    private final NativeButton articles = new NativeButton(getTranslation("group.articles"));
    private final NativeButton stories = new NativeButton(getTranslation("group.stories"));

    GroupSwitch(Consumer<Grouping> choose) {
        addClassNames("switch", "group-switch");
        setId("group");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("group.label"));
        articles.setTitle(getTranslation("group.articles.hint"));
        stories.setTitle(getTranslation("group.stories.hint"));
        articles.addClickListener(click -> choose.accept(Grouping.ARTICLES));
        stories.addClickListener(click -> choose.accept(Grouping.STORIES));
        add(articles, stories);
        show(Grouping.ARTICLES);
    }

    void show(Grouping chosen) {
        press(articles, chosen == Grouping.ARTICLES);
        press(stories, chosen == Grouping.STORIES);
    }

    private static void press(NativeButton button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    }
}
