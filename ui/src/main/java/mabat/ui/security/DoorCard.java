package mabat.ui.security;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

/** The card on the pages before one is signed in. */
final class DoorCard extends Div {
    DoorCard(String heading) {
        addClassName("door-card");
        add(new H1(heading));
    }
}
