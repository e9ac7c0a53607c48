package mabat.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Accounts without Elasticsearch; keeps the same contract as its adapter. */
public final class InMemoryAccountStore implements AccountStore {
    private final Map<Place, AccountEntry> entries = new HashMap<>();
    private long revisions;

    private record Place(Class<? extends AccountEntry> kind, String key) {
        static Place of(AccountEntry entry) {
            return new Place(entry.getClass(), entry.key());
        }
    }

    @Override
    public synchronized <T extends AccountEntry> List<T> all(Class<T> kind) {
        return entries.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Override
    public synchronized <T extends AccountEntry> Optional<T> find(Class<T> kind, String key) {
        return Optional.ofNullable(entries.get(new Place(kind, key))).map(kind::cast);
    }

    @Override
    @SuppressWarnings("unchecked")
    public synchronized <T extends AccountEntry> Optional<T> put(T entry) {
        if (!revision(entry).equals(entry.revision())) {
            return Optional.empty();
        }
        AccountEntry kept = withRevision(entry, "r" + ++revisions);
        entries.put(Place.of(entry), kept);
        return Optional.of((T) kept);
    }

    @Override
    public synchronized boolean remove(AccountEntry entry) {
        return revision(entry).equals(entry.revision()) && entries.remove(Place.of(entry)) != null;
    }

    private String revision(AccountEntry entry) {
        AccountEntry kept = entries.get(Place.of(entry));
        return kept == null ? AccountEntry.NEVER_STORED : kept.revision();
    }

    private static AccountEntry withRevision(AccountEntry entry, String revision) {
        return switch (entry) {
            case User u ->
                    new User(u.id(), u.name(), u.role(), u.passwordHash(), u.created(), revision);
            case ApiKey k ->
                    new ApiKey(
                            k.id(),
                            k.owner(),
                            k.name(),
                            k.role(),
                            k.secretHash(),
                            k.created(),
                            k.lastUsed(),
                            k.revoked(),
                            revision);
            case SignInLink l ->
                    new SignInLink(l.tokenHash(), l.role(), l.created(), l.expires(), revision);
        };
    }
}
