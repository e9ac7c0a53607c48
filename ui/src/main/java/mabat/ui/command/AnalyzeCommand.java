package mabat.ui.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import mabat.analysis.Acronyms;
import mabat.analysis.AnalysisReport;
import mabat.analysis.AnalysisVersion;
import mabat.analysis.ExactAnalyzer;
import mabat.analysis.hebrew.TermRule;
import mabat.analysis.hebrew.WordReadings;
import org.apache.lucene.analysis.Analyzer;

/**
 * Shows what the analyzers make of a text: for each token its place, its terms with their rules,
 * and every reading that was considered, with its score; a star stands at those that became terms.
 */
final class AnalyzeCommand implements Command {
    private static final int MOST_READINGS = 12;

    @Override
    public OptionalInt run(List<String> words, Terminal terminal) {
        Arguments arguments = Arguments.read(words, Set.of(), Set.of());
        if (arguments.rest().isEmpty()) {
            throw new UsageException("expected a text: ./mabat analyze 'TEXT'");
        }
        String text = String.join(" ", arguments.rest());
        PrintStream out = terminal.out();
        out.println("title, lead, body (every form of a word):");
        print(AnalysisReport.of(text), true, out);
        out.println();
        out.println("title.exact, lead.exact, body.exact (as written):");
        try (Analyzer exact = new ExactAnalyzer()) {
            print(AnalysisReport.of(text, exact), false, out);
        }
        out.println();
        out.println(
                "analysis " + AnalysisVersion.current() + "; scores are log probabilities in nats");
        return OptionalInt.of(0);
    }

    private static void print(AnalysisReport report, boolean readings, PrintStream out) {
        if (report.tokens().isEmpty()) {
            out.println("  nothing to index in this text");
        }
        for (AnalysisReport.Token token : report.tokens()) {
            out.printf(
                    Locale.ROOT,
                    "  %3d  %4d-%-4d  %s%n",
                    token.position(),
                    token.start(),
                    token.end(),
                    token.surface());
            byRule(token)
                    .forEach((rule, terms) ->
                            out.println("                  " + rule + ": " + terms));
            if (readings) {
                readings(token, out);
            }
        }
    }

    private static void readings(AnalysisReport.Token token, PrintStream out) {
        List<WordReadings.Reading> readings = WordReadings.of(token.surface());
        for (WordReadings.Reading reading :
                readings.subList(0, Math.min(MOST_READINGS, readings.size()))) {
            String particles = reading.particles().isEmpty() ? "" : reading.particles() + " + ";
            out.printf(
                    Locale.ROOT,
                    "                  %s %7.1f  %s%s  (%s)%n",
                    token.has(reading.lemma()) ? "*" : " ",
                    reading.score(),
                    particles,
                    reading.lemma(),
                    reading.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            List<String> meanings = Acronyms.expansions(reading.lemma());
            if (reading.rule() == TermRule.ACRONYM && !meanings.isEmpty()) {
                out.println("                    stands for " + String.join(", ", meanings));
            }
        }
        if (readings.size() > MOST_READINGS) {
            out.println(
                    "                    and "
                            + (readings.size() - MOST_READINGS)
                            + " less likely");
        }
    }

    private static Map<String, String> byRule(AnalysisReport.Token token) {
        return token.terms().stream()
                .collect(
                        Collectors.groupingBy(
                                term -> term.rule().type(),
                                LinkedHashMap::new,
                                Collectors.collectingAndThen(
                                        Collectors.mapping(
                                                AnalysisReport.Term::text,
                                                Collectors.toCollection(ArrayList::new)),
                                        terms -> String.join(", ", terms))));
    }
}
