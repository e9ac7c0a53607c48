/** Tests of saved searches, and the fakes that other modules may use. */
@NullMarked
package mabat.savedsearch;

import org.jspecify.annotations.NullMarked;
