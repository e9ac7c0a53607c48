/**
 * How to search: the query language with examples that run when clicked.
 *
 * <p>{@link mabat.ui.help.HelpView} lays out the table of {@code mabat.query.QueryExample}, which
 * {@code docs/query-language.md} shows as well; the sentences are in the message bundles under
 * {@code help.}.
 */
@NullMarked
package mabat.ui.help;

import org.jspecify.annotations.NullMarked;
