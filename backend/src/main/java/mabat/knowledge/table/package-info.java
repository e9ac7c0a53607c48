/**
 * The knowledge base's tables as they stand in {@code resources/mabat/knowledge}: tab-separated
 * text with a header line, {@code #} comments and {@code |} between several values of one cell.
 *
 * <p>Start with {@link mabat.knowledge.table.KnowledgeTables}; it reads everything once and says in
 * which line of which file something is wrong. A name may end with a mark, see {@link
 * mabat.knowledge.table.Alias}. Nothing here knows about matching.
 */
@NullMarked
package mabat.knowledge.table;

import org.jspecify.annotations.NullMarked;
