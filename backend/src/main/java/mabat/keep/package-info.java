/**
 * Small documents that features keep: who watches what, what waits to be sent, what was looked at.
 *
 * <p>Start with {@link mabat.keep.Keep}. An entry is a record of the feature that owns it; here it
 * is only stored, found again by a few keywords, and protected against changes that somebody has
 * not seen. Depends on the JDK only; the adapter depends on Elasticsearch.
 */
@NullMarked
package mabat.keep;

import org.jspecify.annotations.NullMarked;
