package mabat.query;

import java.util.List;

/**
 * Reads a query. Never throws, whatever the text; the time is linear in its length.
 *
 * <p>Brackets bind most, then NEAR, ADJ and SAME, then NOT, then AND (or nothing) between parts,
 * then OR. The grammar with examples: {@code docs/query-language.md}.
 */
public final class QueryParser {
    /** A repaired query may need repairs of its own: {@code ((a} needs two brackets. */
    private static final int MOST_REPAIRS = 24;

    private QueryParser() {}

    /** What the query means; a problem's repair, when there is one, can be read. */
    public static QueryReading parse(String typed) {
        QueryReading reading = read(typed);
        return switch (reading) {
            case QueryReading.Unclear(Problem problem) ->
                    new QueryReading.Unclear(problem.withRepair(repaired(typed, problem)));
            case QueryReading.Read(Expression tree, List<Problem> notices) ->
                    new QueryReading.Read(
                            tree, notices.stream().map(n -> checked(typed, n)).toList());
        };
    }

    private static String repaired(String typed, Problem problem) {
        String candidate = problem.repair();
        for (int i = 0; i < MOST_REPAIRS && !candidate.isEmpty(); i++) {
            if (candidate.equals(typed)) {
                return "";
            }
            switch (read(candidate)) {
                case QueryReading.Read readable -> {
                    return candidate;
                }
                case QueryReading.Unclear(Problem next) -> candidate = next.repair();
            }
        }
        return "";
    }

    private static Problem checked(String typed, Problem notice) {
        boolean useful =
                !notice.repair().equals(typed)
                        && read(notice.repair()) instanceof QueryReading.Read;
        return useful ? notice : notice.withRepair("");
    }

    private static QueryReading read(String typed) {
        Findings findings = new Findings(typed);
        if (typed.length() > QueryLimits.MOST_CHARACTERS) {
            return new QueryReading.Unclear(tooLong(typed));
        }
        QueryText text = QueryText.of(typed);
        List<Token> tokens = new Lexer(text, findings).tokens();
        Span whole = new Span(0, typed.length());
        Expression tree =
                findings.failed()
                        ? new Expression.Everything(whole)
                        : new TreeBuilder(tokens, findings, whole, !typed.isBlank()).build();
        Problem error = findings.error();
        return error == null
                ? new QueryReading.Read(tree, findings.notices())
                : new QueryReading.Unclear(error);
    }

    private static Problem tooLong(String typed) {
        int most = QueryLimits.MOST_CHARACTERS;
        int cut = typed.lastIndexOf(' ', most);
        String kept = typed.substring(0, cut > 0 ? cut : most).strip();
        return new Problem(
                ProblemCode.TOO_LONG,
                List.of(String.valueOf(typed.length()), String.valueOf(most)),
                new Span(most, typed.length()),
                kept);
    }
}
