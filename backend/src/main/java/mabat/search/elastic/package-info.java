/**
 * Searching and reading articles in Elasticsearch.
 *
 * <p>Start with {@link mabat.search.elastic.PageQuery}, a pure function from a page request to the
 * JSON of its searches: matches, facets and histogram, together or at the same time. {@link
 * mabat.search.elastic.TextQueries} writes the clauses, {@link mabat.search.elastic.Ranking} holds
 * every number of the scoring, and {@link mabat.search.elastic.PageAnswer} reads the response. Only
 * core Elasticsearch is used: no scripts, and no text of a user is ever parsed by Elasticsearch.
 */
@NullMarked
package mabat.search.elastic;

import org.jspecify.annotations.NullMarked;
