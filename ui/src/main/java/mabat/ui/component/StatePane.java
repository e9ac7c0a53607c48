package mabat.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What a page shows instead of its content: nothing yet, nothing found, something is away. */
public final class StatePane extends Div {
    private final Div body = new Div();
    private final Div actions = new Div();

    /** Instead of a part of a page, below the page's own heading. */
    public StatePane(VaadinIcon icon, String heading, String text) {
        this(icon, new H2(heading), text);
    }

    /** Instead of a whole page, which needs a heading of the first rank. */
    public static StatePane ofPage(VaadinIcon icon, String heading, String text) {
        return new StatePane(icon, new H1(heading), text);
    }

    private StatePane(VaadinIcon icon, HtmlContainer heading, String text) {
        addClassName("state-pane");
        Component picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        body.addClassName("state-body");
        actions.addClassName("state-actions");
        body.add(new Paragraph(text));
        add(picture, heading, body, actions);
    }

    public StatePane with(Component... more) {
        body.add(more);
        return this;
    }

    public StatePane offering(String label, Runnable action) {
        NativeButton button = new NativeButton(label, click -> action.run());
        button.addClassName("solid-button");
        actions.add(button);
        return this;
    }
}
