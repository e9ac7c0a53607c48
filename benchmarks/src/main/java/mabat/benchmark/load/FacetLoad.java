package mabat.benchmark.load;

import java.time.Duration;
import mabat.article.Language;
import mabat.search.FacetField;
import mabat.search.FacetQuestion;
import mabat.search.SearchService;

/**
 * Counting only: all facets and the histogram of a page, and then more values of each facet by
 * itself, beside the same queries asked for ten hits. Arguments: see {@link LoadOptions}.
 */
public final class FacetLoad {
    private static final int VALUES = 50;

    private FacetLoad() {}

    public static void main(String... arguments) {
        LoadOptions options = LoadOptions.orExit(arguments);
        Figures figures = new Figures();
        try (Engine engine = options.engine()) {
            PageAndHits mix = new PageAndHits(engine, QueryMix.TEMPLATES);
            options.multiply(engine);
            IndexSize.of(engine).tell(figures);
            BareNode node = new BareNode(engine.node());
            String index = engine.names().articles();
            SearchService searches = engine.part(SearchService.class);
            node.remember(index, false);
            Duration phase = options.phase();
            figures.tell("warming up");
            Users.closed(1, phase, mix::counts);
            figures.add("hits only", Users.closed(1, phase, mix::hits));
            figures.add("all facets and histogram", Users.closed(1, phase, mix::counts));
            for (FacetField field : FacetField.values()) {
                figures.add(
                        VALUES + " values of " + field.parameter(),
                        Users.closed(
                                1,
                                phase.dividedBy(2),
                                number ->
                                        searches.facet(
                                                new FacetQuestion(
                                                        mix.criteria(number),
                                                        field,
                                                        "",
                                                        VALUES,
                                                        Language.ENGLISH))));
            }
            node.remember(index, true);
            Users.closed(1, phase, QueryMix.TEMPLATES, mix::counts);
            figures.add(
                    "all facets and histogram, asked before",
                    Users.closed(1, phase, QueryMix.TEMPLATES, mix::counts));
        }
        figures.print(System.out, options);
    }
}
