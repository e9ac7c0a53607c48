/** Tests of the package of the same name. */
@NullMarked
package mabat.ui.article;

import org.jspecify.annotations.NullMarked;
