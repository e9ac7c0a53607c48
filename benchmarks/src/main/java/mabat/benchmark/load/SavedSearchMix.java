package mabat.benchmark.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mabat.article.EntityKind;
import mabat.article.Language;
import mabat.knowledge.Entity;
import mabat.knowledge.KnowledgeBase;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.SavedSearchStore;
import mabat.savedsearch.Sharing;
import mabat.search.Criteria;
import mabat.search.FacetField;
import mabat.search.FacetSelection;

/** What analysts keep: names, topics, words, phrases, dates, and several of these together. */
final class SavedSearchMix {
    /** How many people share them. */
    static final int OWNERS = 50;

    private static final List<String> WORDS =
            List.of(
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

    private final Random random = new Random(1);
    private final List<Entity> countries;
    private final List<Entity> people;
    private final List<Entity> topics;

    SavedSearchMix(KnowledgeBase knowledge) {
        countries = knowledge.all(EntityKind.COUNTRY).toList();
        people = knowledge.all(EntityKind.PERSON).toList();
        topics = knowledge.all(EntityKind.TOPIC).toList();
    }

    /** Keeps so many of them, for {@link #OWNERS} people in turn. */
    List<SavedSearch> keep(SavedSearchStore store, int many, Instant now) {
        List<SavedSearch> kept = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            SavedSearch search =
                    new SavedSearch(
                            "s" + i,
                            "owner-" + i % OWNERS,
                            "search " + i,
                            "",
                            "",
                            Sharing.PRIVATE,
                            criteria(i),
                            now,
                            now,
                            SavedSearchStore.NEVER_STORED);
            kept.add(store.put(search).orElseThrow());
        }
        return kept;
    }

    private Criteria criteria(int number) {
        Entity country = one(countries);
        Entity person = one(people);
        return switch (number % 6) {
            case 0 -> Criteria.of(country.label(Language.ENGLISH) + " " + one(WORDS));
            case 1 -> Criteria.of("\"" + person.label(Language.ENGLISH) + "\"");
            case 2 -> Criteria.of(person.label(Language.HEBREW) + " -" + one(WORDS));
            case 3 ->
                    Criteria.of(one(WORDS) + " date:30d")
                            .withSelection(
                                    FacetField.COUNTRY,
                                    FacetSelection.anyOf(List.of(id(country), id(one(countries)))));
            case 4 ->
                    Criteria.everything()
                            .withSelection(
                                    FacetField.TOPIC,
                                    FacetSelection.anyOf(List.of(id(one(topics)))))
                            .withSelection(
                                    FacetField.COUNTRY, FacetSelection.anyOf(List.of(id(country))));
            default ->
                    Criteria.of("(" + one(WORDS) + " OR " + one(WORDS) + ") NEAR/8 " + one(WORDS));
        };
    }

    private static String id(Entity entity) {
        return entity.ref().id();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
