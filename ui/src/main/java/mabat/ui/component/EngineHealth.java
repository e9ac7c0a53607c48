package mabat.ui.component;

/** Whether the search engine answers. Asking may take a moment, so not while a page waits. */
@FunctionalInterface
public interface EngineHealth {
    boolean answers();
}
