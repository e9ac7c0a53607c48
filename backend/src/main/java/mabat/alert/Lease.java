package mabat.alert;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import mabat.keep.Entry;
import mabat.keep.Keep;
import mabat.keep.Kept;

/**
 * Lets one of several applications do some work, so that the others need not. Only a courtesy: work
 * done by two at once must still be right. Whoever holds it renews it; whoever has seen it
 * unchanged for a while, by its own running time and not by any clock, may take it.
 */
public final class Lease {
    static final Duration UNCHANGED = Duration.ofSeconds(30);

    private final Keep keep;
    private final String work;
    private final String holder;
    private final LongSupplier nanos;
    private final Duration patience;
    private String seen = Keep.NEVER;
    private long seenAt;

    /**
     * @param work what it is for
     * @param holder of this application alone
     * @param nanos running time, as {@link System#nanoTime}
     */
    public Lease(Keep keep, String work, String holder, LongSupplier nanos) {
        this(keep, work, holder, nanos, UNCHANGED);
    }

    /**
     * @param patience how long it must be seen unchanged before somebody else takes it
     */
    Lease(Keep keep, String work, String holder, LongSupplier nanos, Duration patience) {
        this.patience = patience;
        this.keep = keep;
        this.work = work;
        this.holder = holder;
        this.nanos = nanos;
    }

    /** How the lease is kept. */
    record Held(String work, String holder, long renewals) implements Entry {
        @Override
        public String key() {
            return work;
        }
    }

    /** Takes or renews it; whether this application has it now. */
    public boolean hold() {
        Optional<Kept<Held>> present = keep.find(Held.class, work);
        if (present.isEmpty()) {
            return put(new Held(work, holder, 0), Keep.NEVER);
        }
        Held held = present.get().value();
        String revision = present.get().revision();
        if (held.holder().equals(holder) || isUnchangedForLong(revision)) {
            return put(new Held(work, holder, held.renewals() + 1), revision);
        }
        return false;
    }

    private boolean isUnchangedForLong(String revision) {
        if (!revision.equals(seen)) {
            seen = revision;
            seenAt = nanos.getAsLong();
            return false;
        }
        return nanos.getAsLong() - seenAt >= patience.toNanos();
    }

    private boolean put(Held held, String revision) {
        return keep.put(held, revision).isPresent();
    }

    /** Lets others have it at once. */
    public void release() {
        keep.find(Held.class, work)
                .filter(kept -> kept.value().holder().equals(holder))
                .ifPresent(keep::remove);
    }
}
