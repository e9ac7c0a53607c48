package mabat.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import mabat.ingest.BoundedLines.Line;
import org.jspecify.annotations.Nullable;

/**
 * Articles as JSON lines (NDJSON), read one at a time. A bad line is an item like any other, so it
 * costs none of its neighbours; blank lines are passed over but counted.
 */
public final class JsonLines implements Iterator<IngestItem> {
    private final IncomingJson json = new IncomingJson();
    private final BoundedLines lines;
    private final String source;
    private final int mostBytesPerLine;
    private int line;
    private @Nullable IngestItem next;

    /**
     * @param source named in every item's place
     * @param mostBytesPerLine a longer line is reported and passed over
     */
    public JsonLines(InputStream in, String source, int mostBytesPerLine) {
        this.lines = new BoundedLines(in, mostBytesPerLine);
        this.source = source;
        this.mostBytesPerLine = mostBytesPerLine;
    }

    /**
     * @throws UncheckedIOException when the stream breaks off
     */
    @Override
    public boolean hasNext() {
        while (next == null) {
            Line read;
            try {
                read = lines.next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (read == null) {
                return false;
            }
            line++;
            next = item(read);
        }
        return true;
    }

    @Override
    public IngestItem next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        IngestItem item = next;
        next = null;
        return item;
    }

    private @Nullable IngestItem item(Line read) {
        ItemPlace place = new ItemPlace(source, line);
        return switch (read) {
            case Line.TooLong tooLong ->
                    new IngestItem.Unreadable(
                            place,
                            false,
                            "The line has "
                                    + tooLong.bytes()
                                    + " bytes; the most is "
                                    + mostBytesPerLine
                                    + ".");
            case Line.NotUtf8 notUtf8 ->
                    new IngestItem.Unreadable(place, true, "The line is not valid UTF-8.");
            case Line.Text text -> {
                String bare = withoutByteOrderMark(text.text()).strip();
                yield bare.isEmpty() ? null : json.read(place, bare);
            }
        };
    }

    private String withoutByteOrderMark(String text) {
        return line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
