package mabat.alert;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells whoever listens in this application that searches have something new. Thread-safe. */
public final class News {
    private final List<Consumer<Set<String>>> listeners = new CopyOnWriteArrayList<>();

    /**
     * @param listener told the ids of saved searches, in any thread; must be quick
     * @return ends it
     */
    public Runnable listen(Consumer<Set<String>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void tell(Set<String> searches) {
        listeners.forEach(listener -> listener.accept(searches));
    }
}
