package mabat.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import mabat.failure.DependencyUnavailableException;
import mabat.ui.component.ErrorReports;
import mabat.ui.component.StatePane;

/** The page in place of one that failed while it was opened. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
final class UnexpectedErrorView extends Main
        implements HasErrorParameter<Exception>, HasDynamicTitle {
    private final ErrorReports errors;

    UnexpectedErrorView(ErrorReports errors) {
        this.errors = errors;
        addClassName("page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (parameter.getException() instanceof DependencyUnavailableException away) {
            add(
                    StatePane.ofPage(
                                    VaadinIcon.PLUG,
                                    getTranslation("engine.away.heading"),
                                    getTranslation("error.away", away.dependency()))
                            .offering(getTranslation("action.retry"), this::reload));
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        String code = errors.report(parameter.getException());
        add(
                StatePane.ofPage(
                                VaadinIcon.WARNING,
                                getTranslation("error.heading"),
                                getTranslation("error.unexpected", code))
                        .offering(getTranslation("action.retry"), this::reload));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("error.heading"));
    }
}
