package mabat.benchmark.load;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import mabat.article.Language;
import mabat.search.Criteria;
import mabat.search.Question;
import mabat.search.SearchAnswer;
import mabat.search.SearchService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the engine sends for one page, whole and with parts left out.
 *
 * @param all the articles first; counts with them or in searches of their own
 */
record PageSearches(List<ObjectNode> all) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int PAGE = 20;

    PageSearches {
        all = List.copyOf(all);
    }

    /** Listens to what the engine sends for each of these, once. */
    static List<PageSearches> heard(Engine engine, List<Criteria> mix) {
        List<PageSearches> heard = new ArrayList<>();
        try (Tap tap = new Tap(engine.node());
                Engine through = Engine.at(tap.address())) {
            SearchService searches = through.part(SearchService.class);
            for (Criteria criteria : mix) {
                tap.forget();
                ask(searches, criteria, PAGE);
                heard.add(of(tap.heard()));
            }
        }
        return heard;
    }

    /**
     * @throws IllegalStateException when it cannot be read
     */
    static void ask(SearchService searches, Criteria criteria, int size) {
        SearchAnswer answer =
                searches.search(new Question(criteria, size, null, Language.ENGLISH, false));
        if (answer instanceof SearchAnswer.Unreadable unreadable) {
            throw new IllegalStateException(criteria.query() + ": " + unreadable);
        }
    }

    /** The request that wants articles, and those that count; they may come in any order. */
    static PageSearches of(List<Tap.Heard> requests) {
        List<ObjectNode> searches =
                requests.stream()
                        .filter(request -> request.path().matches(".*/_search(\\?.*)?"))
                        .map(PageSearches::search)
                        // other spellings are none of the page
                        .filter(search -> search.has("timeout"))
                        .sorted(Comparator.comparing(search -> search.path("size").asInt() == 0))
                        .toList();
        if (searches.isEmpty() || searches.getFirst().path("size").asInt() == 0) {
            throw new IllegalStateException("no search for articles was sent: " + requests);
        }
        return new PageSearches(searches);
    }

    private static ObjectNode search(Tap.Heard request) {
        ObjectNode search =
                (ObjectNode) JSON.readTree(new String(request.body(), StandardCharsets.UTF_8));
        // a snapshot is gone when its page has been shown
        return (ObjectNode) search.without("pit");
    }

    /** The yardstick: the same query, and nothing but its ten best. */
    List<ObjectNode> tenHits() {
        return List.of(
                articles("aggs", "highlight", "_source", "track_total_hits")
                        .put("size", 10)
                        .put("_source", false));
    }

    List<ObjectNode> hits() {
        return List.of(articles("aggs"));
    }

    List<ObjectNode> counts() {
        return all.size() > 1
                ? all.subList(1, all.size())
                : List.of(articles("highlight", "_source").put("size", 0));
    }

    List<ObjectNode> countsWithoutDays() {
        return counts().stream().map(counts -> withoutDays(counts.deepCopy())).toList();
    }

    private ObjectNode articles(String... without) {
        ObjectNode articles = all.getFirst().deepCopy();
        Stream.of(without).forEach(articles::remove);
        return articles;
    }

    private static ObjectNode withoutDays(ObjectNode page) {
        for (JsonNode inner : page) {
            if (inner instanceof ObjectNode object) {
                object.remove("days");
                withoutDays(object);
            }
        }
        return page;
    }
}
