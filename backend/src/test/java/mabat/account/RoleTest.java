package mabat.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RoleTest {
    @Test
    void each_role_includes_the_ones_before_it_and_no_other() {
        assertThat(Role.EDITOR.included()).containsExactly(Role.VIEWER, Role.ANALYST, Role.EDITOR);
        assertThat(Role.EDITOR.includes(Role.EDITOR)).isTrue();
        assertThat(Role.EDITOR.includes(Role.ADMINISTRATOR)).isFalse();
    }

    @Test
    void codes_are_read_back() {
        for (Role role : Role.values()) {
            assertThat(Role.of(role.code())).contains(role);
        }
        assertThat(Role.of("owner")).isEmpty();
        assertThat(Role.of("VIEWER")).isEmpty();
    }
}
