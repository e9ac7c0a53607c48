/**
 * How fast names are read and articles enriched; on the demo corpus, so nothing else is needed. Run
 * {@code org.openjdk.jmh.Main} on this module's class path.
 */
@NullMarked
package mabat.benchmark.knowledge;

import org.jspecify.annotations.NullMarked;
