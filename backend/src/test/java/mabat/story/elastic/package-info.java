@NullMarked
package mabat.story.elastic;

import org.jspecify.annotations.NullMarked;
