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
import mabat.analysis.AnalysisReport;
import mabat.analysis.ExactAnalyzer;
import org.apache.lucene.analysis.Analyzer;

/**
 * Shows what the analyzers make of a text: for each token its place and its terms with their rules.
 */
final class AnalyzeCommand implements Command {
    @Override
    public OptionalInt run(List<String> words, Terminal terminal) {
        Arguments arguments = Arguments.read(words, Set.of(), Set.of());
        if (arguments.rest().isEmpty()) {
            throw new UsageException("expected a text: ./mabat analyze 'TEXT'");
        }
        String text = String.join(" ", arguments.rest());
        terminal.out().println("title, lead, body (every form of a word):");
        print(AnalysisReport.of(text), terminal.out());
        terminal.out().println();
        terminal.out().println("title.exact, lead.exact, body.exact (as written):");
        try (Analyzer exact = new ExactAnalyzer()) {
            print(AnalysisReport.of(text, exact), terminal.out());
        }
        return OptionalInt.of(0);
    }

    private static void print(AnalysisReport report, PrintStream out) {
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
