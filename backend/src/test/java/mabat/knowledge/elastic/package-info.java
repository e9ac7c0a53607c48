@NullMarked
package mabat.knowledge.elastic;

import org.jspecify.annotations.NullMarked;
