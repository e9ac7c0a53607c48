/** Tests of what is kept, and the fake that other features may use. */
@NullMarked
package mabat.keep;

import org.jspecify.annotations.NullMarked;
