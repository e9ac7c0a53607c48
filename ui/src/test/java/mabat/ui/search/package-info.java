/** Tests of the package of the same name. */
@NullMarked
package mabat.ui.search;

import org.jspecify.annotations.NullMarked;
