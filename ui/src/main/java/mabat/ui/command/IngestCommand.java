package mabat.ui.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import mabat.ingest.ArticleFiles;
import mabat.ingest.IngestItem;
import mabat.ingest.JsonLines;

/**
 * Sends files to a running Mabat. Exit status 0 when every item was taken, 1 when one was skipped
 * or the server gave up. Sending the same files again is always safe.
 */
final class IngestCommand implements Command {
    @Override
    public OptionalInt run(List<String> words, Terminal terminal) {
        Arguments arguments =
                Arguments.read(words, Set.of("--server", "--key", "--data"), Set.of());
        if (arguments.rest().isEmpty()) {
            throw new UsageException(
                    "expected files or folders, or - for JSON lines on standard input");
        }
        ServerAddress address = ServerAddress.find(arguments, terminal);
        try (ApiClient client = new ApiClient(address)) {
            IngestRun run = new IngestRun(client, terminal);
            for (String path : arguments.rest()) {
                if (!path.equals("-")) {
                    run.expect(size(ArticleFiles.below(List.of(terminal.resolve(path)))));
                }
            }
            for (String path : arguments.rest()) {
                send(path, run, terminal);
            }
            return OptionalInt.of(run.finish());
        } catch (IngestRun.GaveUpException e) {
            terminal.err().println("mabat ingest: " + e.getMessage());
            return OptionalInt.of(1);
        } catch (UncheckedIOException e) {
            terminal.err().println("mabat ingest: cannot read: " + e.getMessage());
            return OptionalInt.of(1);
        }
    }

    private static void send(String path, IngestRun run, Terminal terminal) {
        if (path.equals("-")) {
            Iterator<IngestItem> items =
                    new JsonLines(terminal.in(), "stdin", ArticleFiles.MOST_BYTES_PER_LINE);
            items.forEachRemaining(run::take);
            return;
        }
        for (Path file : ArticleFiles.below(List.of(terminal.resolve(path)))) {
            try (Stream<IngestItem> items = ArticleFiles.read(file)) {
                items.forEach(run::take);
            }
            run.endOfFile(size(List.of(file)));
        }
    }

    private static long size(List<Path> files) {
        long bytes = 0;
        for (Path file : files) {
            try {
                bytes += Files.size(file);
            } catch (IOException e) {
                // Reported when the file is read; only the progress bar asks for sizes.
                continue;
            }
        }
        return bytes;
    }
}
