package mabat.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import mabat.account.FirstSignIn.LinkOutcome;
import org.junit.jupiter.api.Test;

final class FirstSignInTest {
    private static final String PASSWORD = "correct horse battery";

    private final HandClock clock = new HandClock("2026-03-01T12:00:00Z");
    private final InMemoryAccountStore store = new InMemoryAccountStore();
    private final AccountService accounts =
            new AccountService(store, new PlainPasswordHash(), clock);
    private final FirstSignIn first = new FirstSignIn(store, accounts, new SecureRandom(), clock);

    @Test
    void the_link_makes_one_administrator_and_then_nobody() {
        String token = token();

        assertThat(first.use(token, "dana", PASSWORD)).isInstanceOf(LinkOutcome.Accepted.class);
        assertThat(accounts.signIn("dana", PASSWORD)).map(User::role).contains(Role.ADMINISTRATOR);
        assertThat(first.isGood(token)).isFalse();
        assertThat(first.use(token, "eve", PASSWORD)).isEqualTo(new LinkOutcome.NotGood());
        assertThat(accounts.named("eve")).isEmpty();
    }

    @Test
    void looking_and_trying_weak_passwords_uses_nothing_up() {
        String token = token();

        assertThat(first.isGood(token)).isTrue();
        assertThat(first.use(token, "dana", "short"))
                .isEqualTo(new LinkOutcome.Invalid(AccountProblem.PASSWORD_TOO_SHORT));
        assertThat(first.use(token, "", PASSWORD))
                .isEqualTo(new LinkOutcome.Invalid(AccountProblem.NAME_INVALID));
        assertThat(first.isGood(token)).isTrue();
    }

    @Test
    void a_taken_name_does_not_use_the_link_up() {
        accounts.create("dana", PASSWORD, Role.VIEWER);
        String token = token();

        assertThat(first.use(token, "Dana", PASSWORD))
                .isEqualTo(new LinkOutcome.NameTaken(new UserName("Dana")));
        assertThat(first.isGood(token)).isTrue();
    }

    @Test
    void after_a_day_the_link_is_too_old() {
        String token = token();

        clock.advance(FirstSignIn.GOOD_FOR.minus(Duration.ofSeconds(1)));
        assertThat(first.isGood(token)).isTrue();
        clock.advance(Duration.ofSeconds(1));
        assertThat(first.isGood(token)).isFalse();
        assertThat(first.use(token, "dana", PASSWORD)).isEqualTo(new LinkOutcome.NotGood());
    }

    @Test
    void a_new_link_replaces_the_one_before() {
        String old = token();
        String fresh = token();

        assertThat(first.isGood(old)).isFalse();
        assertThat(first.isGood(fresh)).isTrue();
    }

    @Test
    void with_an_administrator_there_is_no_link_and_old_ones_are_dead() {
        String token = token();
        accounts.create("dana", PASSWORD, Role.ADMINISTRATOR);

        assertThat(first.freshPath()).isEmpty();
        assertThat(first.isGood(token)).isFalse();
    }

    @Test
    void the_token_is_stored_only_as_a_hash() {
        String token = token();

        assertThat(store.all(SignInLink.class))
                .singleElement()
                .satisfies(link -> assertThat(link.tokenHash()).hasSize(64).isNotEqualTo(token));
    }

    private String token() {
        return first.freshPath().orElseThrow().substring("/sign-in/".length());
    }
}
