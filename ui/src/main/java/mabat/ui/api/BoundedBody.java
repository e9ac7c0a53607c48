package mabat.ui.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The body of a request up to a size; reading past it ends with {@link TooLargeException}. */
final class BoundedBody extends FilterInputStream {
    private final long most;
    private long left;

    BoundedBody(InputStream in, long mostBytes) {
        super(in);
        this.most = mostBytes;
        this.left = mostBytes;
    }

    /** There is more than may be read. */
    static final class TooLargeException extends IOException {
        TooLargeException(long most) {
            super("more than " + most + " bytes");
        }
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            count(1);
        }
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    @Override
    public long skip(long bytes) {
        return 0; // everything is read, so that everything is counted
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int read) throws TooLargeException {
        left -= read;
        if (left < 0) {
            throw new TooLargeException(most);
        }
    }
}
