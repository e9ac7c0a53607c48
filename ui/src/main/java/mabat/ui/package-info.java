/**
 * The application: pages, REST, security and commands in one executable jar.
 *
 * <p>{@link mabat.ui.MabatApplication} is the entry: it hands its arguments to a command, and
 * {@code start} boots Spring. Pages call the services of the backend directly; Vaadin appears only
 * below this package.
 */
@NullMarked
package mabat.ui;

import org.jspecify.annotations.NullMarked;
