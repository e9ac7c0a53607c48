package mabat.ui.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import mabat.article.EntityRef;
import mabat.search.Criteria;
import mabat.search.DateRange;
import mabat.search.FacetField;
import mabat.search.FacetSelection.Choice;
import mabat.search.ReadingPart;
import mabat.ui.component.CriteriaTexts;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.Labels;

/** Everything that narrows the search, one chip each: how the query was read, then the filters. */
final class CriteriaChips extends Div {
    private final Labels labels;
    private final Consumer<Criteria> go;

    CriteriaChips(Labels labels, Consumer<Criteria> go) {
        this.labels = labels;
        this.go = go;
        addClassName("chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("chips.label"));
    }

    void show(Criteria criteria, List<ReadingPart> reading) {
        removeAll();
        if (worthShowing(reading)) {
            Span lead = new Span(getTranslation("chips.read"));
            lead.addClassName("chips-lead");
            add(lead);
            reading.forEach(part -> add(reading(criteria, part)));
        }
        CriteriaTexts texts = new CriteriaTexts(labels, InterfaceLanguage.of(this));
        criteria.selections()
                .forEach((field, selection) -> {
                    for (Choice choice : Choice.values()) {
                        selection
                                .of(choice)
                                .forEach(id -> add(filter(criteria, field, choice, id, texts)));
                    }
                });
        if (!criteria.dates().isOpen()) {
            String text = texts.dates(criteria.dates());
            add(
                    Chip.removing(
                            text,
                            "date",
                            getTranslation("chips.remove", text),
                            () -> go.accept(criteria.withDates(DateRange.open()))));
        }
        if (!criteria.story().isEmpty()) {
            String text = texts.story();
            add(
                    Chip.removing(
                            text,
                            "filter",
                            getTranslation("chips.remove", text),
                            () -> go.accept(criteria.withStory(""))));
        }
        if (!criteria.selections().isEmpty()
                || !criteria.dates().isOpen()
                || !criteria.story().isEmpty()) {
            add(
                    Chip.doing(
                            getTranslation("chips.clear"),
                            "clear",
                            () -> go.accept(withoutFilters(criteria))));
        }
        setVisible(getComponentCount() > 0);
    }

    private static Criteria withoutFilters(Criteria criteria) {
        return new Criteria(
                criteria.query(),
                Map.of(),
                DateRange.open(),
                criteria.sort(),
                criteria.basis(),
                criteria.off(),
                criteria.grouping(),
                "");
    }

    /** A single plain word reads as itself; a chip for it would only repeat the box. */
    private static boolean worthShowing(List<ReadingPart> reading) {
        return reading.size() > 1
                || reading.stream()
                        .anyMatch(part -> part.kind() != ReadingPart.Kind.WORD || !part.on());
    }

    private Chip reading(Criteria criteria, ReadingPart part) {
        String kind = part.kind().name().toLowerCase(Locale.ROOT);
        SortedSet<String> off = new TreeSet<>(criteria.off());
        if (part.on()) {
            off.add(part.key());
        } else {
            off.remove(part.key());
        }
        EntityRef entity = part.entity();
        Chip chip =
                Chip.toggling(
                        words(part),
                        "reading chip-" + kind,
                        getTranslation("reading." + kind),
                        part.on(),
                        () -> go.accept(criteria.withOff(off)));
        if (entity != null) {
            chip.addClassName("chip-" + entity.kind().code());
        }
        return chip;
    }

    /** What was written, and what it stands for when that says more. */
    private String words(ReadingPart part) {
        String text = part.text();
        String label = part.label();
        // a space behind a colon or a capital letter tells nobody anything
        if (bare(label).equals(bare(text))) {
            return text;
        }
        // a concept's label begins with its words
        return part.kind() == ReadingPart.Kind.CONCEPT && label.startsWith(text)
                ? label
                : getTranslation("chips.stands", text, label);
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\"=]", "").toLowerCase(Locale.ROOT);
    }

    private Chip filter(
            Criteria criteria, FacetField field, Choice choice, String id, CriteriaTexts texts) {
        String text = texts.value(field, choice, id);
        return Chip.removing(
                text,
                choice == Choice.NONE ? "not" : "filter",
                getTranslation("chips.remove", text),
                () ->
                        go.accept(
                                criteria.withSelection(
                                        field, criteria.selection(field).without(id))));
    }
}
