package mabat.account;

/** One entry of the {@link AccountStore}. */
public sealed interface AccountEntry permits User, ApiKey, SignInLink {
    /** A revision that no stored entry has. */
    String NEVER_STORED = "";

    /** What it is found by; unique among entries of its kind, at most 256 bytes of UTF-8. */
    String key();

    /** Changes with every stored change; {@link #NEVER_STORED} before the first. */
    String revision();
}
