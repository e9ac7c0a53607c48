/** Tests of REST over HTTP, with everything below the services in memory. */
@NullMarked
package mabat.ui.api;

import org.jspecify.annotations.NullMarked;
