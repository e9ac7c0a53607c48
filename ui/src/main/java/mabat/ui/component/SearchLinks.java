package mabat.ui.component;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Set;
import mabat.article.ArticleId;
import mabat.search.Criteria;
import mabat.search.CriteriaParameters;

/** Addresses inside the application, relative to its root. */
public final class SearchLinks {
    /**
     * Parameters of ours that are no criteria: how the answer is looked at, and what Spring
     * Security adds after signing in.
     */
    private static final Set<String> OTHERS = Set.of("show", "continue");

    private SearchLinks() {}

    public static QueryParameters parameters(Criteria criteria) {
        return new QueryParameters(new LinkedHashMap<>(CriteriaParameters.write(criteria)));
    }

    public static CriteriaParameters.Reading read(QueryParameters parameters) {
        return CriteriaParameters.read(parameters.getParameters(), OTHERS);
    }

    /** The search page with these criteria. */
    public static String search(Criteria criteria) {
        String query = parameters(criteria).getQueryString();
        return query.isEmpty() ? "." : "./?" + query;
    }

    /** Where every match of these criteria is taken out as a file. */
    public static String export(Criteria criteria) {
        String query = parameters(criteria).getQueryString();
        return query.isEmpty() ? "export" : "export?" + query;
    }

    /** The page of a saved search. */
    public static String saved(String id) {
        return "saved/" + id;
    }

    public static String article(ArticleId id) {
        return "article/"
                + URLEncoder.encode(id.value(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
