package mabat.ui.editing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import mabat.article.EnrichedArticle;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.article.Language;
import mabat.article.Mention;
import mabat.knowledge.Correction;
import mabat.knowledge.EntryRef;
import mabat.overlay.DiscoveredPeople;
import mabat.overlay.DiscoveredPeople.Discovered;
import mabat.ui.component.InterfaceLanguage;

/** What editors can do right where they see that something is wrong. */
public final class EditorActions {
    /** People whose ids contain another's. */
    private static final int MOST_ALIKE = 100;

    private final Desk desk;
    private final DiscoveredPeople people;
    private final EntryChoices choices;

    EditorActions(Desk desk, DiscoveredPeople people, EntryChoices choices) {
        this.desk = desk;
        this.people = people;
        this.choices = choices;
    }

    /** Beside an article: say that something is not what was recognised. Empty for readers. */
    public Optional<Component> of(EnrichedArticle article) {
        List<Mention> mentions = article.findings().mentions();
        if (!desk.isOpen() || mentions.isEmpty()) {
            return Optional.empty();
        }
        Div actions = new Div();
        actions.addClassName("editor-actions");
        actions.add(
                button(
                        actions,
                        "editing.wrong",
                        () -> new WrongMentionDialog(desk, article, actions).open()));
        return Optional.of(actions);
    }

    /**
     * Beside an entity: another name, or hide it; of people also whether two are one, or one is
     * two. Empty for readers.
     */
    public Optional<Component> of(EntityRef entity) {
        if (!desk.isOpen()) {
            return Optional.empty();
        }
        EntryRef entry = EntryRef.of(entity);
        Div actions = new Div();
        actions.addClassName("editor-actions");
        if (entity.kind() != EntityKind.TOPIC && !entry.discovered()) {
            actions.add(button(actions, "editing.kind.add-name", () -> addName(actions, entry)));
        }
        if (entity.kind() == EntityKind.PERSON) {
            addPersonActions(actions, entry);
        }
        if (entity.kind() != EntityKind.COUNTRY) {
            actions.add(button(actions, "editing.people.hide", () -> hide(actions, entry)));
        }
        return actions.getChildren().findAny().isPresent()
                ? Optional.of(actions)
                : Optional.empty();
    }

    private void addPersonActions(Div actions, EntryRef entry) {
        PersonDialogs dialogs = new PersonDialogs(actions, desk, choices, () -> {});
        if (!entry.discovered()) {
            actions.add(
                    button(
                            actions,
                            "editing.people.recognise",
                            () -> dialogs.recognise(entry, label(entry))));
            return;
        }
        actions.add(
                button(actions, "editing.people.merge", () -> dialogs.merge(entry, label(entry))));
        actions.add(
                button(
                        actions,
                        "editing.people.split",
                        () -> dialogs.split(written(entry), label(entry))));
    }

    /** Somebody whom no article names any more is written in no way. */
    private Discovered written(EntryRef entry) {
        return people.find(entry.id(), MOST_ALIKE).stream()
                .filter(person -> person.id().equals(entry.id()))
                .findFirst()
                .orElseGet(() -> new Discovered(entry.id(), 0, List.of()));
    }

    private void addName(Component on, EntryRef entry) {
        TextField name = new TextField(on.getTranslation("editing.field.name"));
        name.setWidthFull();
        Select<Language> language = new Select<>();
        language.setLabel(on.getTranslation("editing.field.language"));
        language.setItems(Language.HEBREW, Language.ENGLISH);
        language.setItemLabelGenerator(one -> on.getTranslation("language." + one.code()));
        language.setValue(InterfaceLanguage.current().language());
        new WhyDialog(
                        on.getTranslation("editing.kind.add-name") + ": " + label(entry),
                        on.getTranslation("editing.make"),
                        why ->
                                desk.make(
                                        new Correction.AddName(
                                                entry,
                                                language.getValue(),
                                                name.getValue().strip(),
                                                Correction.Certainty.CLEAR,
                                                false),
                                        why,
                                        null))
                .ask(name, language)
                .open();
    }

    private void hide(Component on, EntryRef entry) {
        new WhyDialog(
                        on.getTranslation("editing.kind.hide") + ": " + label(entry),
                        on.getTranslation("editing.make"),
                        why -> desk.make(new Correction.Hide(entry), why, null))
                .open();
    }

    private String label(EntryRef entry) {
        return desk.texts().label(entry, InterfaceLanguage.current());
    }

    private static Button button(Component on, String key, Runnable action) {
        Button button = new Button(on.getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
