package mabat.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a UTF-8 stream, however long they claim to be: what is over the limit is passed
 * over.
 */
public final class BoundedLines {
    private final InputStream in;
    private final int mostBytes;

    /**
     * @param mostBytes of one line
     */
    public BoundedLines(InputStream in, int mostBytes) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.mostBytes = mostBytes;
    }

    /** One line of the stream. */
    public sealed interface Line {
        record Text(String text) implements Line {}

        /**
         * @param bytes how long it really was
         */
        record TooLong(long bytes) implements Line {}

        record NotUtf8() implements Line {}
    }

    /** Whether something can be read at once; false also at the end of the stream. */
    public boolean ready() throws IOException {
        return in.available() > 0;
    }

    /** The next line without its end; absent at the end of the stream. */
    public @Nullable Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        long length = 0;
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            length++;
            if (length <= mostBytes) {
                line.write(b);
            }
        }
        if (length > mostBytes) {
            return new Line.TooLong(length);
        }
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(line.toByteArray()))
                            .toString();
            return new Line.Text(text);
        } catch (CharacterCodingException e) {
            return new Line.NotUtf8();
        }
    }
}
