package mabat.ui.security;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import mabat.account.Role;
import mabat.ui.component.SignedInUser;

/** The person of the present session. */
final class SessionUser implements SignedInUser {
    private final AuthenticationContext context;

    SessionUser(AuthenticationContext context) {
        this.context = context;
    }

    @Override
    public String id() {
        return caller().map(Caller::id).orElse("");
    }

    @Override
    public String name() {
        return caller().map(Caller::name).orElse("");
    }

    @Override
    public boolean edits() {
        return caller().map(c -> c.role().included().contains(Role.EDITOR)).orElse(false);
    }

    @Override
    public void signOut() {
        context.logout();
    }

    private Optional<Caller> caller() {
        return context.getAuthenticatedUser(Caller.class);
    }
}
