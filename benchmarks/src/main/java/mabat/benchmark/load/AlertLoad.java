package mabat.benchmark.load;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mabat.alert.Announcements;
import mabat.alert.Checker;
import mabat.benchmark.corpus.Corpus;
import mabat.benchmark.corpus.CorpusShape;
import mabat.ingest.IncomingJson;
import mabat.ingest.IngestItem;
import mabat.ingest.IngestService;
import mabat.ingest.ItemPlace;
import mabat.knowledge.KnowledgeBase;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.SavedSearchStore;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long checking takes with many saved searches while articles come in, and how soon a badge
 * says so. The budgets are a minute for 2,000 searches at 1,000 new articles a minute, and a minute
 * from an article's arrival to the badge for 95 of 100 articles.
 *
 * <p>Arguments: how many searches (2,000 when absent), articles a minute (1,000), rounds (3), how
 * many articles are there before (3,000), a file for the figures as JSON (none). First a whole
 * minute's articles come at once, which is the harder case; then they come evenly, for a minute,
 * and are checked as often as the application does.
 */
public final class AlertLoad {
    /** The articles that were there before the searches took one. */
    private static final int ROUNDS_BEFORE = 1;

    private final Engine engine;
    private final JsonMapper json = new JsonMapper();

    private AlertLoad(Engine engine) {
        this.engine = engine;
    }

    public static void main(String[] arguments) throws IOException {
        int[] numbers = {2_000, 1_000, 3, 3_000};
        for (int i = 0; i < Math.min(numbers.length, arguments.length); i++) {
            numbers[i] = Integer.parseInt(arguments[i]);
        }
        Map<String, Object> figures;
        try (Engine engine = Engine.start()) {
            figures = new AlertLoad(engine).run(numbers[0], numbers[1], numbers[2], numbers[3]);
        }
        if (arguments.length > numbers.length) {
            RunFile.write(arguments[numbers.length], "alerts", figures);
        }
    }

    private Map<String, Object> run(int searches, int articles, int rounds, int before) {
        List<String> lines = new ArrayList<>();
        new Corpus(CorpusShape.of(before + (long) articles * (rounds + 1), 1))
                .forEach(member -> lines.add(json.writeValueAsString(member.article())));
        ingest(lines.subList(0, before));
        Checker checker = engine.part(Checker.class);
        checker.round();
        List<SavedSearch> kept =
                new SavedSearchMix(engine.part(KnowledgeBase.class))
                        .keep(
                                engine.part(SavedSearchStore.class),
                                searches,
                                Clock.systemUTC().instant());
        System.out.printf(
                "%,d saved searches over %,d articles, then %,d new ones a round%n",
                searches, before, articles);
        System.out.printf(
                "%-8s %12s %14s %12s %12s%n",
                "round", "checking", "nothing new", "searches", "announced");
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("searches", searches);
        figures.put("articles_before", before);
        figures.put("articles_a_minute", articles);
        List<Map<String, Object>> all = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            int from = before + (round - 1) * articles;
            ingest(lines.subList(from, from + articles));
            all.add(round(checker, round));
        }
        figures.put("rounds", all);
        int from = before + rounds * articles;
        figures.put(
                "badge",
                new BadgeLatency(engine, this::ingest, kept, ROUNDS_BEFORE + rounds)
                        .measure(lines.subList(from, from + articles), articles));
        return figures;
    }

    private Map<String, Object> round(Checker checker, int round) {
        long start = System.nanoTime();
        Checker.Outcome outcome = checker.round();
        long took = millisSince(start);
        start = System.nanoTime();
        checker.round();
        long quiet = millisSince(start);
        int found = outcome instanceof Checker.Outcome.Ended ended ? ended.found().size() : -1;
        long announced = announced(ROUNDS_BEFORE + round);
        System.out.printf(
                "%-8d %,9d ms %,11d ms %12d %12d%n", round, took, quiet, found, announced);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("checking_ms", took);
        figures.put("nothing_new_ms", quiet);
        figures.put("searches_with_news", found);
        figures.put("announced", announced);
        return figures;
    }

    private long announced(int round) {
        Announcements announcements = engine.part(Announcements.class);
        return announcements.searchesAfter(round - 1L, round).stream()
                .flatMap(search -> announcements.of(search, round - 1L, round).stream())
                .mapToLong(each -> each.articles().size())
                .sum();
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private void ingest(List<String> lines) {
        IngestService service = engine.part(IngestService.class);
        List<IngestItem> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            items.add(new IncomingJson().read(new ItemPlace("corpus", i + 1), lines.get(i)));
        }
        service.ingest(items.iterator(), false);
    }
}
