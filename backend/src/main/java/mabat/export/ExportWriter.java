package mabat.export;

import java.io.IOException;
import mabat.article.EnrichedArticle;

/** Writes one file: its head, its rows one by one, its end. */
interface ExportWriter {
    void begin(ExportHead head) throws IOException;

    void row(EnrichedArticle article) throws IOException;

    /** Completes the file; the stream stays open. */
    void end() throws IOException;
}
