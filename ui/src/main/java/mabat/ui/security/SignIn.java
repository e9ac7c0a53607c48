package mabat.ui.security;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import mabat.account.FirstSignIn;
import mabat.account.FirstSignIn.LinkOutcome;
import mabat.account.User;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * What the sign-in pages need.
 *
 * <p>The page at {@link #PATH} is open to everyone and sends an ordinary HTML form to the same
 * address: {@code POST /sign-in} with {@code username}, {@code password} and the CSRF token, which
 * Vaadin's login form does by itself. Success leads to the page that was asked for, or to the start
 * page; failure back to {@code /sign-in?error}, {@code ?wait=SECONDS} or {@code ?unavailable}.
 *
 * <p>The page at {@code /sign-in/TOKEN} is open to everyone too. It asks {@link #linkIsGood}, shows
 * a form for name and password, and hands both to {@link #useLink}.
 */
public final class SignIn {
    /** Address of the sign-in page. */
    public static final String PATH = "/sign-in";

    private final FirstSignIn first;
    private final SecurityContextRepository sessions;

    SignIn(FirstSignIn first, SecurityContextRepository sessions) {
        this.first = first;
        this.sessions = sessions;
    }

    /** Whether the one-time link can still be used; looking uses nothing up. */
    public boolean linkIsGood(String token) {
        return first.isGood(token);
    }

    /**
     * Creates the person the link was made for and, when accepted, signs them in: the page then
     * leads on with {@code getUI().getPage().setLocation("/")}. Call it from a page's listener.
     */
    public LinkOutcome useLink(String token, String name, String password) {
        LinkOutcome outcome = first.use(token, name, password);
        if (outcome instanceof LinkOutcome.Accepted accepted) {
            enter(accepted.user());
        }
        return outcome;
    }

    private void enter(User user) {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        // A new session id, so that one planted before signing in is worth nothing.
        VaadinService.reinitializeSession(request);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new CallerToken(PasswordSignIn.of(user)));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(
                context,
                request.getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
    }
}
