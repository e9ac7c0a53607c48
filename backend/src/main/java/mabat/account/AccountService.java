package mabat.account;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The people who sign in. Fails with the exceptions of {@code mabat.failure}; odd input is an
 * outcome.
 */
public final class AccountService {
    /** Hashed when the name is unknown, so that the answer takes as long as for a known one. */
    private static final String NOBODYS_PASSWORD = "a password that nobody has";

    private final AccountStore store;
    private final PasswordHash hash;
    private final Clock clock;
    private volatile @Nullable String nobodysHash;

    public AccountService(AccountStore store, PasswordHash hash, Clock clock) {
        this.store = store;
        this.hash = hash;
        this.clock = clock;
    }

    /** Sorted by name. */
    public List<User> users() {
        return store.all(User.class).stream().sorted(Comparator.comparing(User::key)).toList();
    }

    /** The user of this name, whatever the case it is written in. */
    public Optional<User> named(String name) {
        return UserName.isValid(name)
                ? store.find(User.class, new UserName(name).key())
                : Optional.empty();
    }

    /** Whether anybody could sign in who may do everything. */
    public boolean hasAdministrator() {
        return store.all(User.class).stream().anyMatch(AccountService::isAdministrator);
    }

    public UserOutcome create(String name, String password, Role role) {
        Optional<AccountProblem> problem = problem(name, password);
        if (problem.isPresent()) {
            return new UserOutcome.Invalid(problem.get());
        }
        User user =
                new User(
                        UUID.randomUUID().toString(),
                        new UserName(name),
                        role,
                        hash.of(password),
                        clock.instant(),
                        AccountEntry.NEVER_STORED);
        return store.put(user)
                .<UserOutcome>map(UserOutcome.Created::new)
                .orElseGet(() -> new UserOutcome.NameTaken(user.name()));
    }

    /** What is wrong with a name or password; empty when both are fine. */
    public Optional<AccountProblem> problem(String name, String password) {
        return UserName.isValid(name)
                ? PasswordRule.problem(name, password)
                : Optional.of(AccountProblem.NAME_INVALID);
    }

    /** The user with this name and password; takes equally long whether or not there is one. */
    public Optional<User> signIn(String name, String password) {
        String nobodys = nobodysHash();
        Optional<User> user = named(name);
        boolean right =
                password.length() <= PasswordRule.LONGEST
                        && hash.matches(password, user.map(User::passwordHash).orElse(nobodys));
        return right ? user : Optional.empty();
    }

    /**
     * Made at the first attempt to sign in, for known and unknown names alike: a hash is slow on
     * purpose, and would hold up every start.
     */
    private String nobodysHash() {
        String made = nobodysHash;
        if (made == null) {
            made = hash.of(NOBODYS_PASSWORD);
            nobodysHash = made;
        }
        return made;
    }

    /** Removes a user; the last administrator stays. */
    public Removal remove(String id) {
        List<User> users = store.all(User.class);
        Optional<User> found = users.stream().filter(user -> user.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            return Removal.GONE;
        }
        boolean others =
                users.stream().anyMatch(user -> isAdministrator(user) && !user.id().equals(id));
        if (isAdministrator(found.get()) && !others) {
            return Removal.LAST_ADMINISTRATOR;
        }
        return store.remove(found.get()) ? Removal.REMOVED : Removal.GONE;
    }

    private static boolean isAdministrator(User user) {
        return user.role() == Role.ADMINISTRATOR;
    }

    /** What became of a wish to remove a user. */
    public enum Removal {
        REMOVED,
        GONE,
        LAST_ADMINISTRATOR
    }

    /** What became of a wish to create a user. */
    public sealed interface UserOutcome {
        record Created(User user) implements UserOutcome {}

        record NameTaken(UserName name) implements UserOutcome {}

        record Invalid(AccountProblem problem) implements UserOutcome {}
    }
}
