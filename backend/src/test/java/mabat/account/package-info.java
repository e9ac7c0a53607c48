/** Tests of accounts, and the fakes that other modules may use. */
@NullMarked
package mabat.account;

import org.jspecify.annotations.NullMarked;
