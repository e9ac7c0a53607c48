@NullMarked
package mabat.story;

import org.jspecify.annotations.NullMarked;
