/**
 * How well the analyzers read real texts, and how fast.
 *
 * <p>{@link mabat.benchmark.analysis.AnalysisQuality} takes a folder of judged texts, which are not
 * part of the project, and prints one table row per analyzer: passages found for questions, base
 * forms found, and unrelated words wrongly brought together. Every number is computed in the same
 * run with BM25 (k1 1.2, b 0.75), the terms of one position counting as synonyms.
 */
@NullMarked
package mabat.benchmark.analysis;

import org.jspecify.annotations.NullMarked;
