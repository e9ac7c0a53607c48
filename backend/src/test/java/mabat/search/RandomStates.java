package mabat.search;

import static mabat.article.Articles.anArticle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import mabat.article.Articles;
import mabat.article.EnrichedArticle;
import mabat.article.EntityRef;
import mabat.article.Language;
import mabat.search.FacetSelection.Choice;

/** Random articles and random filter states; the same seed gives the same ones. */
public final class RandomStates {
    private static final List<String> COUNTRIES = ids("C", 14);
    private static final List<String> PEOPLE = ids("person-", 18);
    private static final List<String> ORGANISATIONS = ids("org-", 12);
    private static final List<String> TOPICS = ids("topic-", 6);
    private static final List<String> OUTLETS = List.of("Ledger", "כרמל", "Courier", "Herald");
    private static final List<String> WORDS =
            List.of("trade", "summit", "border", "סנקציות", "גבול", "נשיא", "minister", "talks");
    private static final List<String> QUERIES =
            List.of(
                    "",
                    "",
                    "trade",
                    "summit OR border",
                    "-trade",
                    "סנקציות",
                    "גבול OR talks",
                    "title:trade",
                    "\"trade summit\"",
                    "minister NEAR/4 talks",
                    "lang:he",
                    "date:2021..2022",
                    "נשיא -border",
                    "bord*");

    private final Random random;

    public RandomStates(long seed) {
        this.random = new Random(seed);
    }

    private static List<String> ids(String prefix, int many) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            ids.add(prefix + i);
        }
        return ids;
    }

    public List<EnrichedArticle> articles(int many) {
        List<EnrichedArticle> articles = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            articles.add(article(i));
        }
        return articles;
    }

    private EnrichedArticle article(int i) {
        Articles article =
                anArticle()
                        .withId("r" + i)
                        .titled(words(4))
                        .saying(words(8), words(12))
                        .ofStory(i % 3 == 0 ? "" : "story-" + i % 41)
                        .by(random.nextInt(12) == 0 ? "" : one(OUTLETS), "")
                        .in(random.nextBoolean() ? Language.HEBREW : Language.ENGLISH)
                        .firstSeen(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(i));
        if (random.nextInt(15) == 0) {
            article.undated();
        } else {
            article.publishedOn(day().toString());
        }
        mentions(article, COUNTRIES, EntityRef::country, 4);
        mentions(article, PEOPLE, EntityRef::person, 3);
        mentions(article, ORGANISATIONS, EntityRef::organisation, 3);
        some(PEOPLE, 2).forEach(article::ledBy);
        some(TOPICS, 3).forEach(article::onTopics);
        return article.build();
    }

    private void mentions(
            Articles article, List<String> ids, Function<String, EntityRef> kind, int most) {
        for (String id : some(ids, most)) {
            if (random.nextBoolean()) {
                article.about(kind.apply(id));
            } else {
                article.naming(kind.apply(id));
            }
        }
    }

    public Criteria criteria() {
        Criteria criteria = Criteria.of(one(QUERIES));
        for (FacetField field : FacetField.values()) {
            if (random.nextInt(4) == 0) {
                criteria = criteria.withSelection(field, selection(values(field)));
            }
        }
        if (random.nextInt(3) == 0) {
            LocalDate from = day();
            criteria =
                    criteria.withDates(
                            new DateRange(
                                    random.nextInt(3) == 0 ? null : from,
                                    random.nextInt(3) == 0
                                            ? null
                                            : from.plusDays(random.nextInt(500))));
        }
        return random.nextBoolean() ? criteria.withBasis(CountBasis.MENTIONS) : criteria;
    }

    private FacetSelection selection(List<String> values) {
        FacetSelection selection = FacetSelection.empty();
        for (int i = random.nextInt(3); i >= 0; i--) {
            Choice choice =
                    switch (random.nextInt(6)) {
                        case 0 -> Choice.ALL;
                        case 1 -> Choice.NONE;
                        default -> Choice.ANY;
                    };
            selection = selection.with(choice, one(values));
        }
        return selection;
    }

    /**
     * Random choices among the values that articles have.
     *
     * @param queries texts to choose from
     */
    public Criteria criteria(
            List<String> queries,
            Map<FacetField, List<String>> values,
            LocalDate first,
            LocalDate last) {
        Criteria criteria = Criteria.of(one(queries));
        for (FacetField field : FacetField.values()) {
            if (random.nextInt(4) == 0) {
                criteria =
                        criteria.withSelection(
                                field, selection(values.getOrDefault(field, List.of())));
            }
        }
        if (random.nextInt(3) == 0) {
            int days = (int) ChronoUnit.DAYS.between(first, last);
            LocalDate from = first.plusDays(random.nextInt(days));
            criteria =
                    criteria.withDates(
                            new DateRange(from, from.plusDays(1L + random.nextInt(days))));
        }
        return random.nextBoolean() ? criteria.withBasis(CountBasis.MENTIONS) : criteria;
    }

    private static List<String> values(FacetField field) {
        return switch (field) {
            case COUNTRY -> COUNTRIES;
            case LEADER, PERSON -> PEOPLE;
            case ORGANISATION -> ORGANISATIONS;
            case TOPIC -> TOPICS;
            case OUTLET -> OUTLETS;
            case LANGUAGE -> List.of("he", "en");
        };
    }

    private LocalDate day() {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1500));
    }

    private List<String> some(List<String> of, int most) {
        List<String> rest = new ArrayList<>(of);
        List<String> some = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(rest.remove(random.nextInt(rest.size())));
        }
        return some;
    }

    private String words(int many) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            words.add(one(WORDS));
        }
        return String.join(" ", words);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
