package mabat.suggest;

import java.util.List;
import java.util.function.Supplier;
import mabat.search.Criteria;
import org.jspecify.annotations.Nullable;

/**
 * What a person saved and searched lately, as it was when a query was begun: each is asked for
 * once, when it is first needed, and not again for every letter. A failure is not remembered.
 */
public final class OwnSearches {
    private final Once<KeptSearches.Kept> kept;
    private final Once<Criteria> recent;

    OwnSearches(Supplier<List<KeptSearches.Kept>> kept, Supplier<List<Criteria>> recent) {
        this.kept = new Once<>(kept);
        this.recent = new Once<>(recent);
    }

    /** Sorted by name. */
    List<KeptSearches.Kept> kept() {
        return kept.get();
    }

    /** The newest first. */
    List<Criteria> recent() {
        return recent.get();
    }

    private static final class Once<T> {
        private final Supplier<List<T>> source;
        private @Nullable List<T> answer;

        Once(Supplier<List<T>> source) {
            this.source = source;
        }

        synchronized List<T> get() {
            List<T> known = answer;
            if (known == null) {
                known = List.copyOf(source.get());
                answer = known;
            }
            return known;
        }
    }
}
