package mabat.ui.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import mabat.account.Role;
import mabat.account.Secret;

/**
 * The key of this run, for the commands on this machine: an administrator's, kept in memory and in
 * the {@link LocalServer} file only, gone when Mabat stops.
 */
public final class LocalKey {
    /** Whom requests with this key belong to. */
    static final Caller CALLER = new Caller("service:local", "local", Role.ADMINISTRATOR);

    private final Secret secret;

    LocalKey(Secret secret) {
        this.secret = secret;
    }

    /** The key itself; shown to nobody but the owner of the data folder. */
    Secret secret() {
        return secret;
    }

    /** Takes equally long whatever is wrong. */
    Optional<Caller> authenticate(String text) {
        boolean same =
                MessageDigest.isEqual(
                        text.getBytes(StandardCharsets.UTF_8),
                        secret.text().getBytes(StandardCharsets.UTF_8));
        return same ? Optional.of(CALLER) : Optional.empty();
    }
}
