package mabat.account;

import java.util.Optional;

/** Which passwords we take. Length is what helps, so there is no rule about kinds of characters. */
public final class PasswordRule {
    /** Fewest characters, in code points. */
    public static final int SHORTEST = 12;

    /** Most characters; a bound on the work that one attempt to sign in can cause. */
    public static final int LONGEST = 1000;

    private static final int FEWEST_DIFFERENT = 4;

    private PasswordRule() {}

    /** What is wrong with a password; empty when it is fine. */
    public static Optional<AccountProblem> problem(String name, String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(AccountProblem.PASSWORD_TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(AccountProblem.PASSWORD_TOO_LONG);
        }
        if (password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            return Optional.of(AccountProblem.PASSWORD_TOO_SIMPLE);
        }
        if (password.strip().equalsIgnoreCase(name.strip())) {
            return Optional.of(AccountProblem.PASSWORD_IS_NAME);
        }
        return Optional.empty();
    }
}
