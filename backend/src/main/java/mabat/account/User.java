package mabat.account;

import java.time.Instant;

/**
 * A person who signs in.
 *
 * @param id opaque, never used again after the person is gone; the owner of saved searches
 * @param passwordHash as {@link PasswordHash} made it
 */
public record User(
        String id, UserName name, Role role, String passwordHash, Instant created, String revision)
        implements AccountEntry {

    @Override
    public String key() {
        return name.key();
    }

    /** Without the hash: this ends up in logs. */
    @Override
    public String toString() {
        return "User[" + id + ", " + name + ", " + role.code() + "]";
    }
}
