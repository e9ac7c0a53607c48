package mabat.query;

import java.util.ArrayList;
import java.util.List;
import mabat.query.Expression.All;
import mabat.query.Expression.Everything;
import mabat.query.Expression.InField;
import mabat.query.Expression.Not;
import mabat.query.Expression.Text;
import mabat.query.Findings.Edit;
import org.jspecify.annotations.Nullable;

/** Tokens to tree, by recursive descent; after an error it only finishes. */
final class TreeBuilder {
    private final List<Token> tokens;
    private final Findings findings;
    private final Span whole;
    private final boolean needsWords;
    private final Leaves leaves;
    private int next;
    private int depth;
    private int clauses;

    TreeBuilder(List<Token> tokens, Findings findings, Span whole, boolean needsWords) {
        this.tokens = tokens;
        this.findings = findings;
        this.whole = whole;
        this.needsWords = needsWords;
        this.leaves = new Leaves(findings);
    }

    Expression build() {
        if (tokens.isEmpty()) {
            if (needsWords) {
                findings.error(ProblemCode.NO_WORDS, whole, Edit.remove(whole));
            }
            return new Everything(whole);
        }
        Expression tree = any(null);
        while (peek() instanceof Token.Close close && !findings.failed()) {
            findings.error(ProblemCode.UNOPENED_BRACKET, close.at(), Edit.remove(close.at()));
        }
        return tree;
    }

    /** Parts with OR between them. */
    private Expression any(@Nullable QueryField field) {
        List<Expression> parts = new ArrayList<>();
        parts.add(all(field));
        boolean mixed = parts.get(0) instanceof All;
        while (peek() instanceof Token.OrSign or && !findings.failed()) {
            next++;
            if (operandFollows(or.text(), or.at())) {
                Expression part = all(field);
                mixed |= part instanceof All;
                parts.add(part);
            }
        }
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Expression tree = Trees.any(parts);
        if (mixed && !findings.failed()) {
            Span at = tree.at();
            Edit edit = new Edit(at.start(), at.end(), CanonicalText.bracketed(parts));
            findings.notice(ProblemCode.MIXED_OPERATORS, at, edit);
        }
        return tree;
    }

    /** Parts with AND or nothing between them. */
    private Expression all(@Nullable QueryField field) {
        List<Expression> parts = new ArrayList<>();
        if (peek() instanceof Token.Between between) {
            findings.error(
                    ProblemCode.LEADING_OPERATOR,
                    between.at(),
                    Edit.remove(between.at()),
                    between.text());
            return new Everything(whole);
        }
        parts.add(negatable(field));
        while (!findings.failed()) {
            Token token = peek();
            if (token instanceof Token.AndSign and) {
                next++;
                if (!operandFollows(and.text(), and.at())) {
                    break;
                }
            } else if (token == null
                    || token instanceof Token.OrSign
                    || token instanceof Token.Close) {
                break;
            }
            parts.add(negatable(field));
        }
        return parts.size() == 1 ? parts.get(0) : Trees.all(parts);
    }

    private boolean operandFollows(String operator, Span at) {
        Token token = peek();
        if (token == null || token instanceof Token.Close) {
            findings.error(ProblemCode.TRAILING_OPERATOR, at, Edit.remove(at), operator);
            return false;
        }
        if (token instanceof Token.Between second) {
            findings.error(
                    ProblemCode.TWO_OPERATORS,
                    second.at(),
                    Edit.remove(second.at()),
                    second.text(),
                    operator);
            return false;
        }
        return true;
    }

    private Expression negatable(@Nullable QueryField field) {
        if (!(peek() instanceof Token.NotSign not)) {
            return near(field);
        }
        next++;
        if (!operandFollows(not.text(), not.at()) || tooDeep(not.at())) {
            return new Everything(whole);
        }
        depth++;
        Expression part = negatable(field);
        depth--;
        Span at = not.at().to(part.at());
        return part instanceof Not twice ? twice.part() : new Not(part, at);
    }

    /** Parts with NEAR, ADJ or SAME between them; from left to right. */
    private Expression near(@Nullable QueryField field) {
        boolean bracketed = peek() instanceof Token.Open;
        Expression left = unit(field);
        while (peek() instanceof Token.Between sign
                && !(sign instanceof Token.AndSign || sign instanceof Token.OrSign)
                && !findings.failed()) {
            next++;
            if (!operandFollows(sign.text(), sign.at())) {
                break;
            }
            Expression right = unit(field);
            if (findings.failed()) {
                break;
            }
            Text before = leaves.text(left, sign);
            Text after = leaves.text(right, sign);
            if (before == null || after == null) {
                return left;
            }
            left = leaves.proximity(before, after, sign, bracketed);
            bracketed = false;
        }
        return left;
    }

    private Expression unit(@Nullable QueryField field) {
        Token token = peek();
        if (token == null || token instanceof Token.Close) {
            // only reachable behind a sign that wanted more
            Span at = token == null ? new Span(whole.end(), whole.end()) : token.at();
            findings.error(ProblemCode.NO_WORDS, at, Edit.remove(at));
            return new Everything(whole);
        }
        next++;
        return switch (token) {
            case Token.Open open -> brackets(open, field);
            case Token.TimesSign times -> times(times, field);
            case Token.FieldSign sign -> field(sign, field);
            case Token.Leaf leaf -> counted(leaves.leaf(leaf.expression(), field));
            case Token.Raw raw -> counted(leaves.value(field, raw.text(), raw.at()));
            case Token.NotSign not -> excludedNearby(not);
            case Token.Between between -> excludedNearby(between);
            case Token.Close close -> new Everything(close.at());
        };
    }

    private Expression excludedNearby(Token sign) {
        findings.error(ProblemCode.NOT_BESIDE_PROXIMITY, sign.at(), Edit.remove(sign.at()), "NEAR");
        return new Everything(whole);
    }

    private Expression brackets(Token.Open open, @Nullable QueryField field) {
        if (tooDeep(open.at())) {
            return new Everything(whole);
        }
        if (peek() instanceof Token.Close close) {
            Span at = open.at().to(close.at());
            findings.error(ProblemCode.EMPTY_BRACKETS, at, Edit.remove(at));
            return new Everything(whole);
        }
        if (peek() == null) {
            findings.error(ProblemCode.UNCLOSED_BRACKET, open.at(), Edit.remove(open.at()));
            return new Everything(whole);
        }
        depth++;
        Expression inside = any(field);
        depth--;
        if (peek() instanceof Token.Close close) {
            next++;
            return Trees.at(inside, open.at().to(close.at()));
        }
        if (!findings.failed()) {
            findings.error(ProblemCode.UNCLOSED_BRACKET, open.at(), Edit.insert(whole.end(), ")"));
        }
        return inside;
    }

    private Expression times(Token.TimesSign sign, @Nullable QueryField field) {
        if (!operandFollows(sign.text(), sign.at())) {
            return new Everything(whole);
        }
        Expression inside = unit(field);
        Text part = findings.failed() ? null : leaves.counted(inside, sign);
        return part == null
                ? inside
                : new Expression.AtLeast(sign.times(), part, sign.at().to(inside.at()));
    }

    private Expression field(Token.FieldSign sign, @Nullable QueryField outer) {
        if (outer != null) {
            findings.error(
                    ProblemCode.FIELD_INSIDE_FIELD, sign.at(), Edit.remove(sign.at()), sign.text());
            return new Everything(whole);
        }
        Token token = peek();
        if (token == null || token instanceof Token.Close || token instanceof Token.Between) {
            findings.error(
                    ProblemCode.FIELD_WITHOUT_VALUE,
                    sign.at(),
                    Edit.remove(sign.at()),
                    sign.text());
            return new Everything(whole);
        }
        depth++;
        Expression inside =
                token instanceof Token.NotSign ? negatable(sign.field()) : unit(sign.field());
        depth--;
        Span at = sign.at().to(inside.at());
        return sign.field().kind() == QueryField.Kind.TEXT
                ? new InField(sign.field(), inside, at)
                : Trees.at(inside, at);
    }

    private boolean tooDeep(Span at) {
        if (depth < QueryLimits.MOST_DEPTH) {
            return false;
        }
        findings.error(
                ProblemCode.TOO_DEEP, at, Edit.remove(at), String.valueOf(QueryLimits.MOST_DEPTH));
        return true;
    }

    private Expression counted(Expression leaf) {
        if (++clauses > QueryLimits.MOST_CLAUSES) {
            findings.error(
                    ProblemCode.TOO_MANY_CLAUSES,
                    leaf.at(),
                    new Edit(leaf.at().start(), whole.end(), ""),
                    String.valueOf(QueryLimits.MOST_CLAUSES));
        }
        return leaf;
    }

    private @Nullable Token peek() {
        return next < tokens.size() ? tokens.get(next) : null;
    }
}
