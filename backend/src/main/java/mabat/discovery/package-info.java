/**
 * Overviews of the articles of a search: which countries and leaders meet in them (the pair
 * matrix), and what is said more than before (rising terms).
 *
 * <p>Start with {@link mabat.discovery.Discovery}. Everything shown is counted exactly with the
 * criteria and the port of {@code mabat.search}, and every number is what a click on it finds.
 * {@link mabat.discovery.RisingWords} decides which words are worth counting.
 */
@NullMarked
package mabat.discovery;

import org.jspecify.annotations.NullMarked;
