package mabat.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import mabat.account.AccountService.UserOutcome;

/**
 * How the first administrator comes in: a link that works once, for a day, and that leads to a page
 * where a name and a password are chosen. Looking at that page uses nothing up.
 */
public final class FirstSignIn {
    /** How long a link is good. */
    public static final Duration GOOD_FOR = Duration.ofHours(24);

    private final AccountStore store;
    private final AccountService accounts;
    private final RandomGenerator random;
    private final Clock clock;

    /**
     * @param random a cryptographically strong source
     */
    public FirstSignIn(
            AccountStore store, AccountService accounts, RandomGenerator random, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.random = random;
        this.clock = clock;
    }

    /**
     * The path of a fresh link, {@code /sign-in/TOKEN}, to be shown to whoever started Mabat; links
     * made before stop working. Empty when there is an administrator already.
     */
    public Optional<String> freshPath() {
        store.all(SignInLink.class).forEach(store::remove);
        if (accounts.hasAdministrator()) {
            return Optional.empty();
        }
        Secret token = Secret.random("", random);
        Instant now = clock.instant();
        store.put(
                new SignInLink(
                        token.hash(),
                        Role.ADMINISTRATOR,
                        now,
                        now.plus(GOOD_FOR),
                        AccountEntry.NEVER_STORED));
        return Optional.of("/sign-in/" + token.text());
    }

    /** Whether a link can still be used. */
    public boolean isGood(String token) {
        return link(token).isPresent();
    }

    /** Creates the person the link was made for. Only an accepted link is used up. */
    public LinkOutcome use(String token, String name, String password) {
        Optional<SignInLink> link = link(token);
        if (link.isEmpty()) {
            return new LinkOutcome.NotGood();
        }
        Optional<AccountProblem> problem = accounts.problem(name, password);
        if (problem.isPresent()) {
            return new LinkOutcome.Invalid(problem.get());
        }
        if (accounts.named(name).isPresent()) {
            return new LinkOutcome.NameTaken(new UserName(name));
        }
        if (!store.remove(link.get())) {
            return new LinkOutcome.NotGood();
        }
        return switch (accounts.create(name, password, link.get().role())) {
            case UserOutcome.Created created -> new LinkOutcome.Accepted(created.user());
            case UserOutcome.Invalid invalid -> new LinkOutcome.Invalid(invalid.problem());
            case UserOutcome.NameTaken taken -> new LinkOutcome.NameTaken(taken.name());
        };
    }

    private Optional<SignInLink> link(String token) {
        return Secret.isPlausible(token)
                ? store.find(SignInLink.class, new Secret(token).hash())
                        .filter(link -> link.isGoodAt(clock.instant()))
                : Optional.empty();
    }

    /** What became of the use of a link. */
    public sealed interface LinkOutcome {
        record Accepted(User user) implements LinkOutcome {}

        /** Used before, too old, replaced by a newer one, or never ours. */
        record NotGood() implements LinkOutcome {}

        record NameTaken(UserName name) implements LinkOutcome {}

        record Invalid(AccountProblem problem) implements LinkOutcome {}
    }
}
