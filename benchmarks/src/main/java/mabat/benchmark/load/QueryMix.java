package mabat.benchmark.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
 * What analysts ask: one or two words, names, phrases, operators, in both languages; half of the
 * time with a filter or two. Always the same ones.
 */
final class QueryMix {
    private static final int TEMPLATES = 200;
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

    static List<Criteria> standard() {
        QueryMix mix = new QueryMix(KnowledgeTables.standard());
        List<Criteria> all = new ArrayList<>();
        for (int i = 0; i < TEMPLATES; i++) {
            all.add(mix.filtered(Criteria.of(mix.query(i))));
        }
        return all;
    }

    private String query(int kind) {
        boolean hebrew = random.nextBoolean();
        String word = concept(hebrew);
        String name =
                hebrew ? any(people).hebrew().get(0).text() : any(people).english().get(0).text();
        String country =
                hebrew
                        ? any(countries).hebrew().get(0).text()
                        : any(countries).english().get(0).text();
        return switch (kind % 10) {
            case 0 -> word;
            case 1 -> word + " " + country;
            case 2 -> country;
            case 3 -> name;
            case 4 -> "\"" + concept(hebrew) + "\"";
            case 5 -> word + " OR " + concept(!hebrew);
            case 6 -> country + " -" + concept(hebrew).split(" ")[0];
            case 7 -> "title:" + word.split(" ")[0];
            case 8 -> word.split(" ")[0] + " NEAR/10 " + country.split(" ")[0];
            default -> "";
        };
    }

    private String concept(boolean hebrew) {
        Concept concept = any(concepts);
        return (hebrew ? concept.hebrew() : concept.english()).get(0);
    }

    private Criteria filtered(Criteria criteria) {
        return switch (random.nextInt(8)) {
            case 0 -> choose(criteria, FacetField.COUNTRY, any(COUNTRIES));
            case 1 -> choose(criteria, FacetField.TOPIC, any(TOPICS));
            case 2 -> criteria.withDates(lastYears());
            case 3 -> choose(criteria, FacetField.COUNTRY, any(COUNTRIES)).withDates(lastYears());
            case 4 -> criteria.withSort(SortOrder.NEWEST);
            default -> criteria;
        };
    }

    private static Criteria choose(Criteria criteria, FacetField field, String id) {
        return criteria.withSelection(field, FacetSelection.empty().with(Choice.ANY, id));
    }

    private DateRange lastYears() {
        int year = 2017 + random.nextInt(8);
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 6, 30));
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
