package mabat.ui.editing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import mabat.article.EntityRef;
import mabat.knowledge.EntryRef;
import mabat.overlay.DiscoveredPeople;
import mabat.overlay.DiscoveredPeople.Discovered;
import mabat.ui.component.EntityLinks;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.LatestAnswer;
import org.jspecify.annotations.Nullable;

/** People found in articles: the same as somebody we know, two people in one, or nobody at all. */
final class DiscoveredList extends Div {
    private static final int MOST = 30;

    private final DiscoveredPeople people;
    private final Desk desk;
    private final PersonDialogs dialogs;
    private final TextField containing = new TextField();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nobody = new Paragraph(getTranslation("editing.people.none"));
    private @Nullable LatestAnswer answers;

    DiscoveredList(DiscoveredPeople people, Desk desk, EntryChoices choices, Runnable made) {
        this.people = people;
        this.desk = desk;
        this.dialogs = new PersonDialogs(this, desk, choices, made);
        addClassName("discovered");
        containing.setLabel(getTranslation("editing.people.find"));
        containing.setClearButtonVisible(true);
        containing.setValueChangeMode(ValueChangeMode.LAZY);
        containing.setWidthFull();
        containing.addValueChangeListener(change -> ask());
        list.addClassName("change-list");
        nobody.addClassName("page-intro");
        nobody.setVisible(false);
        add(containing, nobody, list);
    }

    /** Asks through these from now on. */
    void show(LatestAnswer through) {
        answers = through;
        ask();
    }

    private void ask() {
        LatestAnswer through = answers;
        if (through == null) {
            return;
        }
        String part = containing.getValue();
        through.ask(
                () -> people.find(part, MOST),
                this::found,
                failed -> {
                    list.removeAll();
                    nobody.setVisible(true);
                });
    }

    private void found(List<Discovered> found) {
        list.removeAll();
        nobody.setVisible(found.isEmpty());
        desk.texts().expectPeople(found.stream().map(Discovered::id).toList());
        found.forEach(person -> list.add(new ListItem(item(person))));
    }

    private Article item(Discovered person) {
        InterfaceLanguage language = InterfaceLanguage.current();
        String shown = desk.texts().person(person.id(), language);
        EntryRef entry = new EntryRef(EntryRef.Kind.PERSON, person.id());
        H3 name = new H3(new Anchor(EntityLinks.entity(EntityRef.person(person.id())), shown));
        name.getElement().setAttribute("dir", "auto");
        Paragraph surfaces = new Paragraph(String.join(" · ", person.surfaces()));
        surfaces.getElement().setAttribute("dir", "auto");
        Paragraph count = new Paragraph(getTranslation("results.count", person.articles()));
        count.addClassName("fact-note");
        Div actions =
                new Div(
                        action("editing.people.merge", shown, () -> dialogs.merge(entry, shown)),
                        action("editing.people.split", shown, () -> dialogs.split(person, shown)),
                        action("editing.people.hide", shown, () -> dialogs.hide(entry, shown)));
        actions.addClassName("change-actions");
        Article item = new Article(new Div(name, surfaces, count), actions);
        item.addClassName("change");
        return item;
    }

    private Button action(String key, String name, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation(key) + ": " + name);
        return button;
    }
}
