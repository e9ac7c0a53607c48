package mabat.ui.search;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import mabat.article.EntityRef;
import mabat.search.FacetSelection.Choice;
import mabat.search.FacetValue;
import org.jspecify.annotations.Nullable;

/** One value of a facet: a box for any-of, its count, and a button for the other ways to choose. */
final class FacetRow extends Div {
    private final String id;
    private final Chosen action;
    private final Checkbox box = new Checkbox();
    private final Span label = new Span();
    private final Span how = new Span();
    private final Span count = new Span();
    private final NativeButton ways = new NativeButton("⋯");
    private @Nullable Choice choice;

    FacetRow(String id, Optional<EntityRef> entity, Chosen action, FacetMenu menu) {
        this.id = id;
        this.action = action;
        addClassName("facet-row");
        label.getElement().setAttribute("dir", "auto");
        label.addClassName("facet-label");
        how.addClassName("facet-how");
        count.addClassName("facet-count");
        box.setLabelComponent(label);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                toggle();
            }
        });
        ways.addClassName("facet-ways");
        ways.addClickListener(click ->
                menu.open(
                        ways,
                        label.getText(),
                        entity,
                        choice,
                        chosen -> action.choose(id, chosen)));
        add(box, how, count, ways);
    }

    /**
     * @param most the largest count in the facet
     */
    void show(FacetValue value, long most) {
        choice = value.chosen();
        label.setText(value.label());
        count.setText(getTranslation("number", value.count()));
        count.getElement()
                .setAttribute("aria-label", getTranslation("results.count", value.count()));
        ways.setAriaLabel(getTranslation("facet.ways", value.label()));
        box.setValue(choice == Choice.ANY || choice == Choice.ALL);
        how.setText(
                choice == null || choice == Choice.ANY
                        ? ""
                        : getTranslation(choice == Choice.ALL ? "facet.all" : "facet.not"));
        setClassName("excluded", choice == Choice.NONE);
        setClassName("chosen", choice != null);
        double share = most == 0 ? 0 : (double) value.count() / most;
        getStyle().set("--share", Math.round(share * 100) + "%");
    }

    /** What a click on the box does: choose, or take back what was chosen. */
    private void toggle() {
        boolean taken = choice == Choice.ANY || choice == Choice.ALL;
        action.choose(id, taken ? null : Choice.ANY);
    }

    void focus() {
        box.focus();
    }

    /** A value was chosen in some way, or in none. */
    @FunctionalInterface
    interface Chosen {
        void choose(String id, @Nullable Choice choice);
    }
}
