/**
 * The page that shows editors how a text is read: for each word its place, its index terms, the
 * readings that were considered and their scores. Start with {@code AnalysisView}; {@code
 * TokenCard} shows one word. Uses the analyzers directly, so it needs no engine.
 */
@NullMarked
package mabat.ui.analysis;

import org.jspecify.annotations.NullMarked;
