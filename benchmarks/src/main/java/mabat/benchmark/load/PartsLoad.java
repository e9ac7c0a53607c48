package mabat.benchmark.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import mabat.article.Language;
import mabat.search.Criteria;
import mabat.search.Question;
import mabat.search.SearchService;
import tools.jackson.databind.JsonNode;
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

    private static final Map<String, UnaryOperator<ObjectNode>> FORMS = new LinkedHashMap<>();

    static {
        FORMS.put(
                "ten hits", page -> without(page, "aggs", "highlight", "_source").put("size", 10));
        FORMS.put("hits with titles and leads", page -> without(page, "aggs", "highlight"));
        FORMS.put("hits with highlights", page -> without(page, "aggs"));
        FORMS.put("counts", page -> without(page, "highlight", "_source").put("size", 0));
        FORMS.put(
                "counts without days",
                page -> withoutDays(without(page, "highlight", "_source").put("size", 0)));
        FORMS.put("page", page -> page);
    }

    /** What one form took, all its searches together. */
    private static final class Taken {
        private final List<HitsOnly.Search> searches = new ArrayList<>();
        private final List<Latencies> latencies = new ArrayList<>();
        private ProcessorUse cost = ProcessorUse.NONE;
    }

    private PartsLoad() {}

    public static void main(String... arguments) {
        LoadOptions options = LoadOptions.orExit(arguments);
        Figures figures = new Figures();
        try (Engine engine = options.engine();
                HitsOnly node = new HitsOnly(engine.node(), engine.names().articles())) {
            figures.tell("listening to what the engine sends for " + QUESTIONS + " questions");
            List<ObjectNode> pages = heard(node);
            options.multiply(engine);
            IndexSize.of(engine).tell(figures);
            new BareNode(engine.node()).remember(engine.names().articles(), false);
            Map<String, Taken> forms = new LinkedHashMap<>();
            FORMS.forEach((name, form) -> {
                Taken taken = forms.computeIfAbsent(name, none -> new Taken());
                pages.forEach(
                        page -> taken.searches.add(node.written(form.apply(page.deepCopy()))));
            });
            figures.tell("warming up");
            ask(engine, node, forms, options);
            forms.values().forEach(PartsLoad::forget);
            ask(engine, node, forms, options);
            forms.forEach((name, taken) -> tell(figures, name, taken));
        }
        figures.print(System.out, options);
    }

    private static List<ObjectNode> heard(HitsOnly node) {
        List<ObjectNode> heard = new ArrayList<>();
        try (Engine engine = Engine.at(node.address())) {
            SearchService searches = engine.part(SearchService.class);
            for (Criteria criteria : QueryMix.standard(QUESTIONS)) {
                Question question = new Question(criteria, 20, null, Language.ENGLISH, false);
                heard.add(node.sent(() -> searches.search(question)));
            }
        }
        return heard;
    }

    /** Until the time of a phase is over for all forms together; no turn is cut. */
    private static void ask(
            Engine engine, HitsOnly node, Map<String, Taken> forms, LoadOptions options) {
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

    private static ObjectNode without(ObjectNode page, String... parts) {
        page.remove(List.of(parts));
        return page;
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
