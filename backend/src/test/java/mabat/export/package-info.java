/** Tests of the package of the same name. */
@NullMarked
package mabat.export;

import org.jspecify.annotations.NullMarked;
