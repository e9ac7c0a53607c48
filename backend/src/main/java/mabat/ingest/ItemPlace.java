package mabat.ingest;

/**
 * Where an item came from, for reports.
 *
 * @param source the file's path, or a word such as {@code request}
 * @param line 1 for the first line or item
 */
public record ItemPlace(String source, int line) {
    @Override
    public String toString() {
        return source + ":" + line;
    }
}
