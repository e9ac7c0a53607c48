package mabat.search.elastic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import mabat.search.CompiledCriteria;
import mabat.search.StoryGroups;
import tools.jackson.databind.JsonNode;

/**
 * Walks a list of articles from its beginning, stretch by stretch, and notes the first article of
 * every story. Stories met once are left out of the following stretches, so that a story of
 * thousands of articles costs no more than a small one. Used for one page.
 */
final class StoryWalk {
    private static final int STRETCH = 500;

    private final CompiledCriteria criteria;
    private final Function<Map<String, Object>, JsonNode> search;
    private final List<Leader> leaders = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private List<Object> place = List.of();
    private boolean end;
    private boolean cut;
    private boolean incomplete;
    private long articles;

    StoryWalk(CompiledCriteria criteria, Function<Map<String, Object>, JsonNode> search) {
        this.criteria = criteria;
        this.search = search;
    }

    /**
     * The first article of a story.
     *
     * @param story empty for an article that stands for itself
     * @param keys its place in the order
     */
    record Leader(String id, String story, List<String> keys) {}

    /**
     * The leaders that come after a place, as many as asked for or as there are.
     *
     * @param cursor keys of the last leader of the page before; empty or forged for the first page
     */
    List<Leader> after(List<String> cursor, int size) {
        boolean first = PageOrder.after(criteria.effectiveSort(), cursor).isEmpty();
        int from = first ? 0 : beyond(cursor);
        // one more than asked for tells whether there is another page
        while (!finished() && leaders.size() <= from + size) {
            step();
            from = first ? 0 : beyond(cursor);
        }
        return List.copyOf(leaders.subList(from, Math.min(leaders.size(), from + size)));
    }

    private boolean finished() {
        return end || leaders.size() >= StoryGroups.MOST;
    }

    private void step() {
        JsonNode answer = search.apply(StoryQuery.stretch(criteria, seen, place, STRETCH));
        JsonNode hits = answer.path("hits").path("hits");
        if (place.isEmpty()) {
            articles = answer.path("hits").path("total").path("value").asLong(0);
        }
        incomplete |= answer.path("timed_out").asBoolean(false);
        List<String> last = List.of();
        for (JsonNode hit : hits) {
            last = keys(hit);
            String story = StoryPages.story(hit);
            if (!story.isEmpty() && !seen.add(story)) {
                continue;
            }
            if (leaders.size() < StoryGroups.MOST) {
                leaders.add(new Leader(hit.path("_id").asString(""), story, last));
            } else {
                cut = true;
            }
        }
        place = PageOrder.after(criteria.effectiveSort(), last);
        end = hits.size() < STRETCH;
        cut |= !end && leaders.size() >= StoryGroups.MOST;
    }

    /** How many leaders stand at the cursor or before it. */
    private int beyond(List<String> cursor) {
        int count = 0;
        for (Leader leader : leaders) {
            if (leader.keys.equals(cursor) || !isAfter(leader.keys, cursor)) {
                count++;
            }
        }
        return count;
    }

    private boolean isAfter(List<String> keys, List<String> cursor) {
        int byKey =
                switch (criteria.effectiveSort()) {
                    case RELEVANCE ->
                            Double.compare(
                                    Double.parseDouble(cursor.get(0)),
                                    Double.parseDouble(keys.get(0)));
                    case NEWEST ->
                            Long.compare(
                                    Long.parseLong(cursor.get(0)), Long.parseLong(keys.get(0)));
                    case OLDEST ->
                            Long.compare(
                                    Long.parseLong(keys.get(0)), Long.parseLong(cursor.get(0)));
                };
        return byKey != 0 ? byKey > 0 : keys.get(1).compareTo(cursor.get(1)) > 0;
    }

    /** Whether another leader follows that can be paged to. */
    boolean goesOnAfter(Leader leader) {
        return leaders.indexOf(leader) < leaders.size() - 1;
    }

    /** Whether this page is the last one that can be had, though the list goes on. */
    boolean isCutAt(List<Leader> page) {
        return cut && !page.isEmpty() && !goesOnAfter(page.getLast());
    }

    /** All matching articles; known once something was asked. */
    long articles() {
        return articles;
    }

    boolean incomplete() {
        return incomplete;
    }

    private static List<String> keys(JsonNode hit) {
        List<String> keys = new ArrayList<>();
        hit.path("sort").forEach(key -> keys.add(key.asString("")));
        return List.copyOf(keys);
    }
}
