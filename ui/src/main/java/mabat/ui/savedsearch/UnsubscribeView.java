package mabat.ui.savedsearch;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import mabat.alert.Subscriptions;

/**
 * Where the link in a mail leads. Ends the subscription only with a click, because mail programs
 * open links by themselves.
 */
@Route(value = "unsubscribe/:token", autoLayout = false)
@AnonymousAllowed
final class UnsubscribeView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final Subscriptions subscriptions;

    UnsubscribeView(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
        addClassName("door");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        boolean present = subscriptions.byToken(token).isPresent();
        Div card = new Div(new H1(getTranslation("unsubscribe.heading")));
        card.addClassName("door-card");
        if (present) {
            NativeButton stop =
                    new NativeButton(
                            getTranslation("unsubscribe.stop"),
                            click -> {
                                subscriptions.endByToken(token);
                                done(card);
                            });
            stop.addClassName("solid-button");
            card.add(new Paragraph(getTranslation("unsubscribe.text")), stop);
        } else {
            card.add(new Paragraph(getTranslation("unsubscribe.done")));
        }
        removeAll();
        add(card);
    }

    private void done(Div card) {
        card.removeAll();
        card.add(
                new H1(getTranslation("unsubscribe.heading")),
                new Paragraph(getTranslation("unsubscribe.done")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("unsubscribe.heading"));
    }
}
