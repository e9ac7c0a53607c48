/**
 * The vocabulary every feature shares: an article, where it comes from, when it appeared.
 *
 * <p>Start with {@link mabat.article.Article}; what enrichment adds is in {@link
 * mabat.article.Findings}. Records only: JDK and JSpecify, nothing else.
 */
@NullMarked
package mabat.article;

import org.jspecify.annotations.NullMarked;
