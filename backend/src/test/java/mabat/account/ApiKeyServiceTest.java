package mabat.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import mabat.account.ApiKeyService.NewKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ApiKeyServiceTest {
    private final HandClock clock = new HandClock("2026-03-01T12:00:00Z");
    private final InMemoryAccountStore store = new InMemoryAccountStore();
    private final ApiKeyService keys = new ApiKeyService(store, new SecureRandom(), clock);

    @Test
    void a_key_is_known_by_its_secret() {
        NewKey made = keys.create("dana", "cron job", Role.EDITOR);

        assertThat(made.secret().text()).startsWith("mabat_").hasSize(6 + 43);
        assertThat(keys.authenticate(made.secret().text()))
                .map(ApiKey::id)
                .contains(made.key().id());
    }

    @Test
    void the_secret_is_stored_nowhere() {
        NewKey made = keys.create("dana", "cron job", Role.EDITOR);
        ApiKey kept = store.all(ApiKey.class).get(0);

        assertThat(kept.secretHash()).hasSize(64).doesNotContain(made.secret().text());
        assertThat(made.toString()).doesNotContain(made.secret().text()).doesNotContain(kept.key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "mabat_x", "mabat_\u05D0", "\u0000"})
    void anything_else_is_no_key(String secret) {
        keys.create("dana", "cron job", Role.EDITOR);

        assertThat(keys.authenticate(secret)).isEmpty();
        assertThat(keys.authenticate("x".repeat(100_000))).isEmpty();
    }

    @Test
    void a_revoked_key_is_refused_at_once_and_stays_in_the_list() {
        NewKey made = keys.create("dana", "cron job", Role.EDITOR);

        assertThat(keys.revoke(made.key().id())).isTrue();
        assertThat(keys.authenticate(made.secret().text())).isEmpty();
        assertThat(keys.all()).singleElement().matches(ApiKey::isRevoked);
        assertThat(keys.revoke(made.key().id())).isTrue();
        assertThat(keys.revoke("no such key")).isFalse();
    }

    @Test
    void the_time_of_use_is_noted_but_not_for_every_single_use() {
        NewKey made = keys.create("dana", "cron job", Role.VIEWER);
        assertThat(keys.all().get(0).lastUsedIfEver()).isEmpty();

        var first = clock.instant();
        keys.authenticate(made.secret().text());
        clock.advance(Duration.ofMinutes(4));
        keys.authenticate(made.secret().text());
        assertThat(keys.all().get(0).lastUsed()).isEqualTo(first);

        clock.advance(Duration.ofMinutes(1));
        keys.authenticate(made.secret().text());
        assertThat(keys.all().get(0).lastUsed()).isEqualTo(clock.instant());
    }

    @Test
    void when_somebody_leaves_their_keys_stop_working() {
        NewKey hers = keys.create("dana", "laptop", Role.ANALYST);
        NewKey other = keys.create("noa", "laptop", Role.ANALYST);

        keys.revokeAllOf("dana");

        assertThat(keys.authenticate(hers.secret().text())).isEmpty();
        assertThat(keys.authenticate(other.secret().text())).isPresent();
    }

    @Test
    void newest_keys_come_first() {
        keys.create("dana", "old", Role.VIEWER);
        clock.advance(Duration.ofSeconds(1));
        keys.create("dana", "new", Role.VIEWER);

        assertThat(keys.all()).extracting(ApiKey::name).containsExactly("new", "old");
    }
}
