/**
 * What the {@code mabat} script runs: {@code start}, {@code ingest}, {@code api-key}, {@code
 * analyze}, {@code enrich}.
 *
 * <p>Each command is one small class that gets its arguments and a {@link
 * mabat.ui.command.Terminal}, so tests run it with streams of their own. This is the only package
 * that writes to the standard streams. {@code ingest} and {@code api-key} are REST clients of a
 * running Mabat; {@code analyze} and {@code enrich} need no server.
 */
@NullMarked
package mabat.ui.command;

import org.jspecify.annotations.NullMarked;
