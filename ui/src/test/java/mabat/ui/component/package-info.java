/** Tests of the package of the same name. */
@NullMarked
package mabat.ui.component;

import org.jspecify.annotations.NullMarked;
