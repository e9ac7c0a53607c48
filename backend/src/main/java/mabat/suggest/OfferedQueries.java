package mabat.suggest;

import java.util.List;
import mabat.knowledge.KnowledgeBase;
import mabat.search.ArticleStatistics;
import mabat.search.Criteria;
import mabat.search.CriteriaReader;
import mabat.search.OtherQueries;
import mabat.search.QueryProblem;
import mabat.search.Relaxation;

/** Other spellings, and the search with one condition less; both counted in the articles. */
public final class OfferedQueries implements OtherQueries {
    private final Suggestions suggestions;
    private final Relaxations relaxations;

    public OfferedQueries(
            CriteriaReader reader, ArticleStatistics statistics, KnowledgeBase knowledge) {
        this.suggestions = new Suggestions(reader, statistics, knowledge);
        this.relaxations = new Relaxations(reader, statistics);
    }

    @Override
    public List<QueryProblem> meant(Criteria criteria, long total) {
        return suggestions.of(criteria, total);
    }

    @Override
    public List<Relaxation> lessStrict(Criteria criteria) {
        return relaxations.of(criteria);
    }
}
