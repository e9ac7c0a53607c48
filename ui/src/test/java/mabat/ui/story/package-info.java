@NullMarked
package mabat.ui.story;

import org.jspecify.annotations.NullMarked;
