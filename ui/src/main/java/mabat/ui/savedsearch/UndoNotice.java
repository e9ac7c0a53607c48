package mabat.ui.savedsearch;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Says what was done and offers to take it back for a while. */
final class UndoNotice extends Notification {
    private static final int SHOWN_MILLIS = 10_000;

    UndoNotice(String text, String undo, Runnable takeBack) {
        setPosition(Position.BOTTOM_CENTER);
        setDuration(SHOWN_MILLIS);
        NativeButton button =
                new NativeButton(
                        undo,
                        click -> {
                            close();
                            takeBack.run();
                        });
        button.addClassName("undo");
        Div row = new Div(new Span(text), button);
        row.addClassName("undo-row");
        add(row);
    }
}
