package mabat.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mabat.query.Findings.Edit;

/** Reads one word of a query: operator, prefix, similar spelling, or plain. */
final class WordReader {
    /** Signs that are operators elsewhere; here they mean nothing, and we say so. */
    private static final String LOOKS_LIKE_OPERATOR = "~^/!?[]{}<>\\*";

    private final Findings findings;

    WordReader(Findings findings) {
        this.findings = findings;
    }

    /** Empty when there is no word in it, or when it is an error. */
    Optional<Token> read(String word, Span at) {
        OperatorWord operator = OperatorWord.of(word);
        if (operator != null) {
            return operator(operator, word, at);
        }
        if (word.indexOf('*') >= 0) {
            return prefix(word, at);
        }
        String core = core(word);
        if (!Letters.hasWord(core)) {
            return Optional.empty();
        }
        int tilde = word.lastIndexOf('~');
        if (tilde > 0 && word.substring(tilde).matches("~[12]?") && Letters.hasWord(core)) {
            return similar(core(word.substring(0, tilde)), at);
        }
        literal(word, core, at);
        return Optional.of(new Token.Leaf(plainWord(core, at)));
    }

    /** Punctuation made an operator a word again; quotes keep it one. */
    static Expression.Text plainWord(String core, Span at) {
        return OperatorWord.of(core) == null || OperatorWord.of(core) == OperatorWord.NUMBERLESS
                ? new Expression.Word(core, at)
                : new Expression.Phrase("", core, at);
    }

    private Optional<Token> operator(OperatorWord operator, String word, Span at) {
        return switch (operator) {
            case AND -> Optional.of(new Token.AndSign(word, at));
            case OR -> Optional.of(new Token.OrSign(word, at));
            case NOT -> Optional.of(new Token.NotSign(word, at));
            case SAME -> Optional.of(new Token.SameSign(word, at));
            case NEAR, ADJACENT -> near(operator, word, at);
            case TIMES -> times(operator, word, at);
            case NUMBERLESS -> {
                String name = operator.name(word);
                findings.notice(
                        ProblemCode.MISSING_NUMBER,
                        at,
                        new Edit(at.start(), at.end(), name + "/5"),
                        name,
                        "5");
                yield Optional.of(new Token.Leaf(new Expression.Word(core(word), at)));
            }
        };
    }

    private Optional<Token> near(OperatorWord operator, String word, Span at) {
        int distance = operator.number(word);
        if (distance < 1 || distance > QueryLimits.MOST_DISTANCE) {
            String name = operator.name(word);
            outOfRange(
                    ProblemCode.DISTANCE_OUT_OF_RANGE,
                    at,
                    name + "/",
                    distance < 1 ? 1 : QueryLimits.MOST_DISTANCE,
                    QueryLimits.MOST_DISTANCE);
            return Optional.empty();
        }
        return Optional.of(
                new Token.NearSign(word, distance, operator == OperatorWord.ADJACENT, at));
    }

    private Optional<Token> times(OperatorWord operator, String word, Span at) {
        int times = operator.number(word);
        if (times < 2 || times > QueryLimits.MOST_TIMES) {
            outOfRange(
                    ProblemCode.TIMES_OUT_OF_RANGE,
                    at,
                    operator.name(word) + "/",
                    times < 2 ? 2 : QueryLimits.MOST_TIMES,
                    QueryLimits.MOST_TIMES);
            return Optional.empty();
        }
        return Optional.of(new Token.TimesSign(word, times, at));
    }

    private void outOfRange(ProblemCode code, Span at, String name, int nearest, int most) {
        findings.error(
                code,
                at,
                new Edit(at.start(), at.end(), name + nearest),
                name,
                String.valueOf(most));
    }

    private Optional<Token> prefix(String word, Span at) {
        int end = word.length();
        while (end > 0 && ".,;:!?'\"".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        int star = end;
        while (star > 0 && word.charAt(star - 1) == '*') {
            star--;
        }
        String stem = core(word.substring(0, star).replace("*", ""));
        if (word.substring(0, star).indexOf('*') >= 0) {
            String repaired = Letters.count(stem) < QueryLimits.SHORTEST_PREFIX ? stem : stem + "*";
            findings.error(
                    ProblemCode.WILDCARD_INSIDE, at, new Edit(at.start(), at.end(), repaired));
            return Optional.empty();
        }
        if (Letters.count(stem) < QueryLimits.SHORTEST_PREFIX) {
            findings.error(
                    ProblemCode.PREFIX_TOO_SHORT,
                    at,
                    new Edit(at.start(), at.end(), stem),
                    String.valueOf(QueryLimits.SHORTEST_PREFIX));
            return Optional.empty();
        }
        return Optional.of(new Token.Leaf(new Expression.Prefix(stem, at)));
    }

    private Optional<Token> similar(String core, Span at) {
        if (Letters.count(core) < QueryLimits.SHORTEST_PREFIX) {
            findings.error(
                    ProblemCode.SIMILAR_TOO_SHORT,
                    at,
                    new Edit(at.start(), at.end(), core),
                    String.valueOf(QueryLimits.SHORTEST_PREFIX));
            return Optional.empty();
        }
        return Optional.of(new Token.Leaf(new Expression.Similar(core, at)));
    }

    private void literal(String word, String core, Span at) {
        int colon = core.indexOf(':');
        if (colon > 1 && colon + 1 < core.length() && field(core, colon, at)) {
            return;
        }
        if (strayQuote(word)) {
            findings.notice(
                    ProblemCode.STRAY_QUOTE,
                    at,
                    new Edit(at.start(), at.end(), '"' + core.replace('"', ' ').strip() + '"'),
                    word);
            return;
        }
        word.chars()
                .filter(c -> LOOKS_LIKE_OPERATOR.indexOf(c) >= 0)
                .findFirst()
                .ifPresent(sign ->
                        findings.notice(
                                ProblemCode.READ_LITERALLY,
                                at,
                                new Edit(at.start(), at.end(), plain(word, core)),
                                word,
                                Character.toString(sign)));
    }

    /** What was probably meant: {@code !a} elsewhere means without, {@code ~a} similar. */
    private static String plain(String word, String core) {
        if (word.startsWith("!")) {
            return "-" + core;
        }
        if (word.startsWith("~") && Letters.count(core) >= QueryLimits.SHORTEST_PREFIX) {
            return core.replace("~", "") + "~";
        }
        return core;
    }

    private static boolean strayQuote(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == '"') {
                boolean inside =
                        i > 0
                                && i + 1 < word.length()
                                && Letters.hebrew(word.charAt(i - 1))
                                && Letters.hebrew(word.charAt(i + 1));
                if (!inside) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A word with a colon: a misspelled field is an error, anything else is text. */
    private boolean field(String core, int colon, Span at) {
        String name = core.substring(0, colon);
        if (!name.codePoints().allMatch(Character::isLetter) || core.startsWith("//", colon + 1)) {
            return false;
        }
        Optional<String> meant = Spelling.closest(name.toLowerCase(Locale.ROOT), fieldNames());
        if (meant.isPresent()) {
            String repaired = meant.get() + core.substring(colon);
            findings.error(
                    ProblemCode.UNKNOWN_FIELD,
                    at,
                    new Edit(at.start(), at.end(), repaired),
                    name,
                    meant.get());
        } else {
            findings.notice(
                    ProblemCode.NO_SUCH_FIELD,
                    at,
                    new Edit(at.start(), at.end(), core.replace(':', ' ')),
                    name,
                    core);
        }
        return true;
    }

    private static List<String> fieldNames() {
        return Arrays.stream(QueryField.values()).flatMap(field -> field.names().stream()).toList();
    }

    /** Without the punctuation around it. */
    String core(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !wordEdge(word.charAt(from))) {
            from++;
        }
        // a geresh belongs to the letter before it
        while (to > from && !wordEdge(word.charAt(to - 1)) && !geresh(word, to - 1)) {
            to--;
        }
        return word.substring(from, to);
    }

    private static boolean wordEdge(char c) {
        return Letters.wordly(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean geresh(String word, int i) {
        return word.charAt(i) == '\'' && i > 0 && Letters.hebrew(word.charAt(i - 1));
    }

    /**
     * The inside of a phrase with single blanks; its punctuation is kept, the analyzer drops it.
     */
    String phrase(String inside) {
        return inside.replaceAll("\\s+", " ").strip();
    }

    /** A value as typed, without the punctuation a list or sentence leaves behind it. */
    String value(String typed) {
        return typed.replaceAll("[,;]+$", "");
    }
}
