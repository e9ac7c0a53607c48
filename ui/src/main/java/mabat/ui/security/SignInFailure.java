package mabat.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Sends whoever could not sign in back to the page, with the reason as a parameter: {@code error}
 * (wrong name or password), {@code wait=SECONDS}, or {@code unavailable}.
 */
final class SignInFailure implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException reason)
            throws IOException {
        String parameter =
                switch (reason) {
                    case TooManyAttemptsException wait ->
                            "wait=" + Math.max(1, wait.howLong().plusMillis(999).toSeconds());
                    case AuthenticationServiceException away -> "unavailable";
                    default -> "error";
                };
        response.sendRedirect(request.getContextPath() + SignIn.PATH + "?" + parameter);
    }
}
