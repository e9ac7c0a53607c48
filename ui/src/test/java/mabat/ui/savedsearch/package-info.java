/** Tests of the package of the same name. */
@NullMarked
package mabat.ui.savedsearch;

import org.jspecify.annotations.NullMarked;
