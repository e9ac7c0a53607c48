package mabat.ui.api;

import java.util.List;
import java.util.Optional;
import mabat.account.AccountEntry;
import mabat.account.AccountStore;
import mabat.account.InMemoryAccountStore;
import org.jspecify.annotations.Nullable;

/** Accounts in memory that can be away. */
final class SwitchableAccountStore implements AccountStore {
    private final InMemoryAccountStore store = new InMemoryAccountStore();
    private volatile @Nullable RuntimeException failure;

    /** From now on every call fails like this; null: none does. */
    void failWith(@Nullable RuntimeException changed) {
        failure = changed;
    }

    @Override
    public <T extends AccountEntry> List<T> all(Class<T> kind) {
        return working().all(kind);
    }

    @Override
    public <T extends AccountEntry> Optional<T> find(Class<T> kind, String key) {
        return working().find(kind, key);
    }

    @Override
    public <T extends AccountEntry> Optional<T> put(T entry) {
        return working().put(entry);
    }

    @Override
    public boolean remove(AccountEntry entry) {
        return working().remove(entry);
    }

    private AccountStore working() {
        RuntimeException away = failure;
        if (away != null) {
            throw away;
        }
        return store;
    }
}
