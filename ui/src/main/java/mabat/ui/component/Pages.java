package mabat.ui.component;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;

/** Reaching an open page from another thread. */
public final class Pages {
    private Pages() {}

    /** Runs something with the page locked; nothing when the page was closed meanwhile. */
    public static Consumer<Runnable> with(UI ui) {
        return work -> ui.accessLater(work::run, () -> {}).run();
    }
}
