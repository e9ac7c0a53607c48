package mabat.ui.security;

import java.time.Duration;
import mabat.account.AccountService;
import mabat.account.LoginAttempts;
import mabat.account.User;
import mabat.failure.DependencyRefusedException;
import mabat.failure.DependencyUnavailableException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks a name and a password, unless there were too many wrong ones lately. */
final class PasswordSignIn implements AuthenticationProvider {
    private final AccountService accounts;
    private final LoginAttempts attempts;

    PasswordSignIn(AccountService accounts, LoginAttempts attempts) {
        this.accounts = accounts;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication form) {
        String name = form.getName();
        String password = String.valueOf(form.getCredentials());
        String address = address(form.getDetails());
        Duration wait = attempts.attempt(name, address);
        if (!wait.isZero()) {
            throw new TooManyAttemptsException(wait);
        }
        try {
            User user =
                    accounts.signIn(name, password)
                            .orElseThrow(
                                    () -> new BadCredentialsException("Wrong name or password"));
            attempts.succeeded(name, address);
            return new CallerToken(of(user));
        } catch (DependencyUnavailableException | DependencyRefusedException e) {
            throw new AuthenticationServiceException("Accounts cannot be read", e);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    static Caller of(User user) {
        return new Caller(user.id(), user.name().value(), user.role());
    }

    private static String address(@Nullable Object details) {
        return details instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    }
}
