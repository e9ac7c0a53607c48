/** Tests of who may come in. */
@NullMarked
package mabat.ui.security;

import org.jspecify.annotations.NullMarked;
