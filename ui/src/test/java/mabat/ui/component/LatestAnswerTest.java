package mabat.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestAnswerTest {
    private final HandBackground background = new HandBackground();
    private final List<String> shown = new ArrayList<>();
    private final LatestAnswer answers = new LatestAnswer(background, Runnable::run);

    @Test
    void an_answer_is_shown() {
        answers.ask(() -> "found", shown::add, failed -> shown.add("failed"));

        background.finish(0);

        assertThat(shown).containsExactly("found");
    }

    @Test
    void late_answer_for_an_older_question_is_dropped() {
        answers.ask(() -> "old", shown::add, failed -> shown.add("failed"));
        answers.ask(() -> "new", shown::add, failed -> shown.add("failed"));

        background.finish(1);
        background.finish(0);

        assertThat(shown).containsExactly("new");
    }

    @Test
    void an_old_answer_that_arrives_first_is_dropped_too() {
        answers.ask(() -> "old", shown::add, failed -> shown.add("failed"));
        answers.ask(() -> "new", shown::add, failed -> shown.add("failed"));

        background.finish(0);
        assertThat(shown).isEmpty();
        background.finish(0);

        assertThat(shown).containsExactly("new");
    }

    @Test
    void late_failure_is_dropped_and_the_newest_is_shown() {
        answers.<String>ask(
                () -> {
                    throw new IllegalStateException("old");
                },
                shown::add,
                failed -> shown.add("failed " + failed.getMessage()));
        answers.<String>ask(
                () -> {
                    throw new IllegalStateException("new");
                },
                shown::add,
                failed -> shown.add("failed " + failed.getMessage()));

        background.finishAll();

        assertThat(shown).containsExactly("failed new");
    }

    @Test
    void a_forgotten_question_shows_nothing() {
        answers.ask(() -> "found", shown::add, failed -> shown.add("failed"));
        answers.forget();

        background.finishAll();

        assertThat(shown).isEmpty();
    }
}
