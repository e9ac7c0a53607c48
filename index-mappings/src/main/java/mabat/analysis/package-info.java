/**
 * How Mabat reads Hebrew and English: the Lucene face of what the index uses.
 *
 * <p>Start with {@code BilingualAnalyzer}. Sub-packages: {@code hebrew} (Lucene filters and
 * dictionaries, Lucene and JDK only) and {@code plugin} (thin factories for Elasticsearch).
 */
@NullMarked
package mabat.analysis;

import org.jspecify.annotations.NullMarked;
