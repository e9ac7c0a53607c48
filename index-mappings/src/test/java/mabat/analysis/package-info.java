/** Tests of the analyzers; the tables beside them are meant for readers of Hebrew. */
@NullMarked
package mabat.analysis;

import org.jspecify.annotations.NullMarked;
