/**
 * Taking articles out: every match of a search as a file, and one article as a citation.
 *
 * <p>Start with {@link mabat.export.Exporter}. It reads the same compiled criteria as the search at
 * one moment, page by page, and hands rows to the writer of a format ({@link
 * mabat.export.ExportFormat}), which writes them at once; memory holds one page, however many there
 * are. Texts come from strangers, so no cell can be a formula ({@link mabat.export.SafeText}) and
 * no character turns the direction of what follows it.
 */
@NullMarked
package mabat.export;

import org.jspecify.annotations.NullMarked;
