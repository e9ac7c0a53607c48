/** Tests of the frame of the pages, and journeys through the packaged application in a browser. */
@NullMarked
package mabat.ui;

import org.jspecify.annotations.NullMarked;
