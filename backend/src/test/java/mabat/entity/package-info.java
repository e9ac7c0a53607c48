@NullMarked
package mabat.entity;

import org.jspecify.annotations.NullMarked;
