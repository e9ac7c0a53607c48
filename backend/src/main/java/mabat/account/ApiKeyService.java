package mabat.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Keys for programs. Fails with the exceptions of {@code mabat.failure}. */
public final class ApiKeyService {
    /** Every secret starts with this. */
    public static final String PREFIX = "mabat_";

    /** Longest name, in UTF-16 units. */
    public static final int LONGEST_NAME = 100;

    /** How often at most the time of use is written, so that reading stays cheap. */
    private static final Duration NOTED = Duration.ofMinutes(5);

    private final AccountStore store;
    private final RandomGenerator random;
    private final Clock clock;

    /**
     * @param random a cryptographically strong source
     */
    public ApiKeyService(AccountStore store, RandomGenerator random, Clock clock) {
        this.store = store;
        this.random = random;
        this.clock = clock;
    }

    /** A key and its secret, which cannot be had again. */
    public record NewKey(ApiKey key, Secret secret) {}

    /** Whether {@link #create} would accept the name. */
    public static boolean isValidName(String name) {
        return !name.isBlank()
                && name.strip().length() <= LONGEST_NAME
                && name.codePoints().noneMatch(Character::isISOControl);
    }

    /**
     * @param owner as in {@link ApiKey#owner()}
     * @param name see {@link #isValidName}; several keys may have the same
     */
    public NewKey create(String owner, String name, Role role) {
        if (!isValidName(name)) {
            throw new IllegalArgumentException("Not a name for a key: '" + name + "'");
        }
        Secret secret = Secret.random(PREFIX, random);
        ApiKey key =
                new ApiKey(
                        UUID.randomUUID().toString(),
                        owner,
                        name.strip(),
                        role,
                        secret.hash(),
                        clock.instant(),
                        null,
                        null,
                        AccountEntry.NEVER_STORED);
        ApiKey kept =
                store.put(key)
                        .orElseThrow(() -> new IllegalStateException("Two equal random secrets"));
        return new NewKey(kept, secret);
    }

    /** The good key with this secret. */
    public Optional<ApiKey> authenticate(String secret) {
        if (!Secret.isPlausible(secret)) {
            return Optional.empty();
        }
        Optional<ApiKey> key =
                store.find(ApiKey.class, new Secret(secret).hash())
                        .filter(found -> !found.isRevoked());
        key.ifPresent(this::noteUse);
        return key;
    }

    private void noteUse(ApiKey key) {
        Instant now = clock.instant();
        boolean noted =
                key.lastUsedIfEver()
                        .filter(last -> Duration.between(last, now).compareTo(NOTED) < 0)
                        .isPresent();
        if (!noted) {
            // When somebody else changes the key at the same moment, they note the use or revoke
            // it.
            store.put(key.usedAt(now));
        }
    }

    /** Newest first, revoked ones included. */
    public List<ApiKey> all() {
        return store.all(ApiKey.class).stream()
                .sorted(Comparator.comparing(ApiKey::created).reversed().thenComparing(ApiKey::id))
                .toList();
    }

    /** False when there is no such key; revoking twice is fine. */
    public boolean revoke(String id) {
        Optional<ApiKey> found =
                store.all(ApiKey.class).stream().filter(key -> key.id().equals(id)).findFirst();
        found.ifPresent(this::revoke);
        return found.isPresent();
    }

    /** Revokes all keys of an owner who leaves. */
    public void revokeAllOf(String owner) {
        store.all(ApiKey.class).stream()
                .filter(key -> key.owner().equals(owner))
                .forEach(this::revoke);
    }

    private void revoke(ApiKey key) {
        Optional<ApiKey> current = Optional.of(key);
        while (current.isPresent() && !current.get().isRevoked()) {
            if (store.put(current.get().revokedAt(clock.instant())).isPresent()) {
                return;
            }
            // Somebody noted a use meanwhile: look again.
            current = store.find(ApiKey.class, key.key());
        }
    }
}
