/**
 * What Mabat knows about the world: countries, people and their offices, organisations, topics, in
 * Hebrew and English.
 *
 * <p>Plain tables in {@code resources/mabat/knowledge}, reviewed like code, become a {@link
 * mabat.knowledge.KnowledgeBase}. The same finder of names ({@link mabat.knowledge.EntityFinder})
 * reads articles and queries, so what is recognised in a text is recognised in a query.
 */
@NullMarked
package mabat.knowledge;

import org.jspecify.annotations.NullMarked;
