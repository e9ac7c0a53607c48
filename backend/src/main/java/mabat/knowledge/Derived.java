package mabat.knowledge;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something computed from a value that is replaced now and then, and computed again only after that
 * happened. Thread-safe.
 *
 * @param <S> what it is computed from; compared by identity
 */
public final class Derived<S, T> implements Supplier<T> {
    private final Supplier<S> source;
    private final Function<S, T> make;
    private volatile @Nullable Made<S, T> last;
    private volatile @Nullable Made<S, T> prepared;

    private record Made<S, T>(S from, T value) {}

    public Derived(Supplier<S> source, Function<S, T> make) {
        this.source = source;
        this.make = make;
    }

    @Override
    public T get() {
        S now = source.get();
        Made<S, T> made = last;
        if (made == null || made.from() != now) {
            made = renew(now);
        }
        return made.value();
    }

    /** Computes it for a value that is to come, so that nobody waits once it is there. */
    void prepare(S next) {
        prepared = new Made<>(next, make.apply(next));
    }

    private synchronized Made<S, T> renew(S now) {
        Made<S, T> made = last;
        if (made != null && made.from() == now) {
            return made;
        }
        Made<S, T> ready = prepared;
        prepared = null;
        Made<S, T> fresh =
                ready != null && ready.from() == now ? ready : new Made<>(now, make.apply(now));
        last = fresh;
        return fresh;
    }
}
