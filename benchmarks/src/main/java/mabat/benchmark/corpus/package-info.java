/**
 * A news corpus of any size, made from a seed: the same seed gives the same articles, byte by byte.
 * {@link mabat.benchmark.corpus.Corpus} is the way in, {@link mabat.benchmark.corpus.MakeCorpus}
 * the command.
 *
 * <p>What matters for speed is realistic: lengths (median 350 words), Zipfian vocabulary taken from
 * the word list with inflection and particles, names from the knowledge base with a few that are
 * everywhere and many that are rare, ten years of days with busy weeks, stories told by several
 * outlets, a share of near-copies and of stories told in both languages. The sentences mean
 * nothing.
 *
 * <p>A {@link mabat.benchmark.corpus.Story} decides who and what is spoken of, without a language;
 * {@link mabat.benchmark.corpus.Sentences} says it in one.
 */
@NullMarked
package mabat.benchmark.corpus;

import org.jspecify.annotations.NullMarked;
