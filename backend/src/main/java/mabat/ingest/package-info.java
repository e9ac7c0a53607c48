/**
 * Taking articles in: read, clean, identify, enrich, write.
 *
 * <p>{@link mabat.ingest.ArticleFiles} turns files into items, {@link mabat.ingest.IngestService}
 * takes items through {@code mabat.enrich} to the {@link mabat.ingest.ArticleWriter} and answers
 * for every single one. An item is acknowledged only when Elasticsearch has it durably; everything
 * is idempotent, so stopping anywhere and sending again loses and doubles nothing.
 */
@NullMarked
package mabat.ingest;

import org.jspecify.annotations.NullMarked;
