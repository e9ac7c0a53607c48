/**
 * Entries in Elasticsearch: one document each, with the entry itself as an object that is stored
 * and not indexed, so a new kind of entry needs no new mapping. Start with {@link
 * mabat.keep.elastic.ElasticKeep}.
 */
@NullMarked
package mabat.keep.elastic;

import org.jspecify.annotations.NullMarked;
