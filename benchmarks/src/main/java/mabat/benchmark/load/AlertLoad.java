package mabat.benchmark.load;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import mabat.alert.Announcements;
import mabat.alert.Checker;
import mabat.article.EntityKind;
import mabat.article.Language;
import mabat.benchmark.corpus.Corpus;
import mabat.benchmark.corpus.CorpusShape;
import mabat.ingest.IncomingJson;
import mabat.ingest.IngestItem;
import mabat.ingest.IngestService;
import mabat.ingest.ItemPlace;
import mabat.knowledge.Entity;
import mabat.knowledge.KnowledgeBase;
import mabat.savedsearch.Draft;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.SavedSearchStore;
import mabat.savedsearch.Sharing;
import mabat.search.Criteria;
import mabat.search.FacetField;
import mabat.search.FacetSelection;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long a round of checking takes with many saved searches while articles come in. The budget is
 * a minute for 2,000 searches at 1,000 new articles a minute.
 *
 * <p>Arguments: how many searches (2,000 when absent), articles a round (1,000), rounds (5), how
 * many articles are there before (10,000). A round of the application is every five seconds, so
 * that it has a twelfth of these articles; here the whole minute comes at once, which is the harder
 * case.
 */
public final class AlertLoad {
    private final Engine engine;
    private final Random random = new Random(1);
    private final JsonMapper json = new JsonMapper();

    private AlertLoad(Engine engine) {
        this.engine = engine;
    }

    public static void main(String[] arguments) throws IOException {
        int[] numbers = {2_000, 1_000, 5, 10_000};
        for (int i = 0; i < arguments.length; i++) {
            numbers[i] = Integer.parseInt(arguments[i]);
        }
        try (Engine engine = Engine.start()) {
            new AlertLoad(engine).run(numbers[0], numbers[1], numbers[2], numbers[3]);
        }
    }

    private void run(int searches, int articles, int rounds, int before) {
        List<String> lines = new ArrayList<>();
        new Corpus(CorpusShape.of(before + (long) articles * rounds, 1))
                .forEach(member -> lines.add(json.writeValueAsString(member.article())));
        ingest(lines.subList(0, before));
        Checker checker = engine.part(Checker.class);
        checker.round();
        save(searches);
        System.out.printf(
                "%,d saved searches over %,d articles%n%-8s %-14s %-14s %-12s %s%n",
                searches, before, "round", "checking", "nothing new", "searches", "announced");
        List<Duration> all = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            int from = before + (round - 1) * articles;
            ingest(lines.subList(from, from + articles));
            long start = System.nanoTime();
            Checker.Outcome outcome = checker.round();
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            start = System.nanoTime();
            checker.round();
            Duration quiet = Duration.ofNanos(System.nanoTime() - start);
            all.add(took);
            int found = outcome instanceof Checker.Outcome.Ended ended ? ended.found().size() : -1;
            System.out.printf(
                    "%-8d %-14s %-14s %-12d %d%n",
                    round, millis(took), millis(quiet), found, announced(round));
        }
        all.sort(Comparator.naturalOrder());
        System.out.printf(
                "median %s, slowest %s, budget 60,000 ms%n",
                millis(all.get(all.size() / 2)), millis(all.getLast()));
    }

    private long announced(int round) {
        Announcements announcements = engine.part(Announcements.class);
        return announcements.searchesAfter(round - 1L, round).stream()
                .flatMap(search -> announcements.of(search, round - 1L, round).stream())
                .mapToLong(each -> each.articles().size())
                .sum();
    }

    private static String millis(Duration duration) {
        return "%,d ms".formatted(duration.toMillis());
    }

    private void ingest(List<String> lines) {
        IngestService service = engine.part(IngestService.class);
        List<IngestItem> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            items.add(new IncomingJson().read(new ItemPlace("corpus", i + 1), lines.get(i)));
        }
        service.ingest(items.iterator(), false);
    }

    /** What analysts keep: names, topics, words, phrases, and all of these together. */
    private void save(int many) {
        SavedSearchStore store = engine.part(SavedSearchStore.class);
        KnowledgeBase knowledge = engine.part(KnowledgeBase.class);
        List<Entity> countries = knowledge.all(EntityKind.COUNTRY).toList();
        List<Entity> people = knowledge.all(EntityKind.PERSON).toList();
        List<Entity> topics = knowledge.all(EntityKind.TOPIC).toList();
        List<String> words =
                Arrays.asList(
                        "סנקציות",
                        "נשיא",
                        "הסכם",
                        "גבול",
                        "minister",
                        "summit",
                        "trade",
                        "border",
                        "election",
                        "ארה\"ב",
                        "missile",
                        "port");
        var now = Clock.systemUTC().instant();
        for (int i = 0; i < many; i++) {
            Entity country = one(countries);
            Entity person = one(people);
            Criteria criteria =
                    switch (i % 6) {
                        case 0 -> Criteria.of(country.label(Language.ENGLISH) + " " + one(words));
                        case 1 -> Criteria.of("\"" + person.label(Language.ENGLISH) + "\"");
                        case 2 -> Criteria.of(person.label(Language.HEBREW) + " -" + one(words));
                        case 3 ->
                                Criteria.of(one(words))
                                        .withSelection(
                                                FacetField.COUNTRY,
                                                FacetSelection.anyOf(
                                                        List.of(
                                                                country.ref().id(),
                                                                one(countries).ref().id())));
                        case 4 ->
                                Criteria.everything()
                                        .withSelection(
                                                FacetField.TOPIC,
                                                FacetSelection.anyOf(
                                                        List.of(one(topics).ref().id())))
                                        .withSelection(
                                                FacetField.COUNTRY,
                                                FacetSelection.anyOf(List.of(country.ref().id())));
                        default ->
                                Criteria.of(
                                        "("
                                                + one(words)
                                                + " OR "
                                                + one(words)
                                                + ") NEAR/8 "
                                                + one(words));
                    };
            Draft draft = Draft.of("search " + i, criteria);
            store.put(
                    new SavedSearch(
                            "s" + i,
                            "owner-" + i % 50,
                            draft.name(),
                            "",
                            "",
                            Sharing.PRIVATE,
                            criteria,
                            now,
                            now,
                            SavedSearchStore.NEVER_STORED));
        }
        System.out.println(
                "kept "
                        + store.all().stream()
                                .map(SavedSearch::owner)
                                .collect(Collectors.toSet())
                                .size()
                        + " people's searches");
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
