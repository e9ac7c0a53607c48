/** Tests of the page for editors that shows how a text is read. */
@NullMarked
package mabat.ui.analysis;

import org.jspecify.annotations.NullMarked;
