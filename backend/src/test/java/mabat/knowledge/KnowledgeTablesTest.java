package mabat.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import mabat.knowledge.table.Alias;
import mabat.knowledge.table.BlockRow;
import mabat.knowledge.table.CountryRow;
import mabat.knowledge.table.KnowledgeTables;
import mabat.knowledge.table.OfficeRow;
import mabat.knowledge.table.OrganisationRow;
import mabat.knowledge.table.PersonRow;
import mabat.knowledge.table.PlaceRow;
import mabat.knowledge.table.TopicRow;
import org.junit.jupiter.api.Test;

/** Reads every table and asks each what it says about the others. */
class KnowledgeTablesTest {
    private static final KnowledgeTables TABLES = KnowledgeTables.standard();
    private static final Set<Alias.Mark> CERTAIN = Set.of(Alias.Mark.CLEAR, Alias.Mark.UPPER);
    private static final Set<String> COUNTRIES = ids(TABLES.countries(), CountryRow::id);
    private static final Set<String> PLACES = ids(TABLES.places(), PlaceRow::id);
    private static final Set<String> PEOPLE = ids(TABLES.people(), PersonRow::id);
    private static final Set<String> ORGANISATIONS =
            ids(TABLES.organisations(), OrganisationRow::id);
    private static final Set<String> TOPICS = ids(TABLES.topics(), TopicRow::id);

    @Test
    void tables_are_as_large_as_they_should_be() {
        assertThat(COUNTRIES).hasSizeGreaterThan(240);
        assertThat(PLACES).hasSizeGreaterThanOrEqualTo(1_000);
        assertThat(PEOPLE).hasSizeGreaterThanOrEqualTo(600);
        assertThat(ORGANISATIONS).hasSizeGreaterThanOrEqualTo(250);
        assertThat(TOPICS).hasSizeGreaterThanOrEqualTo(18);
    }

    @Test
    void ids_are_unique_and_sorted() {
        check(TABLES.countries(), CountryRow::id);
        check(TABLES.places(), PlaceRow::id);
        check(TABLES.people(), PersonRow::id);
        check(TABLES.organisations(), OrganisationRow::id);
        check(TABLES.topics(), TopicRow::id);
    }

    private static <R> void check(List<R> rows, Function<R, String> id) {
        List<String> ids = rows.stream().map(id).toList();
        assertThat(ids).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void every_entity_has_a_name_in_both_languages() {
        for (CountryRow row : TABLES.countries()) {
            bothLanguages(row.id(), row.english(), row.hebrew());
        }
        for (PlaceRow row : TABLES.places()) {
            bothLanguages(row.id(), row.english(), row.hebrew());
        }
        for (PersonRow row : TABLES.people()) {
            bothLanguages(row.id(), row.english(), row.hebrew());
        }
        for (OrganisationRow row : TABLES.organisations()) {
            bothLanguages(row.id(), row.english(), row.hebrew());
        }
    }

    private static void bothLanguages(String id, List<Alias> english, List<Alias> hebrew) {
        assertThat(english).as(id).isNotEmpty();
        assertThat(hebrew).as(id).isNotEmpty();
        for (Alias alias : english) {
            assertThat(alias.text().codePoints().noneMatch(c -> c >= 0x5D0 && c <= 0x5EA))
                    .as(id + ": " + alias)
                    .isTrue();
        }
    }

    @Test
    void references_between_tables_lead_somewhere() {
        Set<String> countriesAndOrganisations = new HashSet<>(COUNTRIES);
        countriesAndOrganisations.addAll(ORGANISATIONS);
        for (OfficeRow office : TABLES.offices()) {
            assertThat(PEOPLE).as("person of an office").contains(office.person());
            assertThat(countriesAndOrganisations)
                    .as("place of an office of " + office.person())
                    .contains(office.of());
        }
        for (PlaceRow place : TABLES.places()) {
            assertThat(COUNTRIES).as(place.id()).contains(place.country());
        }
        for (OrganisationRow organisation : TABLES.organisations()) {
            if (!organisation.country().isEmpty()) {
                assertThat(COUNTRIES).as(organisation.id()).contains(organisation.country());
            }
        }
        for (CountryRow country : TABLES.countries()) {
            assertThat(COUNTRIES).as(country.id()).containsAll(country.successors());
        }
    }

    @Test
    void everyone_in_the_tables_has_an_office() {
        Set<String> holders = ids(TABLES.offices(), OfficeRow::person);
        assertThat(holders).containsAll(PEOPLE);
    }

    @Test
    void offices_end_after_they_began_and_say_whether_they_were_checked() {
        for (OfficeRow office : TABLES.offices()) {
            if (office.to() != null) {
                assertThat(office.to()).as(office.toString()).isAfterOrEqualTo(office.from());
            }
            assertThat(office.check()).as(office.toString()).matches("ok|doubtful: .+");
        }
    }

    @Test
    void blocks_and_topics_speak_of_known_entities() {
        Set<String> all = new HashSet<>(COUNTRIES);
        all.addAll(PLACES);
        all.addAll(PEOPLE);
        all.addAll(ORGANISATIONS);
        for (BlockRow block : TABLES.blocks()) {
            assertThat(all).as(block.phrase()).contains(block.eats());
        }
        for (TopicTerm term : TABLES.topicTerms()) {
            assertThat(TOPICS).as(term.toString()).contains(term.topic());
            assertThat(term.language()).isIn("en", "he", "entity");
            assertThat(term.weight()).as(term.toString()).isBetween(-3, 3).isNotZero();
            if (term.language().equals("entity")) {
                assertThat(all).as(term.toString()).contains(term.term());
            }
        }
    }

    @Test
    void every_topic_has_a_lexicon_in_both_languages() {
        for (String topic : TOPICS) {
            for (String language : List.of("en", "he")) {
                long terms =
                        TABLES.topicTerms().stream()
                                .filter(term -> term.topic().equals(topic))
                                .filter(term -> term.language().equals(language))
                                .count();
                assertThat(terms).as(topic + " " + language).isGreaterThanOrEqualTo(50);
            }
        }
    }

    @Test
    void an_unmarked_name_belongs_to_one_entity() {
        Map<String, Set<String>> owners = new HashMap<>();
        for (CountryRow row : TABLES.countries()) {
            own(owners, row.id(), row.english(), row.hebrew());
            own(owners, row.id(), row.demonymsEnglish(), row.demonymsHebrew());
        }
        for (PlaceRow row : TABLES.places()) {
            own(owners, row.country(), row.english(), row.hebrew());
        }
        for (OrganisationRow row : TABLES.organisations()) {
            own(owners, "organisation " + row.id(), row.english(), row.hebrew());
        }
        for (PersonRow row : TABLES.people()) {
            own(owners, "person " + row.id(), row.english(), row.hebrew());
            own(owners, "person " + row.id(), row.surnamesEnglish(), row.surnamesHebrew());
        }
        List<String> shared = new ArrayList<>();
        owners.forEach((name, ids) -> {
            if (ids.size() > 1) {
                shared.add(name + " " + ids);
            }
        });
        assertThat(shared).isEmpty();
    }

    private static void own(
            Map<String, Set<String>> owners, String id, List<Alias> english, List<Alias> hebrew) {
        Stream.concat(english.stream(), hebrew.stream())
                .filter(alias -> CERTAIN.contains(alias.mark()))
                .forEach(alias ->
                        owners.computeIfAbsent(
                                        alias.text().toLowerCase(Locale.ROOT).replace('-', ' '),
                                        name -> new HashSet<>())
                                .add(id));
    }

    private static <R> Set<String> ids(List<R> rows, Function<R, String> id) {
        return new HashSet<>(rows.stream().map(id).toList());
    }
}
