@NullMarked
package mabat.reenrich.elastic;

import org.jspecify.annotations.NullMarked;
