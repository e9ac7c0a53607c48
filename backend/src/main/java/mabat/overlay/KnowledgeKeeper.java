package mabat.overlay;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import mabat.knowledge.Correction;
import mabat.knowledge.CurrentKnowledge;
import mabat.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the knowledge in use in step with the log. Reading the log is quick; building the knowledge
 * anew takes about a second and happens in the background. When it cannot be built, what was in use
 * stays in use, and {@link #effect()} says so; it is tried again at the next {@link #look}.
 */
public final class KnowledgeKeeper {
    private static final Logger LOG = System.getLogger(KnowledgeKeeper.class.getName());

    private final ChangeLog log;
    private final CurrentKnowledge current;
    private final Executor background;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean building = new AtomicBoolean();
    private volatile History history = History.empty();
    private final AtomicReference<Effect> effect =
            new AtomicReference<>(new Effect(0, 0, null, List.of()));

    /**
     * How far the changes have come.
     *
     * @param last number of the newest change that was read
     * @param inEffect number of the last change that articles and queries are read with
     * @param failure why it is not the newest one; absent when nothing went wrong
     * @param passedOver corrections that stand but have nothing to correct
     */
    public record Effect(
            long last, long inEffect, @Nullable String failure, List<Correction> passedOver) {
        public Effect {
            passedOver = List.copyOf(passedOver);
        }

        public boolean complete() {
            return last == inEffect;
        }
    }

    /**
     * @param background runs one thing after the other
     */
    public KnowledgeKeeper(ChangeLog log, CurrentKnowledge current, Executor background) {
        this.log = log;
        this.current = current;
        this.background = background;
    }

    /** Told whenever {@link #effect} changes; call the answer to be told no more. */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public Effect effect() {
        return effect.get();
    }

    /** Everything changed so far, as of the last look. */
    public History history() {
        return history;
    }

    /** Has everything in the log in use when it returns: before the first article is read. */
    void start() {
        if (read().last() > 0) {
            buildNow();
        }
    }

    /**
     * Reads what was changed since the last look, here or by another instance, and has the
     * knowledge built if there is something.
     *
     * @return everything changed so far
     */
    public History look() {
        History now = read();
        if (effect.get().inEffect() < now.last()) {
            build();
        }
        return now;
    }

    private synchronized History read() {
        History known = history;
        List<Change> later = log.after(known.last());
        if (!later.isEmpty()) {
            known = known.with(later);
            history = known;
            long last = known.last();
            tell(was -> new Effect(last, was.inEffect(), null, was.passedOver()));
        }
        return known;
    }

    /** Builds in the background; a build that has not begun yet will see the newest anyway. */
    private void build() {
        if (building.compareAndSet(false, true)) {
            background.execute(this::buildNow);
        }
    }

    private void buildNow() {
        building.set(false);
        History wanted = history;
        tell(built(wanted));
    }

    /** What building came to. */
    private UnaryOperator<Effect> built(History wanted) {
        try {
            Knowledge next = current.get().with(wanted.corrections());
            current.replaceBy(next);
            LOG.log(
                    Level.INFO,
                    "Knowledge base "
                            + next.base().version()
                            + " is in use, with changes up to "
                            + wanted.last());
            return was -> new Effect(was.last(), wanted.last(), null, next.passedOver());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The knowledge base stays as it was", e);
            String failure = String.valueOf(e.getMessage());
            return was -> new Effect(was.last(), was.inEffect(), failure, was.passedOver());
        }
    }

    private void tell(UnaryOperator<Effect> change) {
        effect.updateAndGet(change);
        listeners.forEach(Runnable::run);
    }
}
