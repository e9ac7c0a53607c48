/**
 * Re-enrichment against Elasticsearch: stale articles are read in pages of a point in time and
 * written in bulk under the condition that nobody changed them; the state of the job is a document.
 */
@NullMarked
package mabat.reenrich.elastic;

import org.jspecify.annotations.NullMarked;
