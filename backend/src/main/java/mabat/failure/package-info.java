/**
 * The two ways in which the world around us can fail.
 *
 * <p>No answer ({@link mabat.failure.DependencyUnavailableException}: try again later) or an answer
 * that says no ({@link mabat.failure.DependencyRefusedException}: our mistake, or a version
 * mismatch). Adapters translate into these at the border, once, and keep the cause. Odd input from
 * a person or a feed is never an exception but a value; see the features.
 */
@NullMarked
package mabat.failure;

import org.jspecify.annotations.NullMarked;
