/**
 * Hebrew and English words, from characters to index terms. Lucene and the JDK only.
 *
 * <p>Reading order: {@link mabat.analysis.hebrew.TextCleaner} makes one spelling of every quote,
 * drops points and invisible characters and keeps the offsets; Lucene's standard tokenizer cuts;
 * {@link mabat.analysis.hebrew.WordFilter} replaces each token by its terms, all at the token's
 * position. Which terms a word has is decided in one place, {@link
 * mabat.analysis.hebrew.WordReader}, and every term carries the {@link
 * mabat.analysis.hebrew.TermRule} that made it as its token type.
 *
 * <p>What is known of Hebrew stands in {@link mabat.analysis.hebrew.Lexicon}, one per JVM: all
 * written forms in one array, each with its readings. {@link mabat.analysis.hebrew.Candidates}
 * finds the readings of a word behind every chain of particles that grammar allows and ranks them.
 * {@link mabat.analysis.hebrew.LexiconBuilder} makes the file from Hspell's data and our tables.
 * Nothing here makes garbage for a word; the buffers belong to the filter and are reused.
 */
@NullMarked
package mabat.analysis.hebrew;

import org.jspecify.annotations.NullMarked;
