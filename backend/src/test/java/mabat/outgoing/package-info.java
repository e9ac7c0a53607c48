/** Tests of the package of the same name. */
@NullMarked
package mabat.outgoing;

import org.jspecify.annotations.NullMarked;
