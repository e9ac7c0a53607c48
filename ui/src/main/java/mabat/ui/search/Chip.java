package mabat.ui.search;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A small button for one part of the search. */
final class Chip extends NativeButton {
    private Chip(String text, String kind, Runnable action) {
        addClassName("chip");
        addClassNames(("chip-" + kind).split(" "));
        Span label = new Span(text);
        label.getElement().setAttribute("dir", "auto");
        add(label);
        addClickListener(click -> action.run());
    }

    /** Takes something away; what it says is read as {@code spoken}. */
    static Chip removing(String text, String kind, String spoken, Runnable action) {
        Chip chip = new Chip(text, kind, action);
        chip.setAriaLabel(spoken);
        chip.setTitle(spoken);
        Span cross = new Span("×");
        cross.addClassName("chip-cross");
        cross.getElement().setAttribute("aria-hidden", "true");
        chip.add(cross);
        return chip;
    }

    /** Is on or off. */
    static Chip toggling(String text, String kind, String title, boolean on, Runnable action) {
        Chip chip = new Chip(text, kind, action);
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        chip.setTitle(title);
        return chip;
    }

    /** Does one thing. */
    static Chip doing(String text, String kind, Runnable action) {
        return new Chip(text, kind, action);
    }
}
