package mabat.search;

import mabat.article.Language;

/** Criteria understood in the light of {@link World}. */
public final class TestCriteria {
    private TestCriteria() {}

    public static CriteriaReader reader() {
        return World.reader();
    }

    public static CompiledCriteria compiled(Criteria criteria) {
        return switch (World.reader().read(criteria, Language.ENGLISH)) {
            case CriteriaReading.Understood understood -> understood.criteria();
            case CriteriaReading.Unclear(QueryProblem problem) ->
                    throw new AssertionError(problem.detail());
        };
    }
}
