/**
 * Keeping articles in Elasticsearch: {@link mabat.ingest.elastic.ElasticArticleWriter}.
 *
 * <p>Reads what is there before it writes, and writes with a version condition, so concurrent
 * senders of the same article never lose or double one. Before writing, {@code ArticleGroups} finds
 * the copies and the story an article belongs to.
 */
@NullMarked
package mabat.ingest.elastic;

import org.jspecify.annotations.NullMarked;
