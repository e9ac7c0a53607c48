package mabat.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mabat.ingest.ArticleFiles;
import mabat.ingest.IncomingJson;
import mabat.ingest.IngestItem;
import mabat.ingest.ItemPlace;
import mabat.ingest.JsonLines;

/** JSON: one article, an array of articles, or one article per line. */
public final class JsonReader implements FileReader {

    @Override
    public Stream<IngestItem> read(Path file) throws IOException {
        return switch (DecodedText.of(file)) {
            case DecodedText.Refused refused ->
                    Stream.of(
                            new IngestItem.Unreadable(
                                    new ItemPlace(file.toString(), 1), false, refused.reason()));
            case DecodedText.Decoded decoded ->
                    new IncomingJson().readAll(file.toString(), decoded.text()).stream();
        };
    }

    /** JSON lines, read as they are asked for, so the file may be any size. */
    public static Stream<IngestItem> lines(Path file) throws IOException {
        if (Files.size(file) == 0) {
            return Stream.of(
                    new IngestItem.Unreadable(
                            new ItemPlace(file.toString(), 1), false, "The file is empty."));
        }
        InputStream in = Files.newInputStream(file);
        JsonLines items = new JsonLines(in, file.toString(), ArticleFiles.MOST_BYTES_PER_LINE);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                items, Spliterator.ORDERED | Spliterator.NONNULL),
                        false)
                .onClose(() -> {
                    try {
                        in.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
