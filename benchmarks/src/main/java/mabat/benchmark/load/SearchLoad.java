package mabat.benchmark.load;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import mabat.benchmark.load.PageAndHits.Compared;

/**
 * How long the search page takes, beside the same queries asked for ten hits only; cold and warm,
 * for 1, 4 and 16 users, in a closed and an open loop. The budget is a ratio of the 95th
 * percentiles of at most 2.5, for one user, warm, asked for the first time: the node does not
 * remember counts. In the last phase it does, as in the application.
 *
 * <p>Arguments: see {@link LoadOptions}.
 */
public final class SearchLoad {
    private static final double HALF_LOAD = 0.5;

    /** Twice the templates, each time with other filters. */
    private static final int QUESTIONS = 2 * QueryMix.TEMPLATES;

    private final Figures figures = new Figures();
    private final LoadOptions options;

    private SearchLoad(LoadOptions options) {
        this.options = options;
    }

    public static void main(String... arguments) {
        LoadOptions options = LoadOptions.orExit(arguments);
        new SearchLoad(options).run();
    }

    private void run() {
        try (Engine engine = options.engine()) {
            BareNode node = new BareNode(engine.node());
            figures.tell("listening to what the engine sends for " + QUESTIONS + " questions");
            PageAndHits both = new PageAndHits(engine, QUESTIONS);
            options.multiply(engine);
            IndexSize.of(engine).tell(figures);
            node.remember(engine.names().articles(), false);
            node.forget(engine.names().articles());
            Duration phase = options.phase();
            figures.add(
                    "page, 1 user, cold", Users.closed(1, phase, QueryMix.TEMPLATES, both::page));
            figures.tell("warming up");
            both.compare(1, phase);
            for (int users : List.of(1, 4, 16)) {
                closed(both, users);
            }
            for (int users : List.of(4, 16)) {
                open(both, users);
            }
            node.remember(engine.names().articles(), true);
            Users.closed(1, phase, both.questions(), both::page);
            figures.add(
                    "page, 1 user, asked before",
                    Users.closed(1, phase, both.questions(), both::page));
        }
        figures.print(System.out, options);
    }

    private void closed(PageAndHits both, int users) {
        Compared compared = both.compare(users, options.phase().multipliedBy(2));
        String who = users == 1 ? "1 user" : users + " users";
        figures.add("page, " + who, compared.page());
        figures.add("hits only, " + who, compared.hits());
        figures.add(
                "ratio of p95, " + who + (users == 1 ? " (budget 2.5)" : ""), compared.ratio(), "");
        int asked = compared.page().count();
        figures.add(
                "processor time of the node, page, " + who,
                compared.pageCost().node() / 1e6 / asked,
                "ms");
        figures.add(
                "processor time of the node, hits only, " + who,
                compared.hitsCost().node() / 1e6 / asked,
                "ms");
        figures.add(
                "processor time of ours, page, " + who,
                compared.pageCost().own() / 1e6 / asked,
                "ms");
    }

    private void open(PageAndHits both, int users) {
        double rate = Users.closed(users, options.phase(), both::page).perSecond() * HALF_LOAD;
        figures.add(
                "page, %d users, open loop at half the rate".formatted(users),
                Users.open(users, options.phase(), rate, new Random(users), both::page));
    }
}
