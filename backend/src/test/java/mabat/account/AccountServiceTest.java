package mabat.account;

import static org.assertj.core.api.Assertions.assertThat;

import mabat.account.AccountService.Removal;
import mabat.account.AccountService.UserOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AccountServiceTest {
    private static final String PASSWORD = "correct horse battery";

    private final AccountService accounts =
            new AccountService(
                    new InMemoryAccountStore(),
                    new PlainPasswordHash(),
                    new HandClock("2026-03-01T12:00:00Z"));

    @Test
    void somebody_who_was_created_signs_in_with_the_password_and_no_other() {
        User dana = created("Dana", Role.ANALYST);

        assertThat(accounts.signIn("Dana", PASSWORD)).contains(dana);
        assertThat(accounts.signIn("Dana", PASSWORD + "!")).isEmpty();
        assertThat(accounts.signIn("nobody", PASSWORD)).isEmpty();
        assertThat(accounts.signIn("", "")).isEmpty();
    }

    @Test
    void nobody_signs_in_with_the_password_that_stands_in_for_unknown_names() {
        assertThat(accounts.signIn("nobody", "a password that nobody has")).isEmpty();
    }

    @Test
    void case_and_blanks_around_a_name_do_not_matter() {
        User dana = created("Dana Cohen", Role.VIEWER);

        assertThat(accounts.signIn(" dana cohen ", PASSWORD)).contains(dana);
    }

    @Test
    void a_name_is_given_once() {
        created("Dana", Role.VIEWER);

        assertThat(accounts.create("dana", PASSWORD, Role.EDITOR))
                .isEqualTo(new UserOutcome.NameTaken(new UserName("dana")));
        assertThat(accounts.users()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "elevenchars|PASSWORD_TOO_SHORT",
                "aaaaaaaaaaaa|PASSWORD_TOO_SIMPLE",
                "Dana Cohen-Levi|PASSWORD_IS_NAME",
            })
    void weak_passwords_are_refused_with_the_reason(String password, AccountProblem problem) {
        assertThat(accounts.create("dana cohen-levi", password, Role.VIEWER))
                .isEqualTo(new UserOutcome.Invalid(problem));
    }

    @Test
    void a_password_of_twelve_characters_is_long_enough() {
        assertThat(accounts.problem("dana", "twelve chars")).isEmpty();
        assertThat(accounts.problem("dana", "סיסמה טובה!!")).isEmpty();
    }

    @Test
    void a_huge_password_is_refused_without_hashing_it() {
        assertThat(accounts.problem("dana", "abcd".repeat(500)))
                .contains(AccountProblem.PASSWORD_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\u0000b", "a\nb", "a/b", "a<b>"})
    void odd_names_are_refused(String name) {
        assertThat(accounts.create(name, PASSWORD, Role.VIEWER))
                .isEqualTo(new UserOutcome.Invalid(AccountProblem.NAME_INVALID));
        assertThat(accounts.named(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"דנה כהן", "צ'רלי", "dana@example.org", "O'Neil", "李雷"})
    void names_of_every_script_are_taken(String name) {
        assertThat(accounts.create(name, PASSWORD, Role.VIEWER))
                .isInstanceOf(UserOutcome.Created.class);
    }

    @Test
    void the_last_administrator_stays() {
        User first = created("first", Role.ADMINISTRATOR);
        User editor = created("editor", Role.EDITOR);

        assertThat(accounts.remove(first.id())).isEqualTo(Removal.LAST_ADMINISTRATOR);
        assertThat(accounts.remove(editor.id())).isEqualTo(Removal.REMOVED);
        assertThat(accounts.remove(editor.id())).isEqualTo(Removal.GONE);

        created("second", Role.ADMINISTRATOR);
        assertThat(accounts.remove(first.id())).isEqualTo(Removal.REMOVED);
    }

    @Test
    void users_are_listed_by_name() {
        created("noa", Role.VIEWER);
        created("Dana", Role.VIEWER);

        assertThat(accounts.users())
                .extracting(user -> user.name().value())
                .containsExactly("Dana", "noa");
    }

    @Test
    void a_user_prints_without_the_hash() {
        assertThat(created("dana", Role.VIEWER).toString()).doesNotContain("plain:");
    }

    private User created(String name, Role role) {
        return ((UserOutcome.Created) accounts.create(name, PASSWORD, role)).user();
    }
}
