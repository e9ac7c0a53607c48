package mabat.benchmark.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import mabat.search.Criteria;
import mabat.search.SearchService;

/**
 * The search page, and beside it its yardstick: the same queries, as the engine sends them, asked
 * for ten hits only. A question is a number; numbers start again behind the last one.
 */
final class PageAndHits {
    /** Questions asked one way before they are asked the other way. */
    private static final int TURN = 25;

    private final Engine engine;
    private final List<Criteria> mix;
    private final List<BareSearches.Request> hits;
    private final SearchService searches;
    private final BareSearches yardstick;

    /**
     * @param questions how many different ones
     */
    PageAndHits(Engine engine, int questions) {
        this.engine = engine;
        mix = QueryMix.standard(questions);
        searches = engine.part(SearchService.class);
        yardstick = new BareSearches(engine.node(), engine.names().articles());
        hits =
                PageSearches.heard(engine, mix).stream()
                        .map(page -> yardstick.written(page.tenHits()))
                        .toList();
    }

    int questions() {
        return mix.size();
    }

    Criteria criteria(int number) {
        return mix.get(number % mix.size());
    }

    /** Hits with highlights, facets, histogram. */
    void page(int number) {
        PageSearches.ask(searches, criteria(number), 20);
    }

    /** All of the page but the hits. */
    void counts(int number) {
        PageSearches.ask(searches, criteria(number), 0);
    }

    void hits(int number) {
        yardstick.ask(hits.get(number % mix.size()));
    }

    /**
     * How long both took for the same questions, and what they cost, all questions together.
     *
     * @param pageCost of the application, which includes the asking, and of the node
     */
    record Compared(Latencies page, Latencies hits, ProcessorUse pageCost, ProcessorUse hitsCost) {
        /** Of the 95th percentiles. */
        double ratio() {
            return page.within(0.95) / hits.within(0.95);
        }
    }

    /**
     * Page and hits take turns, some questions each, so that both see the same machine. Goes on
     * until every template was asked, however long it takes.
     */
    Compared compare(int users, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        List<Latencies> pages = new ArrayList<>();
        List<Latencies> hits = new ArrayList<>();
        ProcessorUse pageCost = ProcessorUse.NONE;
        ProcessorUse hitsCost = ProcessorUse.NONE;
        int[] order = new Random(users).ints(0, mix.size()).distinct().limit(mix.size()).toArray();
        for (int from = 0; from < QueryMix.TEMPLATES || System.nanoTime() < end; from += TURN) {
            int first = from;
            ProcessorUse before = ProcessorUse.now(engine);
            pages.add(turn(users, number -> page(order[(first + number) % order.length])));
            ProcessorUse between = ProcessorUse.now(engine);
            hits.add(turn(users, number -> hits(order[(first + number) % order.length])));
            pageCost = pageCost.plus(between.minus(before));
            hitsCost = hitsCost.plus(ProcessorUse.now(engine).minus(between));
        }
        return new Compared(
                Latencies.together(pages), Latencies.together(hits), pageCost, hitsCost);
    }

    private static Latencies turn(int users, IntConsumer request) {
        // a turn is never cut, so that both are asked the same questions
        return Users.closed(users, Duration.ofHours(1), TURN, request);
    }
}
