/**
 * The query language: from what an analyst typed to a tree, and back to text.
 *
 * <p>Start with {@link mabat.query.QueryParser}: text becomes {@link mabat.query.QueryText} (one
 * kind of quote, nothing invisible, positions kept), then tokens, then an {@link
 * mabat.query.Expression}. Whatever cannot be read is a {@link mabat.query.Problem} with its
 * position and a repaired query, never an exception. {@link mabat.query.CanonicalText} prints a
 * tree so that it is read as the same tree again. Pure functions of the text: nothing here knows
 * about entities, the index or the clock.
 */
@NullMarked
package mabat.query;

import org.jspecify.annotations.NullMarked;
