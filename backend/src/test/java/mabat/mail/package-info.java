/** Tests of the package of the same name. */
@NullMarked
package mabat.mail;

import org.jspecify.annotations.NullMarked;
