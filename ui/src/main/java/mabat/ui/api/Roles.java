package mabat.ui.api;

import mabat.account.Role;
import org.jspecify.annotations.Nullable;

/** The field {@code role}. */
final class Roles {
    private Roles() {}

    static Role read(@Nullable String code) {
        return Role.of(String.valueOf(code))
                .orElseThrow(() ->
                        ApiProblem.badRequest(
                                "Field 'role': Expected viewer, analyst, editor or administrator."));
    }
}
