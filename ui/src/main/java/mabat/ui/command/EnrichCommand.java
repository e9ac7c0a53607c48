package mabat.ui.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import mabat.enrich.StandardEnrichment;
import mabat.ingest.BoundedLines;
import mabat.ingest.BoundedLines.Line;
import mabat.knowledge.Knowledge;
import mabat.ui.command.EnrichedLines.Answer;

/**
 * Reads articles as JSON lines and writes the same lines with what enrichment found; no server is
 * needed. Order is kept, every line is answered before the next is read, a bad line becomes {@code
 * {"line":N,"error":"…"}}. Exit status 0 when every line was good, 1 otherwise.
 */
final class EnrichCommand implements Command {
    /** Room for the longest text there may be, every letter of it escaped. */
    private static final int MOST_BYTES = 16_000_000;

    @Override
    public OptionalInt run(List<String> words, Terminal terminal) {
        Arguments arguments = Arguments.read(words, Set.of(), Set.of());
        if (!arguments.rest().isEmpty()) {
            throw new UsageException("reads standard input: ./mabat enrich < articles.jsonl");
        }
        Knowledge knowledge = Knowledge.standard();
        EnrichedLines lines =
                new EnrichedLines(knowledge, new StandardEnrichment(knowledge, Clock.systemUTC()));
        try (BufferedWriter out =
                new BufferedWriter(
                        new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8))) {
            BoundedLines in = new BoundedLines(terminal.in(), MOST_BYTES);
            boolean good = true;
            int number = 0;
            for (Line line = in.next(); line != null; line = in.next()) {
                number++;
                Answer answer = lines.answer(number, line);
                if (answer == null) {
                    continue;
                }
                good &= answer.good();
                out.write(answer.json());
                out.write('\n');
                if (!in.ready()) {
                    out.flush();
                }
            }
            out.flush();
            return OptionalInt.of(good ? 0 : 1);
        } catch (IOException e) {
            throw new UncheckedIOException("reading or writing failed", e);
        }
    }
}
