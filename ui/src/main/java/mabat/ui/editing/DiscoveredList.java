package mabat.ui.editing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.knowledge.Correction;
import mabat.knowledge.EntityPrefixes;
import mabat.knowledge.EntryRef;
import mabat.overlay.DiscoveredPeople;
import mabat.overlay.DiscoveredPeople.Discovered;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.LatestAnswer;
import org.jspecify.annotations.Nullable;

/** People found in articles: the same as somebody we know, two people in one, or nobody at all. */
final class DiscoveredList extends Div {
    private static final int MOST = 30;

    private final DiscoveredPeople people;
    private final Desk desk;
    private final Supplier<EntityPrefixes> names;
    private final Runnable made;
    private final TextField containing = new TextField();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nobody = new Paragraph(getTranslation("editing.people.none"));
    private @Nullable LatestAnswer answers;

    DiscoveredList(
            DiscoveredPeople people, Desk desk, Supplier<EntityPrefixes> names, Runnable made) {
        this.people = people;
        this.desk = desk;
        this.names = names;
        this.made = made;
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
        found.forEach(person -> list.add(new ListItem(item(person))));
    }

    private Article item(Discovered person) {
        InterfaceLanguage language = InterfaceLanguage.current();
        String shown = desk.texts().person(person.id(), language);
        H3 name = new H3(shown);
        name.getElement().setAttribute("dir", "auto");
        Paragraph surfaces = new Paragraph(String.join(" · ", person.surfaces()));
        surfaces.getElement().setAttribute("dir", "auto");
        Paragraph count = new Paragraph(getTranslation("results.count", person.articles()));
        count.addClassName("fact-note");
        Div actions =
                new Div(
                        action("editing.people.merge", shown, () -> merge(person, shown)),
                        action("editing.people.split", shown, () -> split(person, shown)),
                        action("editing.people.hide", shown, () -> hide(person, shown)));
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

    private void merge(Discovered person, String name) {
        EntryPicker into = person(getTranslation("editing.people.into"));
        new WhyDialog(
                        getTranslation("editing.people.merge.heading", name),
                        getTranslation("editing.people.merge"),
                        why ->
                                into.isEmpty()
                                        ? Optional.of(getTranslation("editing.incomplete"))
                                        : change(
                                                new Correction.Merge(
                                                        person.id(), into.getValue().id()),
                                                why))
                .ask(into)
                .open();
    }

    private void split(Discovered person, String name) {
        CheckboxGroup<String> surfaces = new CheckboxGroup<>();
        surfaces.setLabel(getTranslation("editing.people.surfaces"));
        surfaces.setItems(person.surfaces());
        EntryPicker into = person(getTranslation("editing.people.other"));
        into.setHelperText(getTranslation("editing.people.other.hint"));
        new WhyDialog(
                        getTranslation("editing.people.split.heading", name),
                        getTranslation("editing.people.split"),
                        why ->
                                into.isEmpty()
                                        ? Optional.of(getTranslation("editing.incomplete"))
                                        : change(
                                                new Correction.Split(
                                                        person.id(),
                                                        new TreeSet<>(surfaces.getValue()),
                                                        into.getValue().id()),
                                                why))
                .ask(surfaces, into)
                .open();
    }

    private void hide(Discovered person, String name) {
        new WhyDialog(
                        getTranslation("editing.people.hide.heading", name),
                        getTranslation("editing.people.hide"),
                        why ->
                                change(
                                        new Correction.Hide(
                                                EntryRef.of(EntityRef.person(person.id()))),
                                        why))
                .open();
    }

    private EntryPicker person(String label) {
        return new EntryPicker(
                label, names, desk.texts(), entity -> entity.ref().kind() == EntityKind.PERSON);
    }

    private Optional<String> change(Correction correction, String why) {
        Optional<String> wrong = desk.make(correction, why, null);
        made.run();
        return wrong;
    }
}
