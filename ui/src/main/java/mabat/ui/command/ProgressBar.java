package mabat.ui.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** One line that is written over and over; silent when nobody watches. */
final class ProgressBar {
    private static final int WIDTH = 24;

    private final PrintStream out;
    private final boolean watched;
    private boolean drawn;

    ProgressBar(PrintStream out, boolean watched) {
        this.out = out;
        this.watched = watched;
    }

    /**
     * @param done bytes of input taken, of {@code all}; both 0 when the size is unknown
     * @param items articles answered for
     */
    void show(long done, long all, long items, Duration took) {
        if (!watched) {
            return;
        }
        double seconds = Math.max(0.001, took.toNanos() / 1e9);
        String rate =
                String.format(Locale.ROOT, "%d articles, %.0f a second", items, items / seconds);
        if (all <= 0) {
            draw(rate);
            return;
        }
        double part = Math.min(1, (double) done / all);
        int full = (int) (part * WIDTH);
        draw(
                String.format(
                        Locale.ROOT,
                        "[%s%s] %3.0f %%  %s%s",
                        "#".repeat(full),
                        "-".repeat(WIDTH - full),
                        part * 100,
                        rate,
                        part <= 0 || part >= 1
                                ? ""
                                : ", " + left(seconds * (1 - part) / part) + " left"));
    }

    private static String left(double seconds) {
        long whole = Math.round(seconds);
        return whole < 60 ? whole + " s" : whole / 60 + " min " + whole % 60 + " s";
    }

    private void draw(String text) {
        out.print("\r\u001B[K" + text);
        out.flush();
        drawn = true;
    }

    /** Clears the line, before something else is written. */
    void clear() {
        if (drawn) {
            out.print("\r\u001B[K");
            out.flush();
            drawn = false;
        }
    }
}
