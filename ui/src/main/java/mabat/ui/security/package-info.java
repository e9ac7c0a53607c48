/**
 * Who may come in, by page and by REST.
 *
 * <p>{@link mabat.ui.security.SecurityConfiguration} has the two chains on one page: programs send
 * an API key with every request and have no session; people sign in and have a session that opens
 * pages only. The sign-in pages use {@link mabat.ui.security.SignIn}, everything else asks for the
 * {@link mabat.ui.security.Caller}. {@link mabat.ui.security.LocalServer} is the note that a
 * running Mabat leaves for the commands of the same machine.
 */
@NullMarked
package mabat.ui.security;

import org.jspecify.annotations.NullMarked;
