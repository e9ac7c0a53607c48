/** Tests of the package of the same name. */
@NullMarked
package mabat.ui.help;

import org.jspecify.annotations.NullMarked;
