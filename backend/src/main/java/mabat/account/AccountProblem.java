package mabat.account;

import java.util.Locale;

/** Why a name or a password is not taken. The pages have a text of their own for each. */
public enum AccountProblem {
    NAME_INVALID(
            "The name needs 1 to "
                    + UserName.LONGEST
                    + " letters or digits; blanks and . _ @ ' + - are allowed too."),
    PASSWORD_TOO_SHORT("The password needs at least " + PasswordRule.SHORTEST + " characters."),
    PASSWORD_TOO_LONG("The password may have at most " + PasswordRule.LONGEST + " characters."),
    PASSWORD_TOO_SIMPLE("The password needs at least four different characters."),
    PASSWORD_IS_NAME("The password must differ from the name.");

    private final String detail;

    AccountProblem(String detail) {
        this.detail = detail;
    }

    /** One English sentence that says what is expected. */
    public String detail() {
        return detail;
    }

    /** Stable, for message bundles: {@code password-too-short}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
