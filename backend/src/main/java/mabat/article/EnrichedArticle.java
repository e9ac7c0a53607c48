package mabat.article;

import java.time.Instant;

/**
 * An article together with what enrichment found in it: what the index stores and the reader shows.
 *
 * @param firstSeen when this article first reached us, by our clock; kept when it is updated
 */
public record EnrichedArticle(Article article, Findings findings, Instant firstSeen) {}
