package mabat.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** One line that says what is wrong without alarm, and offers what can be done. */
public final class CalmLine extends Div {
    public CalmLine(String text) {
        addClassName("calm-line");
        getElement().setAttribute("role", "status");
        add(new Paragraph(text));
    }

    /** Adds something to do. */
    public CalmLine offering(String label, Runnable action) {
        NativeButton button = new NativeButton(label, click -> action.run());
        button.addClassName("quiet-button");
        add(button);
        return this;
    }
}
