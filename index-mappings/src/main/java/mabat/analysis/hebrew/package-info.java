/**
 * Hebrew and English words, from characters to index terms. Lucene and the JDK only.
 *
 * <p>Reading order: {@link mabat.analysis.hebrew.TextCleaner} makes one spelling of every quote,
 * drops points and invisible characters and keeps the offsets; Lucene's standard tokenizer cuts;
 * {@link mabat.analysis.hebrew.WordFilter} replaces each token by its terms, all at the token's
 * position. Which terms a word has is decided in one place, {@link
 * mabat.analysis.hebrew.WordReader}, and every term carries the {@link
 * mabat.analysis.hebrew.TermRule} that made it as its token type.
 */
@NullMarked
package mabat.analysis.hebrew;

import org.jspecify.annotations.NullMarked;
