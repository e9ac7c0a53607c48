/** Tests of the adapter on a real node. */
@NullMarked
package mabat.account.elastic;

import org.jspecify.annotations.NullMarked;
