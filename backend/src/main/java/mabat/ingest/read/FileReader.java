package mabat.ingest.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import mabat.ingest.IngestItem;

/** Reads files of one kind. */
@FunctionalInterface
public interface FileReader {
    /**
     * @return the items, read as they are asked for; close the stream
     * @throws IOException when the file itself cannot be read
     */
    Stream<IngestItem> read(Path file) throws IOException;
}
