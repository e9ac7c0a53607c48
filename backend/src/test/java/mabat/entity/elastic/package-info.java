@NullMarked
package mabat.entity.elastic;

import org.jspecify.annotations.NullMarked;
