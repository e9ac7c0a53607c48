package mabat.benchmark.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mabat.article.Language;
import mabat.knowledge.table.KnowledgeTables;
import mabat.search.Criteria;
import mabat.suggest.RecentSearches;
import mabat.suggest.TypeAhead;
import mabat.suggest.TypeAheadQuestion;

/**
 * How long completions take, key by key, for names in both languages: once for nobody in
 * particular, once for somebody with searches of their own. Arguments: see {@link LoadOptions}.
 */
public final class TypeAheadLoad {
    private static final int NAMES = 400;
    private static final int KEYS = 8;
    private static final int OFFERED = 8;
    private static final String SOMEBODY = "bench";

    private TypeAheadLoad() {}

    public static void main(String... arguments) {
        LoadOptions options = LoadOptions.orExit(arguments);
        Figures figures = new Figures();
        try (Engine engine = options.engine()) {
            TypeAhead typeAhead = engine.part(TypeAhead.class);
            RecentSearches recent = engine.part(RecentSearches.class);
            QueryMix.standard(RecentSearches.MOST).forEach(criteria -> remember(recent, criteria));
            List<String> typed = typed();
            Duration phase = options.phase();
            for (String owner : List.of("", SOMEBODY)) {
                Users.closed(1, phase.dividedBy(2), i -> complete(typeAhead, owner, typed, i));
                for (int users : List.of(1, 16)) {
                    figures.add(
                            "a key, %s, %d at a time"
                                    .formatted(
                                            owner.isEmpty() ? "names only" : "own searches too",
                                            users),
                            Users.closed(users, phase, i -> complete(typeAhead, owner, typed, i)));
                }
            }
            recent.clear(SOMEBODY);
        }
        figures.print(System.out, options);
    }

    private static void remember(RecentSearches recent, Criteria criteria) {
        if (!criteria.query().isEmpty()) {
            recent.remember(SOMEBODY, criteria);
        }
    }

    private static void complete(TypeAhead typeAhead, String owner, List<String> typed, int i) {
        String text = typed.get(i % typed.size());
        typeAhead.complete(TypeAheadQuestion.atEnd(owner, text, Language.ENGLISH, OFFERED));
    }

    /** Names as far as they are typed when somebody looks. */
    private static List<String> typed() {
        var people = KnowledgeTables.standard().people();
        Random random = new Random(3);
        List<String> typed = new ArrayList<>();
        for (int i = 0; i < NAMES; i++) {
            var person = people.get(random.nextInt(people.size()));
            String name = (random.nextBoolean() ? person.hebrew() : person.english()).get(0).text();
            for (int end = 1; end <= Math.min(KEYS, name.length()); end++) {
                typed.add(name.substring(0, end));
            }
        }
        return typed;
    }
}
