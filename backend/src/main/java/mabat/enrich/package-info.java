/**
 * What a text is about: one small class per enrichment, all of them pure functions.
 *
 * <p>{@link mabat.enrich.Enrichment} is the seam that ingestion and the {@code enrich} command use.
 */
@NullMarked
package mabat.enrich;

import org.jspecify.annotations.NullMarked;
