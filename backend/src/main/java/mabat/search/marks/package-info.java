/**
 * Which words of an article to mark for a query: what it looks for is found again in the texts of
 * an article, by the analyzers of the index and as Lucene would find it.
 */
@NullMarked
package mabat.search.marks;

import org.jspecify.annotations.NullMarked;
