package mabat.analysis.hebrew;

import java.io.IOException;
import java.nio.file.Path;

/** A source of the lexicon is not what it must be; the message says what, where and what to do. */
public final class LexiconSourceException extends IOException {

    private static final long serialVersionUID = 1;

    LexiconSourceException(Path file, String problem) {
        super(file + ": " + problem);
    }

    LexiconSourceException(Path file, int line, String problem) {
        super(file + ", line " + line + ": " + problem);
    }
}
