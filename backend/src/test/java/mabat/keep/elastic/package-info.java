/** Tests of the package of the same name. */
@NullMarked
package mabat.keep.elastic;

import org.jspecify.annotations.NullMarked;
