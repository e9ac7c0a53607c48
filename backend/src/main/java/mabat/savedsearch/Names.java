package mabat.savedsearch;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import mabat.keep.Keep;
import mabat.keep.Kept;

/**
 * Gives each name of an owner to one search, across all applications on one Elasticsearch. The
 * reservation comes first and the search after it; whoever is stopped in between leaves a
 * reservation without a search, which others may take over after a minute.
 */
final class Names {
    private static final Duration UNFINISHED = Duration.ofMinutes(1);

    private final Keep keep;
    private final SavedSearchStore store;
    private final Clock clock;

    Names(Keep keep, SavedSearchStore store, Clock clock) {
        this.keep = keep;
        this.store = store;
        this.clock = clock;
    }

    /** Whether this search may have the name from now on. */
    boolean reserve(String owner, String name, String search) {
        ReservedName wanted = new ReservedName(owner, name, search, clock.instant());
        while (true) {
            Optional<Kept<ReservedName>> present = keep.find(ReservedName.class, wanted.key());
            if (present.isPresent()) {
                ReservedName holder = present.get().value();
                if (holder.search().equals(search)) {
                    return true;
                }
                if (isInUse(holder)) {
                    return false;
                }
            }
            String seen = present.map(Kept::revision).orElse(Keep.NEVER);
            if (keep.put(wanted, seen).isPresent()) {
                return true;
            }
        }
    }

    private boolean isInUse(ReservedName holder) {
        return store.find(holder.search())
                .map(search ->
                        search.owner().equals(holder.owner())
                                && search.name().equals(holder.name()))
                .filter(named -> named)
                .orElseGet(() -> clock.instant().isBefore(holder.at().plus(UNFINISHED)));
    }

    /** Gives a name back if this search has it. */
    void release(String owner, String name, String search) {
        keep.find(ReservedName.class, ReservedName.key(owner, name))
                .filter(kept -> kept.value().search().equals(search))
                .ifPresent(keep::remove);
    }
}
