package mabat.benchmark.corpus;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a corpus as JSON lines to standard output, ready for {@code ./mabat ingest -}.
 *
 * <p>Arguments: how many articles, and a seed (1 when absent).
 */
public final class MakeCorpus {
    private MakeCorpus() {}

    /**
     * Prints usage to the error stream and ends with status 2 when the arguments are no numbers.
     */
    public static void main(String[] arguments) throws IOException {
        CorpusShape shape;
        try {
            shape =
                    CorpusShape.of(
                            Long.parseLong(arguments[0]),
                            arguments.length > 1 ? Long.parseLong(arguments[1]) : 1);
        } catch (RuntimeException e) {
            System.err.println("usage: corpus ARTICLES [SEED]     two whole numbers");
            System.exit(2);
            return;
        }
        JsonMapper json = new JsonMapper();
        try (var out =
                new BufferedWriter(
                        new OutputStreamWriter(
                                new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8),
                        1 << 16)) {
            new Corpus(shape)
                    .forEach(member -> {
                        try {
                            out.write(json.writeValueAsString(member.article()));
                            out.write('\n');
                        } catch (IOException e) {
                            throw new UncheckedIOException("writing failed", e);
                        }
                    });
        }
    }
}
