package mabat.account;

import java.time.Instant;

/**
 * A link that lets one person in, once, to choose a name and a password.
 *
 * @param tokenHash {@link Secret#hash()} of the random part of the link
 * @param role what that person will be
 * @param expires the first moment at which it is no longer good
 */
public record SignInLink(
        String tokenHash, Role role, Instant created, Instant expires, String revision)
        implements AccountEntry {

    @Override
    public String key() {
        return tokenHash;
    }

    boolean isGoodAt(Instant moment) {
        return moment.isBefore(expires);
    }

    @Override
    public String toString() {
        return "SignInLink[" + role.code() + ", expires " + expires + "]";
    }
}
