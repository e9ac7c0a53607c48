package mabat.ui.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A {@link Caller} in Spring's words. Holds no secret. Every role brings the ones it includes, so
 * that {@code @RolesAllowed("ANALYST")} opens a page to editors too.
 */
final class CallerToken extends AbstractAuthenticationToken {
    private final Caller caller;

    CallerToken(Caller caller) {
        super(
                caller.role().included().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList());
        this.caller = caller;
        setAuthenticated(true);
    }

    @Override
    public Object getPrincipal() {
        return caller;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CallerToken token && token.caller.equals(caller);
    }

    @Override
    public int hashCode() {
        return caller.hashCode();
    }
}
