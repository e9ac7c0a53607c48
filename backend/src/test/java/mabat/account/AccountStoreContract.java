package mabat.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link AccountStore} must do; each test starts with an empty one. */
public abstract class AccountStoreContract {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    /** An empty store. */
    protected abstract AccountStore store();

    @Test
    void what_was_put_is_found_whole() {
        AccountStore store = store();
        ApiKey used = key("k1", "a1", NOON);
        User stored = store.put(user("1", "דנה כהן")).orElseThrow();
        ApiKey key = store.put(used).orElseThrow();
        SignInLink link = store.put(link("f00")).orElseThrow();

        assertThat(store.find(User.class, "דנה כהן")).contains(stored);
        assertThat(store.find(ApiKey.class, "a1")).contains(key);
        assertThat(store.find(SignInLink.class, "f00")).contains(link);
        assertThat(key).usingRecursiveComparison().ignoringFields("revision").isEqualTo(used);
        assertThat(stored.role()).isEqualTo(Role.EDITOR);
        assertThat(stored.created()).isEqualTo(NOON);
        assertThat(link.expires()).isEqualTo(NOON.plusSeconds(60));
        assertThat(stored.revision()).isNotEqualTo(AccountEntry.NEVER_STORED);
    }

    @Test
    void a_kind_is_listed_without_the_others_and_at_once() {
        AccountStore store = store();
        store.put(user("1", "dana"));
        store.put(user("2", "noa"));
        store.put(key("k1", "a1", null));

        assertThat(store.all(User.class)).extracting(User::id).containsExactlyInAnyOrder("1", "2");
        assertThat(store.all(ApiKey.class)).extracting(ApiKey::id).containsExactly("k1");
        assertThat(store.all(SignInLink.class)).isEmpty();
    }

    @Test
    void the_same_key_in_two_kinds_is_two_entries() {
        AccountStore store = store();
        store.put(user("1", "same"));

        assertThat(store.put(key("k1", "same", null))).isPresent();
        assertThat(store.find(SignInLink.class, "same")).isEmpty();
    }

    @Test
    void a_new_entry_never_takes_the_place_of_another() {
        AccountStore store = store();
        store.put(user("1", "dana"));

        assertThat(store.put(user("2", "dana"))).isEmpty();
        assertThat(store.find(User.class, "dana")).map(User::id).contains("1");
    }

    @Test
    void a_change_that_started_from_an_old_revision_is_not_made() {
        AccountStore store = store();
        ApiKey first = store.put(key("k1", "a1", null)).orElseThrow();
        ApiKey second = store.put(first.usedAt(NOON)).orElseThrow();

        assertThat(store.put(first.revokedAt(NOON))).isEmpty();
        assertThat(store.find(ApiKey.class, "a1")).contains(second);
        assertThat(store.put(second.revokedAt(NOON))).map(ApiKey::isRevoked).contains(true);
    }

    @Test
    void only_the_revision_that_was_seen_is_removed() {
        AccountStore store = store();
        ApiKey first = store.put(key("k1", "a1", null)).orElseThrow();
        ApiKey second = store.put(first.usedAt(NOON)).orElseThrow();

        assertThat(store.remove(first)).isFalse();
        assertThat(store.remove(second)).isTrue();
        assertThat(store.remove(second)).isFalse();
        assertThat(store.all(ApiKey.class)).isEqualTo(List.of());
        assertThat(store.find(ApiKey.class, "a1")).isEqualTo(Optional.empty());
    }

    private static User user(String id, String name) {
        return new User(
                id,
                new UserName(name),
                Role.EDITOR,
                "hash of " + name,
                NOON,
                AccountEntry.NEVER_STORED);
    }

    private static ApiKey key(String id, String hash, @Nullable Instant lastUsed) {
        return new ApiKey(
                id,
                "owner",
                "cron job",
                Role.VIEWER,
                hash,
                NOON,
                lastUsed,
                null,
                AccountEntry.NEVER_STORED);
    }

    private static SignInLink link(String hash) {
        return new SignInLink(
                hash, Role.ADMINISTRATOR, NOON, NOON.plusSeconds(60), AccountEntry.NEVER_STORED);
    }
}
