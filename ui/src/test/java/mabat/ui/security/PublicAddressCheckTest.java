package mabat.ui.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import mabat.account.AccountService;
import mabat.account.HandClock;
import mabat.account.InMemoryAccountStore;
import mabat.account.PlainPasswordHash;
import mabat.account.Role;
import mabat.account.User;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PublicAddressCheckTest {
    private static final FirstAdministratorProperties NOBODY =
            new FirstAdministratorProperties("admin", null);

    private final AccountService accounts =
            new AccountService(
                    new InMemoryAccountStore(),
                    new PlainPasswordHash(),
                    new HandClock("2026-03-15T12:00:00Z"));

    @Test
    void on_this_machine_only_nobody_needs_a_password_yet() {
        assertThatCode(() -> check(NOBODY, "127.0.0.1")).doesNotThrowAnyException();
        assertThatCode(() -> check(NOBODY, "::1")).doesNotThrowAnyException();
    }

    @Test
    void other_machines_are_kept_out_until_an_administrator_has_a_password() {
        assertThatThrownBy(() -> check(NOBODY, "0.0.0.0"))
                .isInstanceOf(NotSafeToStartException.class)
                .hasMessageContaining("0.0.0.0")
                .hasMessageContaining("no administrator has a password")
                .hasMessageContaining("server.address=127.0.0.1");
        assertThatThrownBy(() -> check(NOBODY, null)).hasMessageContaining("every address");
        accounts.create("viewer", "correct horse", Role.VIEWER);
        assertThatThrownBy(() -> check(NOBODY, "192.0.2.1")).hasMessageContaining("192.0.2.1");

        accounts.create("dana", "correct horse", Role.ADMINISTRATOR);

        assertThatCode(() -> check(NOBODY, "0.0.0.0")).doesNotThrowAnyException();
        assertThatCode(() -> check(NOBODY, null)).doesNotThrowAnyException();
    }

    @Test
    void a_password_file_makes_the_first_administrator(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("password"), "correct horse\n");

        check(new FirstAdministratorProperties("desk", file), "0.0.0.0");

        assertThat(accounts.signIn("desk", "correct horse"))
                .map(User::role)
                .contains(Role.ADMINISTRATOR);
    }

    @Test
    void a_password_file_changes_nothing_once_there_is_an_administrator(@TempDir Path folder)
            throws Exception {
        accounts.create("dana", "correct horse", Role.ADMINISTRATOR);
        Path file = Files.writeString(folder.resolve("password"), "another password\n");

        check(new FirstAdministratorProperties("desk", file), "0.0.0.0");

        assertThat(accounts.users()).extracting(User::key).containsExactly("dana");
    }

    @Test
    void a_weak_or_missing_password_file_is_explained(@TempDir Path folder) throws Exception {
        Path weak = Files.writeString(folder.resolve("password"), "short\n");

        assertThatThrownBy(() -> check(new FirstAdministratorProperties("desk", weak), "127.0.0.1"))
                .hasMessageContaining("at least 12 characters");
        assertThatThrownBy(() ->
                        check(
                                new FirstAdministratorProperties("desk", folder.resolve("none")),
                                "127.0.0.1"))
                .hasMessageContaining("password-file cannot be read")
                .hasMessageContaining("none");
    }

    private void check(FirstAdministratorProperties first, @Nullable String address)
            throws Exception {
        new PublicAddressCheck(
                        accounts, first, address == null ? null : InetAddress.getByName(address))
                .afterSingletonsInstantiated();
    }
}
