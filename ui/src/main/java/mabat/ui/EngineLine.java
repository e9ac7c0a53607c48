package mabat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import mabat.ui.component.Background;
import mabat.ui.component.CalmLine;
import mabat.ui.component.EngineHealth;
import mabat.ui.component.LatestAnswer;
import mabat.ui.component.Pages;
import org.jspecify.annotations.Nullable;

/**
 * Says when the search engine does not answer, and goes away by itself when it does again. While it
 * is shown the page asks every few seconds; otherwise only when somebody navigates.
 */
final class EngineLine extends Div {
    private static final int AGAIN_MILLIS = 5_000;
    private static final int NEVER = -1;

    private final EngineHealth health;
    private final Background background;
    private @Nullable LatestAnswer answers;
    private @Nullable Registration polling;

    EngineLine(EngineHealth health, Background background) {
        this.health = health;
        this.background = background;
        addClassName("engine-line");
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        answers = new LatestAnswer(background, Pages.with(event.getUI()));
        check();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopPolling(event.getUI());
    }

    void check() {
        if (answers != null) {
            answers.ask(health::answers, this::show, failed -> show(false));
        }
    }

    private void show(boolean well) {
        UI ui = getUI().orElse(null);
        if (ui == null || well == !isVisible()) {
            return;
        }
        removeAll();
        setVisible(!well);
        if (well) {
            stopPolling(ui);
        } else {
            add(
                    new CalmLine(getTranslation("engine.away.line"))
                            .offering(getTranslation("action.retry"), this::check));
            polling = ui.addPollListener(poll -> check());
            ui.setPollInterval(AGAIN_MILLIS);
        }
    }

    private void stopPolling(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(NEVER);
        }
    }
}
