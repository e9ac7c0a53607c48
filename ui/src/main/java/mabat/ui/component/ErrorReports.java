package mabat.ui.component;

/** The one place where unexpected errors are written down. */
@FunctionalInterface
public interface ErrorReports {
    /**
     * Logs an error that no page expected.
     *
     * @return the reference code to show; the same one is in the log
     */
    String report(Throwable error);
}
