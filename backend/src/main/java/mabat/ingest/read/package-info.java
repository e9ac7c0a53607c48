/**
 * Reading files of each kind; used through {@link mabat.ingest.ArticleFiles}.
 *
 * <p>{@link mabat.ingest.read.DecodedText} finds out the encoding; every reader turns one file into
 * items and never throws for what is inside it.
 */
@NullMarked
package mabat.ingest.read;

import org.jspecify.annotations.NullMarked;
