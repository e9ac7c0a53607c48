/** Tests of the parts that read Hebrew. */
@NullMarked
package mabat.analysis.hebrew;

import org.jspecify.annotations.NullMarked;
