package mabat.account;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The right of a program to use the REST interface. The secret itself is shown once and not kept.
 *
 * @param id public: names the key in lists and when it is revoked
 * @param owner whose saved searches it sees: a user's id, or {@code service:NAME} for a program of
 *     its own
 * @param name what people call it, 1 to 100 characters
 * @param secretHash {@link Secret#hash()} of the secret
 * @param lastUsed to within a few minutes; absent when it never was
 * @param revoked absent as long as it is good
 */
public record ApiKey(
        String id,
        String owner,
        String name,
        Role role,
        String secretHash,
        Instant created,
        @Nullable Instant lastUsed,
        @Nullable Instant revoked,
        String revision)
        implements AccountEntry {

    @Override
    public String key() {
        return secretHash;
    }

    public Optional<Instant> lastUsedIfEver() {
        return Optional.ofNullable(lastUsed);
    }

    public boolean isRevoked() {
        return revoked != null;
    }

    ApiKey usedAt(Instant moment) {
        return new ApiKey(id, owner, name, role, secretHash, created, moment, revoked, revision);
    }

    ApiKey revokedAt(Instant moment) {
        return new ApiKey(id, owner, name, role, secretHash, created, lastUsed, moment, revision);
    }

    /** Without the hash: this ends up in logs. */
    @Override
    public String toString() {
        return "ApiKey[" + id + ", " + name + ", " + role.code() + "]";
    }
}
