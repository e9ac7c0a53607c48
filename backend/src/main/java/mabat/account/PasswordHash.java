package mabat.account;

/** Turns passwords into slow, salted hashes; thread-safe. */
public interface PasswordHash {
    /** A hash with a salt of its own: the same password gives another one each time. */
    String of(String password);

    boolean matches(String password, String hash);
}
