package mabat.benchmark.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import mabat.knowledge.Concept;
import mabat.knowledge.table.CountryRow;
import mabat.knowledge.table.KnowledgeTables;
import mabat.knowledge.table.PersonRow;
import mabat.search.Criteria;
import mabat.search.DateRange;
import mabat.search.FacetField;
import mabat.search.FacetSelection;
import mabat.search.FacetSelection.Choice;
import mabat.search.SortOrder;

/**
 * What analysts ask: words, names, phrases, fields, operators and nothing at all, in both
 * languages; half of the time with a filter or two. Always the same ones.
 */
final class QueryMix {
    /** Different queries; each comes back with other filters. */
    static final int TEMPLATES = 200;

    /** Kinds of queries; each is a twentieth of the templates. */
    private static final int KINDS = 20;

    private static final int STEM = 6;
    private static final List<String> COUNTRIES = List.of("US", "IL", "RU", "CN", "IR", "DE", "BY");
    private static final List<String> TOPICS = List.of("diplomacy", "economy", "defence");

    private final Random random = new Random(7);
    private final List<Concept> concepts;
    private final List<CountryRow> countries;
    private final List<PersonRow> people;

    private QueryMix(KnowledgeTables tables) {
        concepts =
                tables.concepts().stream()
                        .filter(each -> !each.english().isEmpty() && !each.hebrew().isEmpty())
                        .toList();
        countries = tables.countries();
        people = tables.people();
    }

    /**
     * The templates over and over, in an order of their own.
     *
     * @param many how many questions
     */
    static List<Criteria> standard(int many) {
        QueryMix mix = new QueryMix(KnowledgeTables.standard());
        List<String> queries =
                IntStream.range(0, TEMPLATES).mapToObj(i -> mix.query(i % KINDS)).toList();
        List<Criteria> all = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            all.add(mix.filtered(Criteria.of(queries.get(i % TEMPLATES))));
        }
        return all;
    }

    private String query(int kind) {
        boolean hebrew = random.nextBoolean();
        String concept = concept(hebrew);
        String word = firstWord(concept);
        String country = country(hebrew);
        return switch (kind) {
            case 0 -> concept;
            case 1 -> concept + " " + country;
            case 2 -> country;
            case 3 -> person(hebrew);
            case 4 -> "\"" + concept + "\"";
            case 5 -> concept + " OR " + concept(!hebrew);
            case 6 -> country + " -" + firstWord(concept(hebrew));
            case 7 -> "title:" + word;
            case 8 -> word + " NEAR/10 " + firstWord(country);
            case 9, 10 -> "";
            case 11 -> concept + " " + concept(hebrew);
            case 12 -> lastWord(person(hebrew));
            case 13 -> stem(hebrew) + "*";
            case 14 -> "country:" + any(COUNTRIES) + " topic:" + any(TOPICS);
            case 15 -> "leader:\"" + person(hebrew) + "\"";
            case 16 -> "=" + word;
            case 17 ->
                    "(%s OR %s OR %s OR %s) (%s OR %s) -%s"
                            .formatted(
                                    concept,
                                    concept(hebrew),
                                    concept(!hebrew),
                                    concept(hebrew),
                                    country,
                                    country(!hebrew),
                                    firstWord(concept(hebrew)));
            case 18 -> word + " SAME " + firstWord(country(hebrew));
            case 19 -> "ATLEAST/2(" + word + ")";
            default -> throw new IllegalArgumentException("no such kind: " + kind);
        };
    }

    private String concept(boolean hebrew) {
        Concept concept = any(concepts);
        return (hebrew ? concept.hebrew() : concept.english()).get(0);
    }

    private String country(boolean hebrew) {
        CountryRow country = any(countries);
        return (hebrew ? country.hebrew() : country.english()).get(0).text();
    }

    private String person(boolean hebrew) {
        PersonRow person = any(people);
        return (hebrew ? person.hebrew() : person.english()).get(0).text();
    }

    /** Long enough that it stands for few words. */
    private String stem(boolean hebrew) {
        String word = "";
        while (word.length() < STEM || !word.chars().allMatch(Character::isLetter)) {
            word = firstWord(concept(hebrew));
        }
        return word.substring(0, hebrew ? STEM - 1 : STEM);
    }

    private static String firstWord(String words) {
        return words.split(" ")[0];
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private Criteria filtered(Criteria criteria) {
        return switch (random.nextInt(10)) {
            case 0 -> choose(criteria, FacetField.COUNTRY, any(COUNTRIES));
            case 1 -> choose(criteria, FacetField.TOPIC, any(TOPICS));
            case 2 -> criteria.withDates(someMonths());
            case 3 -> choose(criteria, FacetField.COUNTRY, any(COUNTRIES)).withDates(someMonths());
            case 4 -> criteria.withSort(SortOrder.NEWEST);
            default -> criteria;
        };
    }

    private static Criteria choose(Criteria criteria, FacetField field, String id) {
        return criteria.withSelection(field, FacetSelection.empty().with(Choice.ANY, id));
    }

    private DateRange someMonths() {
        LocalDate from = LocalDate.of(2017 + random.nextInt(8), 1 + random.nextInt(12), 1);
        return new DateRange(from, from.plusMonths(1 + random.nextInt(18)));
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
