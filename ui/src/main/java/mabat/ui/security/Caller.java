package mabat.ui.security;

import java.io.Serializable;
import java.security.Principal;
import mabat.account.Role;

/**
 * Who asks: a person with a session, or a program with a key.
 *
 * @param id the owner of saved searches
 * @param name what people call them
 */
public record Caller(String id, String name, Role role) implements Principal, Serializable {

    /** Whether this is a command on the same machine, which speaks for nobody in particular. */
    public boolean isLocal() {
        return equals(LocalKey.CALLER);
    }

    @Override
    public String getName() {
        return name;
    }
}
