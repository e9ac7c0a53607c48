package mabat.account.elastic;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import mabat.account.AccountEntry;
import mabat.account.ApiKey;
import mabat.account.Role;
import mabat.account.SignInLink;
import mabat.account.User;
import mabat.account.UserName;
import org.jspecify.annotations.Nullable;

/** An entry as it is stored; the fields are those of {@code mabat/index/accounts.json}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountDocument(
        @JsonProperty("kind") String kind,
        @JsonProperty("id") @Nullable String id,
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("role") String role,
        @JsonProperty("owner") @Nullable String owner,
        @JsonProperty("secret_hash") String secretHash,
        @JsonProperty("created") Instant created,
        @JsonProperty("last_used") @Nullable Instant lastUsed,
        @JsonProperty("revoked") @Nullable Instant revoked,
        @JsonProperty("expires") @Nullable Instant expires) {

    static final String KIND = "kind";

    private static final String USER = "user";
    private static final String API_KEY = "api-key";
    private static final String LINK = "sign-in-link";

    static String kind(Class<? extends AccountEntry> kind) {
        if (kind == User.class) {
            return USER;
        }
        if (kind == ApiKey.class) {
            return API_KEY;
        }
        if (kind == SignInLink.class) {
            return LINK;
        }
        throw new IllegalArgumentException("Not one kind of entry: " + kind);
    }

    static AccountDocument of(AccountEntry entry) {
        return switch (entry) {
            case User user ->
                    new AccountDocument(
                            USER,
                            user.id(),
                            user.name().value(),
                            user.role().code(),
                            null,
                            user.passwordHash(),
                            user.created(),
                            null,
                            null,
                            null);
            case ApiKey key ->
                    new AccountDocument(
                            API_KEY,
                            key.id(),
                            key.name(),
                            key.role().code(),
                            key.owner(),
                            key.secretHash(),
                            key.created(),
                            key.lastUsed(),
                            key.revoked(),
                            null);
            case SignInLink link ->
                    new AccountDocument(
                            LINK,
                            null,
                            null,
                            link.role().code(),
                            null,
                            link.tokenHash(),
                            link.created(),
                            null,
                            null,
                            link.expires());
        };
    }

    AccountEntry toEntry(String revision) {
        Role known =
                Role.of(role).orElseThrow(() -> new IllegalStateException("Unknown role " + role));
        return switch (kind) {
            case USER ->
                    new User(
                            requireNonNull(id),
                            new UserName(requireNonNull(name)),
                            known,
                            secretHash,
                            created,
                            revision);
            case API_KEY ->
                    new ApiKey(
                            requireNonNull(id),
                            requireNonNull(owner),
                            requireNonNull(name),
                            known,
                            secretHash,
                            created,
                            lastUsed,
                            revoked,
                            revision);
            case LINK ->
                    new SignInLink(secretHash, known, created, requireNonNull(expires), revision);
            default -> throw new IllegalStateException("Unknown kind of account " + kind);
        };
    }
}
