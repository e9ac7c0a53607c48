/**
 * Who may use Mabat: people with passwords, programs with keys, and what each may do.
 *
 * <p>Start with {@link mabat.account.Role}. {@link mabat.account.AccountService} knows the people,
 * {@link mabat.account.ApiKeyService} the keys, {@link mabat.account.FirstSignIn} the one-time link
 * with which the first administrator comes in. None of them keeps a secret: passwords are kept as
 * slow hashes ({@link mabat.account.PasswordHash}), random secrets as SHA-256 ({@link
 * mabat.account.Secret}). All three keep their entries in one {@link mabat.account.AccountStore},
 * where every change names the revision it started from, so two changes at once never overwrite
 * each other. {@link mabat.account.LoginAttempts} slows down guessing.
 */
@NullMarked
package mabat.account;

import org.jspecify.annotations.NullMarked;
