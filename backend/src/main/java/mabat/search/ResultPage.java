package mabat.search;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of answers.
 *
 * @param matches in the order asked for; empty when nothing matched
 * @param total matching articles; exact
 * @param facets one for every {@link FacetField}, in that order
 * @param next cursor for the following page, absent on the last one
 * @param took measured from question to answer
 * @param incomplete whether Elasticsearch ran out of time or lost shards, so that there may be more
 * @param stories how the matches stand for stories; absent unless asked for
 */
public record ResultPage(
        List<Match> matches,
        long total,
        List<Facet> facets,
        Histogram histogram,
        @Nullable String next,
        Duration took,
        boolean incomplete,
        @Nullable StoryGroups stories) {
    /** Every article by itself. */
    public ResultPage(
            List<Match> matches,
            long total,
            List<Facet> facets,
            Histogram histogram,
            @Nullable String next,
            Duration took,
            boolean incomplete) {
        this(matches, total, facets, histogram, next, took, incomplete, null);
    }

    public ResultPage {
        matches = List.copyOf(matches);
        facets = List.copyOf(facets);
    }

    public Facet facet(FacetField field) {
        return facets.stream()
                .filter(facet -> facet.field() == field)
                .findFirst()
                .orElseGet(() -> new Facet(field, List.of(), false));
    }
}
