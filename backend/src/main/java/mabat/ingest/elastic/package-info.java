/**
 * Keeping articles in Elasticsearch: {@link mabat.ingest.elastic.ElasticArticleWriter}.
 *
 * <p>Reads what is there before it writes, and writes with a version condition, so concurrent
 * senders of the same article never lose or double one.
 */
@NullMarked
package mabat.ingest.elastic;

import org.jspecify.annotations.NullMarked;
