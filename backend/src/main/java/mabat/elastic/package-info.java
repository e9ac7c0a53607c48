/**
 * The plumbing that all adapters to Elasticsearch share.
 *
 * <p>{@link mabat.elastic.ElasticsearchLink} decides whom we talk to: a cluster that was named, or
 * the local node, which it starts. {@link mabat.elastic.Elasticsearch} is how adapters talk: it
 * hands out the client and turns its exceptions into those of {@code mabat.failure}, so that nobody
 * above an adapter ever sees one. {@link mabat.elastic.IndexInstaller} makes sure that the indices
 * are what the files in {@code mabat/index/} say. Field names live in {@link
 * mabat.elastic.ArticleFields}.
 *
 * <p>The Elasticsearch client may be used here and in the features' packages named {@code elastic},
 * nowhere else. Indices are always addressed by the aliases of {@link mabat.elastic.IndexNames}.
 */
@NullMarked
package mabat.elastic;

import org.jspecify.annotations.NullMarked;
