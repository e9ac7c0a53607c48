package mabat.benchmark.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * What each part of a search page costs the node: the searches that the engine sends, whole and
 * with parts left out, sent in turns by a bare HTTP client. Processor time can be compared beside
 * other work, the clock cannot. Arguments: see {@link LoadOptions}.
 */
public final class PartsLoad {
    private static final int QUESTIONS = QueryMix.TEMPLATES;

    /** Searches of one form that follow each other. */
    private static final int TURN = 25;

    private static final Map<String, Function<PageSearches, List<ObjectNode>>> FORMS =
            new LinkedHashMap<>();

    static {
        FORMS.put("ten hits", PageSearches::tenHits);
        FORMS.put("hits with their texts", PageSearches::hits);
        FORMS.put("counts", PageSearches::counts);
        FORMS.put("counts without days", PageSearches::countsWithoutDays);
        FORMS.put("page", PageSearches::all);
    }

    /** What one form took, all its searches together. */
    private static final class Taken {
        private final List<BareSearches.Request> searches = new ArrayList<>();
        private final List<Latencies> latencies = new ArrayList<>();
        private ProcessorUse cost = ProcessorUse.NONE;
    }

    private PartsLoad() {}

    public static void main(String... arguments) {
        LoadOptions options = LoadOptions.orExit(arguments);
        Figures figures = new Figures();
        try (Engine engine = options.engine()) {
            BareSearches node = new BareSearches(engine.node(), engine.names().articles());
            figures.tell("listening to what the engine sends for " + QUESTIONS + " questions");
            List<PageSearches> pages = PageSearches.heard(engine, QueryMix.standard(QUESTIONS));
            options.multiply(engine);
            IndexSize.of(engine).tell(figures);
            new BareNode(engine.node()).remember(engine.names().articles(), false);
            Map<String, Taken> forms = new LinkedHashMap<>();
            FORMS.forEach((name, form) -> {
                Taken taken = forms.computeIfAbsent(name, none -> new Taken());
                pages.forEach(page -> taken.searches.add(node.written(form.apply(page))));
            });
            figures.tell("warming up");
            ask(engine, node, forms, options);
            forms.values().forEach(PartsLoad::forget);
            ask(engine, node, forms, options);
            forms.forEach((name, taken) -> tell(figures, name, taken));
        }
        figures.print(System.out, options);
    }

    /** Until the time of a phase is over for all forms together; no turn is cut. */
    private static void ask(
            Engine engine, BareSearches node, Map<String, Taken> forms, LoadOptions options) {
        long end = System.nanoTime() + options.phase().multipliedBy(FORMS.size()).toNanos();
        for (int from = 0; System.nanoTime() < end; from += TURN) {
            int first = from;
            for (Taken taken : forms.values()) {
                ProcessorUse before = ProcessorUse.now(engine);
                taken.latencies.add(
                        Users.closed(
                                1,
                                options.phase().multipliedBy(100),
                                TURN,
                                number ->
                                        node.ask(
                                                taken.searches.get((first + number) % QUESTIONS))));
                taken.cost = taken.cost.plus(ProcessorUse.now(engine).minus(before));
            }
        }
    }

    private static void forget(Taken taken) {
        taken.latencies.clear();
        taken.cost = ProcessorUse.NONE;
    }

    private static void tell(Figures figures, String name, Taken taken) {
        Latencies together = Latencies.together(taken.latencies);
        figures.add(name, together);
        figures.add(
                "processor time of the node, " + name,
                taken.cost.node() / 1e6 / together.count(),
                "ms");
    }
}
