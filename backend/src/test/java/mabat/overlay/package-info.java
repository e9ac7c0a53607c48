@NullMarked
package mabat.overlay;

import org.jspecify.annotations.NullMarked;
