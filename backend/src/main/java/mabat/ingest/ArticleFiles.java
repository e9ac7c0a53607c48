package mabat.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mabat.ingest.read.FileReader;
import mabat.ingest.read.HtmlReader;
import mabat.ingest.read.JsonReader;
import mabat.ingest.read.TextReader;

/** Articles in files: {@code .txt}, {@code .html}, {@code .json} and {@code .jsonl}. */
public final class ArticleFiles {
    /** The largest file that is read whole; JSON lines may be any size. */
    public static final long MOST_BYTES = 20_000_000;

    /** The longest line of a JSON-lines file. */
    public static final int MOST_BYTES_PER_LINE = 5_000_000;

    private ArticleFiles() {}

    /**
     * The files below the given files and folders, sorted within each folder; hidden ones and
     * unknown kinds inside folders are left out, but a file named directly is always listed.
     *
     * @throws UncheckedIOException when a folder cannot be read
     */
    public static List<Path> below(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> walk = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
                    walk.filter(Files::isRegularFile)
                            .filter(file -> !hidden(path, file) && reader(file).isPresent())
                            .sorted()
                            .forEach(files::add);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            } else {
                files.add(path);
            }
        }
        return files;
    }

    /**
     * The items of one file, read as they are asked for. Whatever is wrong with the file is an item
     * too; close the stream.
     */
    public static Stream<IngestItem> read(Path file) {
        Optional<FileReader> reader = reader(file);
        if (reader.isEmpty()) {
            return unreadable(
                    file, "Unknown kind of file; known are .txt, .html, .htm, .json and .jsonl.");
        }
        try {
            if (!Files.isRegularFile(file)) {
                return unreadable(file, "There is no such file.");
            }
            return reader.get().read(file);
        } catch (IOException e) {
            return unreadable(file, "Cannot be read: " + e.getMessage());
        }
    }

    private static Stream<IngestItem> unreadable(Path file, String reason) {
        return Stream.of(
                new IngestItem.Unreadable(new ItemPlace(file.toString(), 1), false, reason));
    }

    private static boolean hidden(Path folder, Path file) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<FileReader> reader(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "txt" -> Optional.of(new TextReader());
            case "html", "htm" -> Optional.of(new HtmlReader());
            case "json" -> Optional.of(new JsonReader());
            case "jsonl", "ndjson" -> Optional.of(JsonReader::lines);
            default -> Optional.empty();
        };
    }
}
