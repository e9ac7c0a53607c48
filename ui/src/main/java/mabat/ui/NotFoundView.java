package mabat.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import mabat.ui.component.StatePane;

/** The page for an address that leads nowhere. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class NotFoundView extends Main
        implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    NotFoundView() {
        addClassName("page");
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        add(
                StatePane.ofPage(
                                VaadinIcon.MAP_MARKER,
                                getTranslation("notfound.heading"),
                                parameter.hasCustomMessage()
                                        ? parameter.getCustomMessage()
                                        : getTranslation("notfound.text"))
                        .offering(
                                getTranslation("action.tosearch"),
                                () -> getUI().ifPresent(ui -> ui.navigate(""))));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("notfound.heading"));
    }
}
