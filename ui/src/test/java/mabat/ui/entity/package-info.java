@NullMarked
package mabat.ui.entity;

import org.jspecify.annotations.NullMarked;
