/**
 * What is offered to people who type a query, or whose query finds little.
 *
 * <p>{@link mabat.suggest.TypeAhead} completes while somebody types: names, operators, the person's
 * own saved and recent searches. {@link mabat.suggest.OfferedQueries} stands behind {@code
 * mabat.search} and looks for what may have been meant and for conditions that cost most; it offers
 * only what finds more, with the count. Nothing here changes a query by itself.
 */
@NullMarked
package mabat.suggest;

import org.jspecify.annotations.NullMarked;
