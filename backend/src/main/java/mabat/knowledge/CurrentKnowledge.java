package mabat.knowledge;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The knowledge in use. It is replaced as a whole while the application runs, when editors change
 * something; whoever needs it asks for it anew each time and stays with one answer for as long as a
 * task takes.
 */
public final class CurrentKnowledge implements Supplier<Knowledge> {
    private final List<Derived<Knowledge, ?>> derived = new CopyOnWriteArrayList<>();
    private volatile Knowledge now;

    public CurrentKnowledge(Knowledge first) {
        now = first;
    }

    @Override
    public Knowledge get() {
        return now;
    }

    /** Its entities; always the present ones. */
    public KnowledgeBase base() {
        return KnowledgeBase.following(() -> now.base());
    }

    /** Its finder of names in short texts; always the present one. */
    public EntityFinder finder() {
        Derived<Knowledge, EntityFinder> finder = derived(Knowledge::finder);
        return text -> finder.get().find(text);
    }

    /** Something made of the knowledge, ready before the knowledge it is made of comes into use. */
    public <T> Derived<Knowledge, T> derived(Function<Knowledge, T> make) {
        Derived<Knowledge, T> value = new Derived<>(this, make);
        derived.add(value);
        return value;
    }

    /**
     * Puts other knowledge in place; takes a moment, so not for a thread that somebody waits for.
     * When something that is derived from it cannot be made, everything stays as it was.
     */
    public synchronized void replaceBy(Knowledge next) {
        derived.forEach(value -> value.prepare(next));
        now = next;
        derived.forEach(Derived::get);
    }
}
