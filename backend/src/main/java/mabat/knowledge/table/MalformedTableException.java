package mabat.knowledge.table;

/** A table that ships with Mabat cannot be read: a mistake in the table, named by file and line. */
public final class MalformedTableException extends IllegalStateException {
    MalformedTableException(String file, int line, String what) {
        super(file + ":" + line + ": " + what);
    }
}
