/**
 * Requests to servers elsewhere, whose addresses people typed in.
 *
 * <p>Start with {@link mabat.outgoing.GuardedClient}. It refuses addresses inside the own network
 * unless the configuration names them, connects to exactly the address that was checked, checks
 * every redirect again, and stops at a size and a time. Depends on Apache's HTTP client, because
 * that lets us decide about addresses.
 */
@NullMarked
package mabat.outgoing;

import org.jspecify.annotations.NullMarked;
