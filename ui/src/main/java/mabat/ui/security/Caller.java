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

    @Override
    public String getName() {
        return name;
    }
}
