package mabat.ui.editing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import mabat.overlay.KnowledgeKeeper;
import mabat.overlay.KnowledgeKeeper.Effect;
import mabat.reenrich.JobState;
import mabat.reenrich.Progress;
import mabat.reenrich.Reenrichment;
import mabat.ui.component.LatestAnswer;
import mabat.ui.component.SignedInUser;
import org.jspecify.annotations.Nullable;

/**
 * How far changes have come: whether they are in effect for new articles and queries, and how many
 * old articles still wait for them.
 */
final class ReenrichPanel extends Div {
    private final Reenrichment job;
    private final KnowledgeKeeper keeper;
    private final SignedInUser user;
    private final Paragraph effect = new Paragraph();
    private final Paragraph articles = new Paragraph();
    private final ProgressBar progress = new ProgressBar(0, 1, 0);
    private final Button start = new Button(getTranslation("editing.reenrich.start"));
    private final Button cancel = new Button(getTranslation("editing.reenrich.cancel"));
    private @Nullable LatestAnswer answers;

    /** What was found out. */
    private record Seen(Effect effect, Optional<JobState> job, long stale) {}

    ReenrichPanel(Reenrichment job, KnowledgeKeeper keeper, SignedInUser user) {
        this.job = job;
        this.keeper = keeper;
        this.user = user;
        addClassName("reenrich");
        effect.getElement().setAttribute("role", "status");
        articles.getElement().setAttribute("role", "status");
        progress.getElement().setAttribute("aria-label", getTranslation("editing.reenrich.bar"));
        progress.setVisible(false);
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.addClickListener(click -> {
            // asked here: in the background nobody is signed in
            String by = user.name();
            act(() -> job.start(by));
        });
        cancel.addClickListener(click -> {
            String by = user.name();
            act(() -> job.cancel(by));
        });
        start.setVisible(false);
        cancel.setVisible(false);
        Div buttons = new Div(start, cancel);
        buttons.addClassName("change-actions");
        add(effect, articles, progress, buttons);
    }

    /** Asks through these from now on. */
    void show(LatestAnswer through) {
        answers = through;
        look();
    }

    private void act(Runnable action) {
        ask(() -> {
            action.run();
            return seen();
        });
    }

    /** Finds out again how things stand. */
    void look() {
        ask(this::seen);
    }

    private void ask(Supplier<Seen> question) {
        LatestAnswer through = answers;
        if (through != null) {
            through.ask(
                    question,
                    this::show,
                    failed -> {
                        articles.setText(getTranslation("engine.away.text"));
                        start.setVisible(false);
                        cancel.setVisible(false);
                    });
        }
    }

    private Seen seen() {
        Optional<JobState> state = job.state();
        boolean running = state.filter(JobState::running).isPresent();
        return new Seen(keeper.effect(), state, running ? 0 : job.stale());
    }

    private void show(Seen seen) {
        showEffect(seen.effect());
        Optional<JobState> running = seen.job().filter(JobState::running);
        progress.setVisible(running.isPresent());
        cancel.setVisible(running.isPresent());
        start.setVisible(running.isEmpty() && seen.stale() > 0);
        if (running.isPresent()) {
            JobState state = running.get();
            Progress now = state.progress();
            double share = now.total() == 0 ? 0 : (double) now.done() / now.total();
            progress.setValue(Math.min(1, share));
            articles.setText(
                    getTranslation(
                                    state.regrouped().begun()
                                            ? "editing.reenrich.grouping"
                                            : "editing.reenrich.running",
                                    now.done(),
                                    now.total(),
                                    Math.round(now.perSecond()))
                            + " "
                            + now.left().map(this::left).orElse("")
                            + state.takenUp()
                                    .map(at -> " " + getTranslation("editing.reenrich.taken-up"))
                                    .orElse(""));
        } else {
            String last =
                    seen.job()
                            .map(state ->
                                    getTranslation(
                                                    "editing.reenrich."
                                                            + state.status()
                                                                    .name()
                                                                    .toLowerCase(Locale.ROOT),
                                                    state.enriched().done(),
                                                    state.order().startedBy(),
                                                    state.problem())
                                            + " ")
                            .orElse("");
            articles.setText(last + getTranslation("editing.reenrich.stale", seen.stale()));
        }
    }

    private void showEffect(Effect now) {
        effect.removeClassName("editing-problem");
        if (now.failure() != null) {
            effect.setText(getTranslation("editing.effect.failed", now.failure()));
            effect.addClassName("editing-problem");
        } else if (!now.complete()) {
            effect.setText(getTranslation("editing.effect.building"));
        } else if (now.passedOver().isEmpty()) {
            effect.setText(getTranslation("editing.effect.complete", now.last()));
        } else {
            effect.setText(getTranslation("editing.effect.without", now.passedOver().size()));
        }
    }

    private String left(Duration time) {
        long seconds = time.toSeconds();
        return seconds < 90
                ? getTranslation("editing.reenrich.seconds", seconds)
                : getTranslation("editing.reenrich.minutes", Math.round(seconds / 60.0));
    }
}
