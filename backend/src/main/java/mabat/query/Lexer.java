package mabat.query;

import java.util.ArrayList;
import java.util.List;
import mabat.query.Findings.Edit;

/** Cuts a query into tokens; decides which quotes belong to words and which open phrases. */
final class Lexer {
    private final QueryText text;
    private final Findings findings;
    private final WordReader words;
    private final List<Token> tokens = new ArrayList<>();
    private int i;

    Lexer(QueryText text, Findings findings) {
        this.text = text;
        this.findings = findings;
        this.words = new WordReader(findings);
    }

    List<Token> tokens() {
        while (i < text.length() && !findings.failed()) {
            next();
        }
        return tokens;
    }

    private void next() {
        char c = text.at(i);
        switch (c) {
            case ' ' -> i++;
            case '(' -> tokens.add(new Token.Open(text.span(i, ++i)));
            case ')' -> tokens.add(new Token.Close(text.span(i, ++i)));
            case '|' -> orSign();
            case '-', '+' -> sign();
            case '"' -> phrase("", i);
            case '=' -> exact();
            default -> word();
        }
    }

    private void orSign() {
        int from = i;
        i += text.at(i + 1) == '|' ? 2 : 1;
        tokens.add(new Token.OrSign(text.slice(from, i), text.span(from, i)));
    }

    /** A minus glued to what follows excludes it; dashes in prose and plus signs mean nothing. */
    private void sign() {
        int from = i;
        while (text.at(i) == '-' || text.at(i) == '+') {
            i++;
        }
        boolean glued = text.at(i) != ' ' && text.at(i) != ')' && text.at(i) != '|';
        if (i - from == 1 && text.at(from) == '-' && glued) {
            tokens.add(new Token.NotSign("-", text.span(from, i)));
        }
    }

    private void exact() {
        int from = i++;
        if (text.at(i) == '"') {
            phrase("", from);
            return;
        }
        int end = wordEnd(i);
        String core = words.core(text.slice(i, end));
        i = end;
        if (Letters.hasWord(core)) {
            tokens.add(new Token.Leaf(new Expression.Exact(core, text.span(from, end))));
        }
    }

    /**
     * @param from where the whole phrase starts: its particle or its quote
     */
    private void phrase(String particle, int from) {
        int opening = i;
        int closing = Letters.closingQuote(text, opening);
        if (closing < 0) {
            unclosedQuote(opening);
            return;
        }
        String inside = words.phrase(text.slice(opening + 1, closing));
        i = closing + 1;
        int slop = distanceBehindPhrase();
        Span at = text.span(from, i);
        if (!Letters.hasWord(inside)) {
            findings.error(ProblemCode.EMPTY_QUOTES, at, Edit.remove(at));
        } else if (slop >= 0) {
            near(inside, slop, at);
        } else {
            tokens.add(new Token.Leaf(new Expression.Phrase(particle, inside, at)));
        }
    }

    private int distanceBehindPhrase() {
        if (text.at(i) != '~' || !Character.isDigit(text.at(i + 1))) {
            return -1;
        }
        int from = ++i;
        while (text.at(i) >= '0' && text.at(i) <= '9') {
            i++;
        }
        String digits = text.slice(from, i);
        return digits.isEmpty() || digits.length() > 6
                ? Integer.MAX_VALUE
                : Integer.parseInt(digits);
    }

    private void near(String inside, int distance, Span at) {
        if (distance < 1 || distance > QueryLimits.MOST_DISTANCE) {
            String plain = '"' + inside + '"';
            findings.error(
                    ProblemCode.DISTANCE_OUT_OF_RANGE,
                    at,
                    new Edit(at.start(), at.end(), plain + "~10"),
                    "~",
                    String.valueOf(QueryLimits.MOST_DISTANCE));
            return;
        }
        List<Expression.Text> parts = new ArrayList<>();
        for (String word : inside.split("[ :|()*~=]+", -1)) {
            String core = words.core(word);
            if (Letters.hasWord(core)) {
                parts.add(WordReader.plainWord(core, at));
            }
        }
        tokens.add(
                new Token.Leaf(
                        parts.size() == 1
                                ? parts.get(0)
                                : new Expression.Near(parts, distance, false, at)));
    }

    private void unclosedQuote(int opening) {
        int end = opening + 1;
        while (end < text.length() && text.at(end) != '"' && text.at(end) != ')') {
            end++;
        }
        if (end < text.length() && text.at(end) == '"' && Letters.insideHebrewWord(text, end)) {
            end = text.length();
        }
        while (end > opening + 1 && text.at(end - 1) == ' ') {
            end--;
        }
        Span at = text.span(opening, opening + 1);
        Edit repair =
                Letters.hasWord(text.slice(opening + 1, end))
                        ? Edit.insert(text.span(end - 1, end).end(), "\"")
                        : Edit.remove(at);
        findings.error(ProblemCode.UNCLOSED_QUOTE, at, repair);
        i = text.length();
    }

    private void word() {
        int from = i;
        int end = wordEnd(from);
        if (text.at(end) == '"' && Letters.opensPhraseBehind(text.slice(from, end), text, end)) {
            i = end;
            String particle = words.core(text.slice(from, end));
            phrase(particle, from);
            return;
        }
        int name = firstLetter(from, end);
        int colon = colon(name, end);
        if (colon > 0) {
            field(QueryField.named(text.slice(name, colon)).orElseThrow(), name, colon);
            return;
        }
        i = end;
        words.read(text.slice(from, end), text.span(from, end)).ifPresent(tokens::add);
    }

    private int firstLetter(int from, int end) {
        int at = from;
        while (at < end && !Letters.wordly(text.at(at))) {
            at++;
        }
        return at;
    }

    /** The colon behind the name of a field; 0 when the word does not start with one. */
    private int colon(int from, int end) {
        for (int at = from; at < end; at++) {
            if (text.at(at) == ':') {
                return QueryField.named(text.slice(from, at)).isPresent() ? at : 0;
            }
        }
        return 0;
    }

    private void field(QueryField field, int from, int colon) {
        tokens.add(new Token.FieldSign(text.slice(from, colon), field, text.span(from, colon + 1)));
        i = colon + 1;
        while (i < text.length() && text.at(i) == ' ') {
            i++;
        }
        if (field.kind() == QueryField.Kind.TEXT || "()".indexOf(text.at(i)) >= 0) {
            return;
        }
        if (i < text.length()) {
            rawValue();
        }
    }

    private void rawValue() {
        int from = i;
        String value;
        if (text.at(i) == '"') {
            if (Letters.closingQuote(text, i) < 0) {
                unclosedQuote(i);
                return;
            }
            int closing = Letters.closingQuote(text, i);
            value = words.phrase(text.slice(i + 1, closing));
            i = closing + 1;
        } else {
            i = Math.max(wordEnd(i), i + 1);
            value = words.value(text.slice(from, i));
        }
        if (OperatorWord.of(value) == null || text.at(from) == '"') {
            tokens.add(new Token.Raw(value, text.span(from, i)));
        } else {
            i = from;
            word();
        }
    }

    /** Behind the last character of the word that starts here. */
    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && !ends(from, end)) {
            end++;
        }
        return end;
    }

    private boolean ends(int from, int at) {
        char c = text.at(at);
        if (c != '"') {
            return " ()|".indexOf(c) >= 0;
        }
        if (at == from) {
            return false;
        }
        boolean behindField =
                text.at(at - 1) == ':'
                        && QueryField.named(text.slice(firstLetter(from, at - 1), at - 1))
                                .isPresent();
        return behindField || Letters.opensPhraseBehind(text.slice(from, at), text, at);
    }
}
