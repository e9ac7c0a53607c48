package mabat.ui.component;

/** Runs what a page must not wait for; a test runs it when it likes. */
@FunctionalInterface
public interface Background {
    void run(Runnable work);
}
