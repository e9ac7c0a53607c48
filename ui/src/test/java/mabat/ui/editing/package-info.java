@NullMarked
package mabat.ui.editing;

import org.jspecify.annotations.NullMarked;
