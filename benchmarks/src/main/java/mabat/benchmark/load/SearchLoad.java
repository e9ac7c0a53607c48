package mabat.benchmark.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;
import mabat.article.Language;
import mabat.elastic.ElasticsearchLink;
import mabat.search.Criteria;
import mabat.search.FacetField;
import mabat.search.FacetQuestion;
import mabat.search.Question;
import mabat.search.SearchAnswer;
import mabat.search.SearchService;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long the search page takes, beside the same queries asked for ten hits only; cold and warm,
 * for 1, 4 and 16 users, in a closed and an open loop. The budget is a ratio of the 95th
 * percentiles of at most 2.5, for one user, warm.
 *
 * <p>Arguments: how many articles, a seed (1 when absent), a file for the figures as JSON (absent:
 * none). With {@code -Dmabat.load.data=FOLDER} the articles stay there, and the next run with the
 * same number finds them.
 */
public final class SearchLoad {
    private static final int WARM_UP = 400;
    private static final int REQUESTS = 1_000;
    private static final double HALF_LOAD = 0.5;

    private final List<Criteria> mix = QueryMix.standard();
    private final Map<String, Object> figures = new LinkedHashMap<>();
    private final Engine engine;
    private final SearchService searches;

    private SearchLoad(Engine engine) {
        this.engine = engine;
        searches = engine.part(SearchService.class);
    }

    public static void main(String[] arguments) throws IOException {
        long articles = Long.parseLong(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        Map<String, Object> figures;
        try (Engine engine = Engine.start()) {
            Filling.fill(engine, articles, seed);
            figures = new SearchLoad(engine).run(articles);
        }
        figures.forEach((name, value) -> System.out.printf("%-34s %s%n", name, value));
        if (arguments.length > 2) {
            Files.writeString(
                    Path.of(arguments[2]),
                    new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(figures));
        }
    }

    private Map<String, Object> run(long articles) throws IOException {
        figures.put("articles", articles);
        URI node =
                engine.part(ElasticsearchLink.class)
                        .localNode()
                        .orElseThrow(() -> new IllegalStateException("needs the local node"))
                        .uri();
        List<HitsOnly.Seen> reduced = new ArrayList<>();
        try (HitsOnly yardstick = new HitsOnly(node, engine.names().articles())) {
            try (Engine heard = Engine.at(yardstick.address())) {
                SearchService through = heard.part(SearchService.class);
                for (Criteria criteria : mix) {
                    reduced.add(yardstick.reduced(() -> ask(through, criteria)));
                }
            }
            IntConsumer page = number -> ask(searches, mix.get(number % mix.size()));
            IntConsumer hits = number -> yardstick.ask(reduced.get(number % mix.size()));
            forget();
            Latencies cold = Users.closed(1, mix.size(), page);
            figures.put("page, 1 user, cold", cold.toString());
            Users.closed(1, WARM_UP, page);
            Users.closed(1, WARM_UP, hits);
            compare(page, hits);
            for (int users : List.of(4, 16)) {
                Latencies closed = Users.closed(users, REQUESTS, page);
                figures.put("page, " + users + " users, closed loop", closed.toString());
                Latencies open =
                        Users.open(
                                users,
                                REQUESTS,
                                HALF_LOAD * closed.perSecond(),
                                new Random(users),
                                page);
                figures.put("page, " + users + " users, open loop at half", open.toString());
            }
        }
        figures.put("one facet", Users.closed(1, WARM_UP, this::facet).toString());
        return figures;
    }

    /** Page and hits take turns, a round of the mix each, so both see the same machine. */
    private void compare(IntConsumer page, IntConsumer hits) {
        List<Latencies> pages = new ArrayList<>();
        List<Latencies> bare = new ArrayList<>();
        for (int round = 0; round < REQUESTS / mix.size(); round++) {
            pages.add(Users.closed(1, mix.size(), page));
            bare.add(Users.closed(1, mix.size(), hits));
        }
        Latencies ours = together(pages);
        Latencies theirs = together(bare);
        figures.put("page, 1 user, warm", ours.toString());
        figures.put("hits only, 1 user, warm", theirs.toString());
        figures.put(
                "ratio of p95 (budget: at most 2.5)",
                Math.round(100 * ours.within(0.95) / theirs.within(0.95)) / 100.0);
    }

    private static Latencies together(List<Latencies> rounds) {
        return new Latencies(
                rounds.stream().flatMapToLong(Latencies::nanoseconds),
                rounds.stream().mapToDouble(Latencies::seconds).sum());
    }

    private void facet(int number) {
        Criteria criteria = mix.get(number % mix.size());
        searches.facet(new FacetQuestion(criteria, FacetField.COUNTRY, "", 50, Language.ENGLISH));
    }

    private static void ask(SearchService searches, Criteria criteria) {
        SearchAnswer answer = searches.search(Question.first(criteria, Language.ENGLISH));
        if (answer instanceof SearchAnswer.Unreadable unreadable) {
            throw new IllegalStateException(criteria.query() + ": " + unreadable);
        }
    }

    private void forget() {
        engine.elasticsearch().json().post("/" + engine.names().articles() + "/_cache/clear");
    }
}
