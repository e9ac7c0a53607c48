@NullMarked
package mabat.overlay.elastic;

import org.jspecify.annotations.NullMarked;
