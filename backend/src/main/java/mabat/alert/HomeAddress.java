package mabat.alert;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where readers reach the application; links in mails, webhooks and feeds start with it. It is what
 * the configuration says, and else where the server listens, which is known when it does: the
 * operating system may have chosen the port.
 */
public final class HomeAddress {
    private volatile @Nullable URI address;
    private final boolean configured;

    private HomeAddress(@Nullable URI configured) {
        this.address = configured;
        this.configured = configured != null;
    }

    /**
     * @param configured absent when readers reach the server at its own address
     */
    public static HomeAddress of(@Nullable URI configured) {
        return new HomeAddress(configured);
    }

    /** The server listens there now; matters when nothing is configured. */
    public void listens(URI address) {
        if (!configured) {
            this.address = address;
        }
    }

    /**
     * Without a slash at the end.
     *
     * @throws IllegalStateException before the server listens, if nothing is configured
     */
    public String text() {
        URI known = address;
        if (known == null) {
            throw new IllegalStateException("the server does not listen yet");
        }
        return known.toString().replaceFirst("/+$", "");
    }
}
