/** Tests of the tables and of reading names; the sentences stand in {@code sightings.tsv}. */
@NullMarked
package mabat.knowledge;

import org.jspecify.annotations.NullMarked;
