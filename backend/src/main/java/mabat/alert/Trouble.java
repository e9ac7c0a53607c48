package mabat.alert;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import mabat.failure.DependencyRefusedException;
import mabat.failure.DependencyUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with something done again and again: once when it begins, once for every other
 * cause, and once when it is over. What the world does is one line; only our own mistakes come with
 * where they happened.
 */
final class Trouble {
    private final String task;
    private final Logger log;
    private @Nullable String known;

    Trouble(String task, Logger log) {
        this.task = task;
        this.log = log;
    }

    void met(Throwable problem) {
        String kind = kind(problem);
        Level repeated = Level.DEBUG;
        boolean isKnown = Objects.equals(known, kind);
        known = kind;
        switch (problem) {
            case DependencyUnavailableException away ->
                    log.log(
                            isKnown ? repeated : Level.INFO,
                            "Alerts wait ({0}): {1}",
                            task,
                            away.getMessage());
            case DependencyRefusedException refused ->
                    log.log(
                            isKnown ? repeated : Level.WARNING,
                            "Alerts cannot go on ({0}): {1}",
                            task,
                            refused.getMessage());
            default -> log.log(isKnown ? repeated : Level.ERROR, "Alerts failed: " + task, problem);
        }
    }

    /** Messages carry changing numbers and addresses, so the same trouble is told by its kind. */
    private static String kind(Throwable problem) {
        return problem instanceof DependencyUnavailableException
                        || problem instanceof DependencyRefusedException
                ? problem.getClass().getName()
                : problem.toString();
    }

    void over() {
        if (known != null) {
            log.log(Level.INFO, "Alerts go on ({0})", task);
            known = null;
        }
    }
}
