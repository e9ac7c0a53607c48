package mabat.ui.savedsearch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import mabat.export.ExportFormat;
import mabat.export.Exporter;

/** One file on its way to a reader, who sees how far it is and can end it. */
final class ExportRun {
    private static final int BUFFER = 64 * 1024;

    private final AtomicBoolean cancelled = new AtomicBoolean();

    /** Told in the thread that writes. */
    interface Watcher {
        void progress(long written, long total);

        /** How it ended; the last thing said. */
        void ended(End end);
    }

    /** How a file ended. */
    enum End {
        DONE,
        CANCELLED,
        FAILED
    }

    /** Ends it after the page of articles that is being written; from any thread. */
    void cancel() {
        cancelled.set(true);
    }

    /**
     * Writes the whole file and closes the export.
     *
     * @throws IOException also when it was cancelled, so that the download is seen to be broken
     */
    void write(Exporter.Export export, ExportFormat format, OutputStream to, Watcher watcher)
            throws IOException {
        try (export) {
            long total = export.total();
            watcher.progress(0, total);
            OutputStream out = new BufferedOutputStream(to, BUFFER);
            export.write(
                    format,
                    out,
                    written -> {
                        if (cancelled.get()) {
                            throw new CancellationException();
                        }
                        watcher.progress(written, total);
                    });
            out.flush();
            watcher.ended(End.DONE);
        } catch (CancellationException e) {
            watcher.ended(End.CANCELLED);
            throw new IOException("cancelled by the reader", e);
        } catch (IOException | RuntimeException e) {
            watcher.ended(End.FAILED);
            throw e;
        }
    }
}
