package mabat.account;

import java.util.List;
import java.util.Optional;

/**
 * Port: keeps users, keys and links. What was put is found at once, by everyone. Fails with the
 * exceptions of {@code mabat.failure}.
 */
public interface AccountStore {
    /** Every entry of a kind, by {@link AccountEntry#key()}. */
    <T extends AccountEntry> List<T> all(Class<T> kind);

    <T extends AccountEntry> Optional<T> find(Class<T> kind, String key);

    /**
     * Keeps an entry: a new one when its revision says that it was never stored, otherwise in place
     * of exactly that revision.
     *
     * @return the entry with its new revision; empty when somebody was faster, so that nothing was
     *     written
     */
    <T extends AccountEntry> Optional<T> put(T entry);

    /** Removes exactly this revision; false when it was changed or removed meanwhile. */
    boolean remove(AccountEntry entry);
}
