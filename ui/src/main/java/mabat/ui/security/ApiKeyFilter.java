package mabat.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import mabat.account.ApiKey;
import mabat.account.ApiKeyService;
import mabat.failure.DependencyRefusedException;
import mabat.failure.DependencyUnavailableException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Knows programs by {@code Authorization: Bearer KEY}. Without that header the request goes on as
 * nobody's, and the rules of the chain decide.
 */
final class ApiKeyFilter extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final ApiKeyService keys;
    private final LocalKey localKey;
    private final Problems problems;

    ApiKeyFilter(ApiKeyService keys, LocalKey localKey, Problems problems) {
        this.keys = keys;
        this.localKey = localKey;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> secret = secret(request.getHeader("Authorization"));
        if (secret.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Caller> caller;
        try {
            caller = caller(secret.get());
        } catch (DependencyUnavailableException | DependencyRefusedException e) {
            logger.warn("An API key could not be checked: " + e.getMessage());
            problems.unavailable(response);
            return;
        }
        if (caller.isEmpty()) {
            problems.wrongKey(response);
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new CallerToken(caller.get()));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    private Optional<Caller> caller(String secret) {
        return localKey.authenticate(secret)
                .or(() -> keys.authenticate(secret).map(ApiKeyFilter::of));
    }

    private static Caller of(ApiKey key) {
        return new Caller(key.owner(), key.name(), key.role());
    }

    private static Optional<String> secret(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(header.substring(SCHEME.length()).strip())
                : Optional.empty();
    }
}
