package mabat.ui.component;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Asks questions in the background and shows only the answer to the newest one. Answers arrive late
 * and out of order; the number of the question decides, so cancelling is not needed.
 *
 * <p>Not thread-safe by itself: {@link #ask} and what it shows run where the page is locked.
 */
public final class LatestAnswer {
    private final Background background;
    private final Consumer<Runnable> page;
    private long newest;

    /**
     * @param page runs something with the page locked, in any thread; drops it when the page is
     *     closed
     */
    public LatestAnswer(Background background, Consumer<Runnable> page) {
        this.background = background;
        this.page = page;
    }

    /** Answers to questions asked before are dropped from now on. */
    public <T> void ask(Supplier<T> question, Consumer<T> show, Consumer<RuntimeException> failed) {
        long number = ++newest;
        background.run(() -> {
            Runnable result;
            try {
                T answer = question.get();
                result = () -> show.accept(answer);
            } catch (RuntimeException e) {
                result = () -> failed.accept(e);
            }
            Runnable last = result;
            page.accept(() -> {
                if (number == newest) {
                    last.run();
                }
            });
        });
    }

    /** Drops whatever is still under way. */
    public void forget() {
        newest++;
    }
}
