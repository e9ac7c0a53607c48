package mabat.ui;

import mabat.account.Role;
import mabat.ui.component.SignedInUser;

/** Noa, who may only read unless a test says otherwise. */
public final class FakeUser implements SignedInUser {
    private Role role = Role.VIEWER;

    public void becomes(Role other) {
        role = other;
    }

    @Override
    public String id() {
        return "noa";
    }

    @Override
    public String name() {
        return "Noa";
    }

    @Override
    public boolean edits() {
        return role.includes(Role.EDITOR);
    }

    @Override
    public void signOut() {
        throw new IllegalStateException("not in these tests");
    }
}
