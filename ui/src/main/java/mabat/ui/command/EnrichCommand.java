package mabat.ui.command;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import mabat.enrich.StandardEnrichment;
import mabat.knowledge.Knowledge;

/**
 * Reads articles as JSON lines and writes the same lines with what enrichment found; no server is
 * needed. Order is kept, every line is answered before the next is read, a bad line becomes {@code
 * {"line":N,"error":"…"}}. Exit status 0 when every line was good, 1 otherwise.
 */
final class EnrichCommand implements Command {
    @Override
    public OptionalInt run(List<String> words, Terminal terminal) {
        Arguments arguments = Arguments.read(words, Set.of(), Set.of());
        if (!arguments.rest().isEmpty()) {
            throw new UsageException("reads standard input: ./mabat enrich < articles.jsonl");
        }
        Knowledge knowledge = Knowledge.standard();
        EnrichedLines lines =
                new EnrichedLines(knowledge, new StandardEnrichment(knowledge, Clock.systemUTC()));
        try (BufferedReader in =
                        new BufferedReader(
                                new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
                Writer out =
                        new BufferedWriter(
                                new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8))) {
            boolean good = true;
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                EnrichedLines.Answer answer = lines.answer(number, line);
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
