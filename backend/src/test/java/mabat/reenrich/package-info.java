@NullMarked
package mabat.reenrich;

import org.jspecify.annotations.NullMarked;
