/** Tests of enrichment on short texts of our own. */
@NullMarked
package mabat.enrich;

import org.jspecify.annotations.NullMarked;
