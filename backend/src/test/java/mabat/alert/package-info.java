/** Tests of alerts, and the fakes that other modules may use. */
@NullMarked
package mabat.alert;

import org.jspecify.annotations.NullMarked;
