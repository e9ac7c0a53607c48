package mabat.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** The name of the application; leads to the start page. */
public final class Wordmark extends Anchor {
    public Wordmark() {
        super(".", "");
        addClassName("wordmark");
        getElement().setAttribute("aria-label", getTranslation("nav.home"));
        Span name = new Span("מבט");
        name.getElement().setAttribute("lang", "he");
        Span latin = new Span("Mabat");
        latin.addClassName("wordmark-latin");
        latin.getElement().setAttribute("lang", "en");
        add(name, latin);
    }
}
