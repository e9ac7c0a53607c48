package mabat.ui.editing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import mabat.knowledge.Correction;
import mabat.knowledge.EntryRef;
import mabat.overlay.DiscoveredPeople.Discovered;
import mabat.ui.editing.EntryChoices.Offer;

/** What can be wrong about a person found in articles, each asked in a dialog. */
final class PersonDialogs {
    private final Component on;
    private final Desk desk;
    private final EntryChoices choices;
    private final Runnable made;

    /**
     * @param on speaks the reader's language
     * @param made called after every attempt
     */
    PersonDialogs(Component on, Desk desk, EntryChoices choices, Runnable made) {
        this.on = on;
        this.desk = desk;
        this.choices = choices;
        this.made = made;
    }

    /** Somebody found is the same as somebody else. */
    void merge(EntryRef found, String name) {
        EntryPicker into =
                new EntryPicker(say("editing.people.into"), choices, Offer.people()).except(found);
        ask(
                say("editing.people.merge.heading", name),
                "editing.people.merge",
                () -> into.getOptionalValue().map(to -> new Correction.Merge(found.id(), to.id())),
                into);
    }

    /** Somebody found is this one, whom the tables know. */
    void recognise(EntryRef listed, String name) {
        EntryPicker found =
                new EntryPicker(say("editing.people.who"), choices, Offer.foundPeople());
        ask(
                say("editing.people.recognise.heading", name),
                "editing.people.recognise",
                () ->
                        found.getOptionalValue()
                                .map(from -> new Correction.Merge(from.id(), listed.id())),
                found);
    }

    /** Some ways of writing mean somebody else. */
    void split(Discovered person, String name) {
        EntryRef found = new EntryRef(EntryRef.Kind.PERSON, person.id());
        CheckboxGroup<String> surfaces = new CheckboxGroup<>();
        surfaces.setLabel(say("editing.people.surfaces"));
        surfaces.setItems(person.surfaces());
        EntryPicker into =
                new EntryPicker(say("editing.people.other"), choices, Offer.people())
                        .except(found)
                        .orSomebodyNew();
        into.setHelperText(say("editing.people.other.hint"));
        ask(
                say("editing.people.split.heading", name),
                "editing.people.split",
                () ->
                        into.getOptionalValue()
                                .map(to ->
                                        new Correction.Split(
                                                found.id(),
                                                new TreeSet<>(surfaces.getValue()),
                                                to.id())),
                surfaces,
                into);
    }

    void hide(EntryRef found, String name) {
        ask(
                say("editing.people.hide.heading", name),
                "editing.people.hide",
                () -> Optional.of(new Correction.Hide(found)));
    }

    /**
     * @param wanted empty while something is missing
     */
    private void ask(
            String heading,
            String confirm,
            Supplier<Optional<? extends Correction>> wanted,
            Component... fields) {
        new WhyDialog(
                        heading,
                        say(confirm),
                        why -> {
                            Optional<? extends Correction> correction = wanted.get();
                            if (correction.isEmpty()) {
                                return Optional.of(say("editing.incomplete"));
                            }
                            Optional<String> wrong = desk.make(correction.get(), why, null);
                            made.run();
                            return wrong;
                        })
                .ask(fields)
                .open();
    }

    private String say(String key, Object... values) {
        return on.getTranslation(key, values);
    }
}
