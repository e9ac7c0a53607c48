/**
 * Pages for editors: what was changed in the knowledge base and by whom, changing it, the people
 * found in articles, and the re-enrichment of everything that is there already.
 *
 * <p>Start with {@code EditingView}. {@link mabat.ui.editing.EditorActions} is what other pages put
 * beside an article or an entity. Every change goes through {@code Desk}, which tells in the
 * reader's language what became of it.
 */
@NullMarked
package mabat.ui.editing;

import org.jspecify.annotations.NullMarked;
