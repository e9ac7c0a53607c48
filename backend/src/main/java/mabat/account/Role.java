package mabat.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What someone may do. Each role may do everything the ones before it may. */
public enum Role {
    /** Search and read. */
    VIEWER,
    /** Keep searches, export. */
    ANALYST,
    /** Add and remove articles. */
    EDITOR,
    /** Users and keys. */
    ADMINISTRATOR;

    /** The value in JSON and in commands: viewer, analyst, editor, administrator. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /** This role and every one it includes, weakest first. */
    public List<Role> included() {
        return Arrays.stream(values()).filter(this::includes).toList();
    }
}
