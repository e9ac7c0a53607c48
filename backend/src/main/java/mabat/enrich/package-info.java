/**
 * What a text is about: one small class per enrichment, all of them pure functions.
 *
 * <p>{@link mabat.enrich.Enrichment} is the seam that ingestion and the {@code enrich} command use;
 * {@link mabat.enrich.StandardEnrichment} is the one we ship and the place to start reading. First
 * an article is prepared: cut into paragraphs, freed of boilerplate, given a language, a date and
 * an identity. Then the names in it are read ({@link mabat.knowledge.Knowledge}), weighed ({@code
 * Salience}), its topics and people whom no table knows found. {@link mabat.enrich.Stories}, {@link
 * mabat.enrich.Duplicates} and {@link mabat.enrich.RepeatedLines} decide what several articles have
 * to do with each other; who the others are is for the caller to find out. Uses the JDK, the
 * knowledge base and our analyzers.
 */
@NullMarked
package mabat.enrich;

import org.jspecify.annotations.NullMarked;
