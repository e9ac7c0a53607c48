package mabat.ui.editing;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mabat.knowledge.EntryRef;
import mabat.overlay.CorrectionFields;
import mabat.overlay.Overlay;
import mabat.ui.component.InterfaceLanguage;
import org.jspecify.annotations.Nullable;

/** Makes one change of the knowledge base; which fields it asks for depends on the kind. */
final class ChangeForm extends Div {
    /** Kinds in the order they are offered, each with the fields it needs. */
    private static final Map<String, List<String>> KINDS = kinds();

    private final Desk desk;
    private final Runnable made;
    private final Select<String> kind = new Select<>();
    private final EntryPicker entry;
    private final Select<String> language = new Select<>();
    private final TextField name = text("editing.field.name");
    private final Select<String> certainty = new Select<>();
    private final Checkbox surname = new Checkbox(getTranslation("editing.field.surname"));
    private final Select<String> type = new Select<>();
    private final EntryPicker of;
    private final TextField english = text("editing.field.english");
    private final TextField hebrew = text("editing.field.hebrew");
    private final IntegerField weight = new IntegerField(getTranslation("editing.field.weight"));
    private final DatePicker from = new DatePicker(getTranslation("editing.field.from"));
    private final DatePicker to = new DatePicker(getTranslation("editing.field.to"));
    private final TextField why = text("editing.why");
    private final Paragraph problem = new Paragraph();
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private long seen;

    private static Map<String, List<String>> kinds() {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        kinds.put("add-name", List.of("entry", "language", "name", "certainty", "surname"));
        kinds.put("hide-name", List.of("entry", "name"));
        kinds.put("add-person", List.of("english", "hebrew"));
        kinds.put("add-office", List.of("entry", "type", "of", "english", "hebrew", "from", "to"));
        kinds.put("add-organisation", List.of("english", "hebrew", "type", "of"));
        kinds.put("add-place", List.of("english", "hebrew", "type", "of"));
        kinds.put("add-topic-term", List.of("entry", "language", "name", "weight"));
        kinds.put("hide", List.of("entry"));
        return kinds;
    }

    /**
     * @param made called after every change
     */
    ChangeForm(Desk desk, EntryChoices choices, Runnable made) {
        this.desk = desk;
        this.made = made;
        addClassName("editing-form");
        entry =
                new EntryPicker(
                        getTranslation("editing.field.entry"), choices, Offers.entry("add-name"));
        of = new EntryPicker(getTranslation("editing.field.of"), choices, Offers.of("add-office"));
        choices(kind, "editing.field.kind", "editing.kind.", List.copyOf(KINDS.keySet()));
        choices(language, "editing.field.language", "language.", List.of("he", "en"));
        choices(
                certainty,
                "editing.field.certainty",
                "editing.certainty.",
                List.of("clear", "ambiguous", "weak", "upper"));
        weight.setMin(-3);
        weight.setMax(3);
        weight.setStepButtonsVisible(true);
        from.setLocale(InterfaceLanguage.current().locale());
        to.setLocale(InterfaceLanguage.current().locale());
        problem.addClassName("editing-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        put("entry", entry);
        put("type", type);
        put("of", of);
        put("language", language);
        put("name", name);
        put("english", english);
        put("hebrew", hebrew);
        put("certainty", certainty);
        put("surname", surname);
        put("weight", weight);
        put("from", from);
        put("to", to);
        why.setMaxLength(Overlay.LONGEST_WHY);
        why.setHelperText(getTranslation("editing.why.hint"));
        Button save = new Button(getTranslation("editing.make"), click -> make());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(kind);
        fields.values().forEach(this::add);
        add(why, problem, save);
        kind.addValueChangeListener(change -> show());
        clear();
    }

    private void put(String field, Component component) {
        fields.put(field, component);
    }

    /** Changes that others made after this number are told before one is made here. */
    void seen(long number) {
        seen = number;
    }

    private void clear() {
        entry.clear();
        of.clear();
        List.of(name, english, hebrew, why).forEach(HasValue::clear);
        from.clear();
        to.clear();
        surname.setValue(false);
        weight.setValue(2);
        language.setValue(InterfaceLanguage.current().code());
        certainty.setValue("clear");
        if (kind.isEmpty()) {
            kind.setValue("add-name");
        }
        show();
    }

    private void show() {
        List<String> needed = KINDS.getOrDefault(kind.getValue(), List.of());
        fields.forEach((field, component) -> component.setVisible(needed.contains(field)));
        entry.offer(Offers.entry(kind.getValue()));
        of.offer(Offers.of(kind.getValue()));
        List<String> types = Offers.types(kind.getValue());
        choices(type, "editing.field.type", "editing.type.", types);
        type.setValue(types.get(0));
        boolean office = kind.getValue().equals("add-office");
        english.setLabel(
                getTranslation(office ? "editing.field.title.en" : "editing.field.english"));
        hebrew.setLabel(getTranslation(office ? "editing.field.title.he" : "editing.field.hebrew"));
        problem.setVisible(false);
    }

    private void make() {
        Optional<String> wrong = desk.make(written(), why.getValue(), seen);
        wrong.ifPresent(problem::setText);
        problem.setVisible(wrong.isPresent());
        if (wrong.isEmpty()) {
            clear();
        }
        // also after a refusal: the list shows what others did meanwhile
        made.run();
    }

    private CorrectionFields written() {
        EntryRef chosen = entry.getValue();
        String about =
                switch (kind.getValue()) {
                    case "add-person" -> added(EntryRef.Kind.PERSON);
                    case "add-organisation" -> added(EntryRef.Kind.ORGANISATION);
                    case "add-place" -> added(EntryRef.Kind.PLACE);
                    default -> chosen == null ? null : chosen.toString();
                };
        return new CorrectionFields(
                kind.getValue(),
                about,
                shown(language),
                shown(name),
                shown(certainty),
                surname.isVisible() && surname.getValue() ? true : null,
                shown(type),
                of.isVisible() && of.getValue() != null ? of.getValue().id() : null,
                shown(english),
                shown(hebrew),
                weight.isVisible() ? weight.getValue() : null,
                from.isVisible() && from.getValue() != null ? from.getValue().toString() : null,
                to.isVisible() && to.getValue() != null ? to.getValue().toString() : null,
                null,
                null,
                null);
    }

    /** The id is made of the English name. */
    private @Nullable String added(EntryRef.Kind what) {
        String id = EntryIds.listed(english.getValue());
        return id.isEmpty() ? null : new EntryRef(what, id).toString();
    }

    private static @Nullable String shown(AbstractField<?, String> field) {
        String value = field.getValue();
        return field.isVisible() && value != null && !value.isBlank() ? value : null;
    }

    private void choices(Select<String> select, String label, String prefix, List<String> values) {
        select.setLabel(getTranslation(label));
        select.setItems(values);
        select.setItemLabelGenerator(value -> getTranslation(prefix + value));
        select.setWidthFull();
    }

    private TextField text(String label) {
        TextField field = new TextField(getTranslation(label));
        field.setWidthFull();
        return field;
    }
}
