package mabat.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.function.Supplier;
import mabat.failure.DependencyUnavailableException;
import mabat.ui.component.ErrorReports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where everything ends that no page expected. The log and the reader get the same reference code;
 * the reader gets nothing else of the error.
 */
final class UnexpectedErrors implements ErrorHandler, ErrorReports {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);
    private static final int SHOWN_MILLIS = 10_000;

    private final Supplier<String> codes;

    /**
     * @param codes short and unlikely to repeat
     */
    UnexpectedErrors(Supplier<String> codes) {
        this.codes = codes;
    }

    @Override
    public String report(Throwable error) {
        String code = codes.get();
        LOG.error("Unexpected error, reference {}", code, error);
        return code;
    }

    /** Called with the page locked, when there is one. */
    @Override
    public void error(ErrorEvent event) {
        Throwable error = event.getThrowable();
        UI ui = UI.getCurrent();
        if (error instanceof DependencyUnavailableException away) {
            LOG.warn("{} is away: {}", away.dependency(), away.getMessage());
            show(ui, "error.away", away.dependency());
        } else {
            show(ui, "error.unexpected", report(error));
        }
    }

    private static void show(UI ui, String key, String argument) {
        if (ui != null) {
            Notification notification =
                    new Notification(
                            ui.getTranslation(key, argument),
                            SHOWN_MILLIS,
                            Notification.Position.BOTTOM_CENTER);
            notification.addThemeVariants(NotificationVariant.LUMO_WARNING);
            notification.open();
        }
    }
}
