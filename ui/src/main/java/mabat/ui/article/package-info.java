/**
 * Reading one article: its text with the recognised names marked, what is known about it, and what
 * was taken out of it.
 *
 * <p>Start with {@link mabat.ui.article.ArticleView}. Text is always shown as text nodes in the
 * direction and language of the article.
 */
@NullMarked
package mabat.ui.article;

import org.jspecify.annotations.NullMarked;
