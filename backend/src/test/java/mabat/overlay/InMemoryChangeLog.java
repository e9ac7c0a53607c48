package mabat.overlay;

import java.util.ArrayList;
import java.util.List;

/** The log in memory. */
public final class InMemoryChangeLog implements ChangeLog {
    private final List<Change> changes = new ArrayList<>();

    @Override
    public synchronized List<Change> after(long number) {
        return List.copyOf(changes.subList((int) number, changes.size()));
    }

    @Override
    public synchronized boolean add(Change change) {
        return change.number() == changes.size() + 1 && changes.add(change);
    }
}
