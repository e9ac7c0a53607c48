package mabat.ingest;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mabat.article.ArticleId;
import mabat.article.Findings;
import mabat.ingest.ArticleWriter.Enriched;

/** Port: finds the groups of articles that are there already. */
@FunctionalInterface
public interface Regrouping {
    /** Leaves every article where it is. */
    Regrouping NONE =
            articles ->
                    articles.stream()
                            .collect(
                                    Collectors.toMap(
                                            enriched -> enriched.article().id(),
                                            Enriched::findings));

    /**
     * The findings of some articles with the groups they belong to now. An article stays in a group
     * as long as it fits in there; one that fits nowhere begins a group of its own, under a name
     * that nobody else has.
     *
     * @param articles every id once; searches see them with the findings they are given with
     */
    Map<ArticleId, Findings> again(List<Enriched> articles);
}
