package mabat.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import mabat.article.EntityRef;
import mabat.article.Language;
import mabat.knowledge.KnowledgeBase;
import mabat.query.CanonicalText;
import mabat.query.Expression;
import mabat.query.Problem;
import mabat.query.ProblemCode;
import mabat.query.QueryField;
import mabat.query.Span;
import mabat.search.ReadingPart.Kind;
import org.jspecify.annotations.Nullable;

/** Collects how a query was understood, one part after the other; knows which are switched off. */
final class ReadingParts {
    private static final Set<ProblemCode> LITERAL =
            Set.of(
                    ProblemCode.READ_LITERALLY,
                    ProblemCode.STRAY_QUOTE,
                    ProblemCode.NO_SUCH_FIELD,
                    ProblemCode.MISSING_NUMBER);

    private final Criteria criteria;
    private final Language labels;
    private final KnowledgeBase knowledge;
    private final Set<Span> literal;
    private final List<ReadingPart> parts = new ArrayList<>();

    ReadingParts(
            Criteria criteria, Language labels, KnowledgeBase knowledge, List<Problem> notices) {
        this.criteria = criteria;
        this.labels = labels;
        this.knowledge = knowledge;
        this.literal =
                notices.stream()
                        .filter(notice -> LITERAL.contains(notice.code()))
                        .map(Problem::at)
                        .collect(Collectors.toSet());
    }

    /** Adds a text part; false when it is switched off. */
    boolean text(Expression.Text text) {
        Kind kind =
                switch (text) {
                    case Expression.Exact e -> Kind.EXACT;
                    case Expression.Phrase e -> Kind.PHRASE;
                    case Expression.Word e -> literal.contains(e.at()) ? Kind.LITERAL : Kind.WORD;
                    default -> Kind.WORD;
                };
        return add(kind, text, CanonicalText.of(text));
    }

    boolean excluded(Expression.Not not) {
        return add(Kind.EXCLUDED, not, typed(not.at()));
    }

    boolean field(Expression expression, QueryField field, String value) {
        return add(Kind.FIELD, expression, name(field) + ": " + value);
    }

    boolean date(Expression.Published published) {
        return add(
                Kind.DATE, published, name(QueryField.DATE) + ": " + published.date().canonical());
    }

    /** Adds a recognised entity; false when it is switched off. */
    boolean entity(EntityRef entity, Span at) {
        String key = entity.kind().code() + ":" + entity.id();
        return add(key, Kind.ENTITY, label(entity), entity, at);
    }

    /** Adds a concept with its words in the other language; false when it is switched off. */
    boolean concept(Concepts.Found found, Span at) {
        String label = typed(at) + " · " + String.join(" · ", found.translations());
        return add("concept:" + found.concept().id(), Kind.CONCEPT, label, null, at);
    }

    String label(EntityRef entity) {
        return knowledge.label(entity, labels);
    }

    private String name(QueryField field) {
        return labels == Language.HEBREW ? field.hebrew() : field.canonical();
    }

    private boolean add(Kind kind, Expression expression, String label) {
        String key = kind.name().toLowerCase(Locale.ROOT) + "=" + CanonicalText.of(expression);
        return add(key, kind, label, null, expression.at());
    }

    private boolean add(String key, Kind kind, String label, @Nullable EntityRef entity, Span at) {
        boolean on = !criteria.off().contains(key);
        parts.add(
                new ReadingPart(key, kind, typed(at), label, entity, at.start(), at.length(), on));
        return on;
    }

    private String typed(Span at) {
        return criteria.query().substring(at.start(), at.end());
    }

    /** How many parts there are; {@link #rollBack} forgets what came after. */
    int mark() {
        return parts.size();
    }

    void rollBack(int mark) {
        parts.subList(mark, parts.size()).clear();
    }

    /** In the order of the query. */
    List<ReadingPart> inOrder() {
        return parts.stream().sorted(Comparator.comparingInt(ReadingPart::position)).toList();
    }
}
