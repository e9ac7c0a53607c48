/** Tests of the adapter on a real node. */
@NullMarked
package mabat.savedsearch.elastic;

import org.jspecify.annotations.NullMarked;
