/**
 * Bringing the articles that are there already to the present rules, tables and corrections.
 *
 * <p>Every article says what enriched it ({@code enriched_by}); those that say something else than
 * {@link mabat.enrich.Enrichment#version()} are read, enriched and written again, unless they were
 * changed meanwhile. That makes the work its own record of how far it is: whoever continues it asks
 * which articles are left. {@link mabat.reenrich.Reenrichment} does it on one instance at a time, a
 * lease in {@link mabat.reenrich.JobState} sees to that; searches never notice.
 */
@NullMarked
package mabat.reenrich;

import org.jspecify.annotations.NullMarked;
