package mabat.benchmark.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import mabat.article.Language;
import mabat.search.Criteria;
import mabat.search.Question;
import mabat.search.SearchAnswer;
import mabat.search.SearchService;

/**
 * The search page, and beside it its yardstick: the same queries, as the engine sends them, asked
 * for ten hits only. A question is a number; numbers start again behind the last one.
 */
final class PageAndHits implements AutoCloseable {
    /** Questions asked one way before they are asked the other way. */
    private static final int TURN = 25;

    private final Engine engine;
    private final List<Criteria> mix;
    private final List<HitsOnly.Search> reduced = new ArrayList<>();
    private final SearchService searches;
    private final HitsOnly yardstick;

    /**
     * @param questions how many different ones
     */
    PageAndHits(Engine engine, int questions) {
        this.engine = engine;
        mix = QueryMix.standard(questions);
        searches = engine.part(SearchService.class);
        yardstick = new HitsOnly(engine.node(), engine.names().articles());
        try (Engine heard = Engine.at(yardstick.address())) {
            SearchService through = heard.part(SearchService.class);
            for (Criteria criteria : mix) {
                reduced.add(yardstick.reduced(() -> ask(through, criteria, 1)));
            }
        }
    }

    int questions() {
        return mix.size();
    }

    Criteria criteria(int number) {
        return mix.get(number % mix.size());
    }

    /** Hits with highlights, facets, histogram. */
    void page(int number) {
        ask(searches, criteria(number), 20);
    }

    /** All of the page but the hits. */
    void counts(int number) {
        ask(searches, criteria(number), 0);
    }

    void hits(int number) {
        yardstick.ask(reduced.get(number % mix.size()));
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

    /** Page and hits take turns, some questions each, so that both see the same machine. */
    Compared compare(int users, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        List<Latencies> pages = new ArrayList<>();
        List<Latencies> hits = new ArrayList<>();
        ProcessorUse pageCost = ProcessorUse.NONE;
        ProcessorUse hitsCost = ProcessorUse.NONE;
        int[] order = new Random(users).ints(0, mix.size()).distinct().limit(mix.size()).toArray();
        for (int from = 0; System.nanoTime() < end; from += TURN) {
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

    private static void ask(SearchService searches, Criteria criteria, int size) {
        SearchAnswer answer =
                searches.search(new Question(criteria, size, null, Language.ENGLISH, false));
        if (answer instanceof SearchAnswer.Unreadable unreadable) {
            throw new IllegalStateException(criteria.query() + ": " + unreadable);
        }
    }

    @Override
    public void close() {
        yardstick.close();
    }
}
