package mabat.search;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import mabat.article.Language;
import mabat.knowledge.EntityFinder;
import mabat.knowledge.KnowledgeBase;
import mabat.query.Expression;
import mabat.query.Problem;
import mabat.query.QueryParser;
import mabat.query.QueryReading;
import org.jspecify.annotations.Nullable;

/** Understands criteria: reads the query, recognises names in it, looks values up. */
public final class CriteriaReader {
    private final KnowledgeBase knowledge;
    private final EntityFinder finder;
    private final Concepts concepts;
    private final Clock clock;
    private final @Nullable WildcardBound wildcards;

    public CriteriaReader(
            KnowledgeBase knowledge, EntityFinder finder, Concepts concepts, Clock clock) {
        this(knowledge, finder, concepts, clock, null);
    }

    private CriteriaReader(
            KnowledgeBase knowledge,
            EntityFinder finder,
            Concepts concepts,
            Clock clock,
            @Nullable WildcardBound wildcards) {
        this.knowledge = knowledge;
        this.finder = finder;
        this.concepts = concepts;
        this.clock = clock;
        this.wildcards = wildcards;
    }

    /**
     * The same for these articles: a wildcard that stands for too many of their words cannot be
     * read. Whoever runs criteria reads them like this, be it a page, an alert or an export.
     */
    public CriteriaReader bounded(ArticleStatistics statistics) {
        return new CriteriaReader(
                knowledge, finder, concepts, clock, new WildcardBound(statistics));
    }

    /** The finder of names that queries are read with. */
    public EntityFinder finder() {
        return finder;
    }

    /**
     * @param labels the language the parts of the reading are labelled in
     */
    public CriteriaReading read(Criteria criteria, Language labels) {
        return read(criteria, labels, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /**
     * As somebody would have read it on another day.
     *
     * @param today the day that relative dates count from, UTC
     */
    public CriteriaReading read(Criteria criteria, Language labels, LocalDate today) {
        return switch (QueryParser.parse(criteria.query())) {
            case QueryReading.Unclear(Problem problem) ->
                    new CriteriaReading.Unclear(QueryProblems.of(problem));
            case QueryReading.Read(Expression tree, List<Problem> notices) ->
                    understood(criteria, labels, tree, notices, today);
        };
    }

    private CriteriaReading understood(
            Criteria criteria,
            Language labels,
            Expression tree,
            List<Problem> notices,
            LocalDate today) {
        ConditionBuilder builder =
                new ConditionBuilder(
                        criteria,
                        new FieldValues(knowledge),
                        new ReadingParts(criteria, labels, knowledge, notices),
                        finder,
                        concepts,
                        today);
        Condition condition = builder.build(tree);
        if (builder.problem() != null) {
            return new CriteriaReading.Unclear(builder.problem());
        }
        List<QueryProblem> said = new ArrayList<>(notices.stream().map(QueryProblems::of).toList());
        said.addAll(builder.notices());
        CompiledCriteria compiled =
                new CompiledCriteria(
                        condition,
                        criteria.selections(),
                        criteria.dates(),
                        criteria.sort(),
                        criteria.basis(),
                        today,
                        criteria.grouping(),
                        criteria.story());
        CriteriaReading reading = new CriteriaReading.Understood(compiled, builder.parts(), said);
        return wildcards == null ? reading : wildcards.checked(criteria, reading);
    }
}
