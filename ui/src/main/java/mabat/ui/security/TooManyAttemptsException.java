package mabat.ui.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Signing in has to wait because of earlier failures. */
final class TooManyAttemptsException extends AuthenticationException {
    private final Duration wait;

    TooManyAttemptsException(Duration wait) {
        super("Too many attempts; try again in " + wait);
        this.wait = wait;
    }

    Duration howLong() {
        return wait;
    }
}
