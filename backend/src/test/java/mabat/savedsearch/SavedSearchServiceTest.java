package mabat.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import mabat.account.HandClock;
import mabat.keep.InMemoryKeep;
import mabat.savedsearch.SavedSearches.SaveOutcome;
import mabat.search.Criteria;
import mabat.search.Grouping;
import mabat.search.RandomStates;
import mabat.search.SortOrder;
import mabat.search.TestCriteria;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SavedSearchServiceTest {
    private static final Criteria BELARUS = Criteria.of("בלארוס");

    private final HandClock clock = new HandClock("2026-03-01T12:00:00Z");
    private final InMemorySavedSearchStore store = new InMemorySavedSearchStore();
    private final InMemoryKeep keep = new InMemoryKeep();
    private final SavedSearches searches =
            new SavedSearchService(store, keep, TestCriteria.reader(), clock);

    @Test
    void a_search_is_kept_under_a_name() {
        SavedSearch saved = saved("dana", " Belarus ", BELARUS);

        assertThat(saved.name()).isEqualTo("Belarus");
        assertThat(saved.draft()).isEqualTo(Draft.of("Belarus", BELARUS));
        assertThat(searches.find("dana", saved.id())).contains(saved);
        assertThat(searches.of("dana")).containsExactly(saved);
    }

    @Test
    void nobody_sees_or_touches_those_of_others() {
        SavedSearch hers = saved("dana", "Belarus", BELARUS);

        assertThat(searches.of("noa")).isEmpty();
        assertThat(searches.find("noa", hers.id())).isEmpty();
        assertThat(searches.change("noa", hers.id(), hers.revision(), Draft.of("mine", BELARUS)))
                .isEqualTo(new SaveOutcome.Gone());
        assertThat(searches.delete("noa", hers.id())).isEmpty();
        assertThat(searches.copy("noa", hers.id(), "x")).isEqualTo(new SaveOutcome.Gone());
        assertThat(searches.find("dana", hers.id())).contains(hers);
    }

    @Test
    void a_name_is_used_once_per_owner() {
        SavedSearch first = saved("dana", "Belarus", BELARUS);
        SavedSearch second = saved("dana", "China", Criteria.of("סין"));

        assertThat(searches.save("dana", "Belarus ", BELARUS))
                .isEqualTo(new SaveOutcome.NameTaken("Belarus"));
        assertThat(
                        searches.change(
                                "dana",
                                second.id(),
                                second.revision(),
                                Draft.of("Belarus", BELARUS)))
                .isEqualTo(new SaveOutcome.NameTaken("Belarus"));
        assertThat(
                        searches.change(
                                "dana", first.id(), first.revision(), Draft.of("Belarus", BELARUS)))
                .isInstanceOf(SaveOutcome.Saved.class);
        assertThat(searches.save("noa", "Belarus", BELARUS)).isInstanceOf(SaveOutcome.Saved.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines", "nul\u0000"})
    void odd_names_are_refused_with_what_is_expected(String name) {
        assertThat(searches.save("dana", name, BELARUS))
                .isInstanceOfSatisfying(
                        SaveOutcome.Invalid.class,
                        invalid -> assertThat(invalid.detail()).contains("1 to 200"));
        assertThat(searches.save("dana", "x".repeat(201), BELARUS))
                .isInstanceOf(SaveOutcome.Invalid.class);
    }

    @Test
    void a_query_that_cannot_be_read_is_not_kept() {
        assertThat(searches.save("dana", "broken", Criteria.of("(")))
                .isInstanceOfSatisfying(
                        SaveOutcome.Invalid.class,
                        invalid -> assertThat(invalid.detail()).contains("bracket"));
    }

    @Test
    void a_change_keeps_when_it_was_made_and_looked_at() {
        SavedSearch before = saved("dana", "Belarus", BELARUS);
        clock.advance(Duration.ofHours(1));

        SaveOutcome outcome =
                searches.change(
                        "dana",
                        before.id(),
                        before.revision(),
                        new Draft("Minsk", "why", "East", Sharing.TEAM, Criteria.of("מינסק")));

        SavedSearch after = ((SaveOutcome.Saved) outcome).search();
        assertThat(after.created()).isEqualTo(before.created());
        assertThat(after.description()).isEqualTo("why");
        assertThat(after.folder()).isEqualTo("East");
        assertThat(after.sharing()).isEqualTo(Sharing.TEAM);
        assertThat(after.changed()).isEqualTo(clock.instant());
        assertThat(after.criteria().query()).isEqualTo("מינסק");
    }

    @Test
    void who_changes_an_older_state_is_shown_the_newer_one() {
        SavedSearch before = saved("dana", "Belarus", BELARUS);
        searches.change("dana", before.id(), before.revision(), Draft.of("Minsk", BELARUS));

        assertThat(
                        searches.change(
                                "dana", before.id(), before.revision(), Draft.of("Brest", BELARUS)))
                .isInstanceOfSatisfying(
                        SaveOutcome.Conflict.class,
                        conflict -> assertThat(conflict.current().name()).isEqualTo("Minsk"));
    }

    @Test
    void the_team_sees_copies_and_does_not_change_what_is_shared() {
        SavedSearch hers =
                ((SaveOutcome.Saved)
                                searches.save(
                                        "dana",
                                        Draft.of("Belarus", BELARUS)
                                                .withFolder("East")
                                                .withSharing(Sharing.TEAM)))
                        .search();

        assertThat(searches.sharedWith("noa")).containsExactly(hers);
        assertThat(searches.sharedWith("dana")).isEmpty();
        assertThat(searches.find("noa", hers.id())).contains(hers);
        assertThat(searches.change("noa", hers.id(), hers.revision(), hers.draft()))
                .isEqualTo(new SaveOutcome.Gone());
        assertThat(searches.delete("noa", hers.id())).isEmpty();
        SaveOutcome copy = searches.copy("noa", hers.id(), "My Belarus");
        assertThat(((SaveOutcome.Saved) copy).search().draft())
                .isEqualTo(Draft.of("My Belarus", BELARUS));
        assertThat(searches.of("noa")).hasSize(1);
    }

    @Test
    void a_deletion_is_taken_back_with_everything() {
        SavedSearch saved = saved("dana", "Belarus", BELARUS);
        SavedSearch deleted = searches.delete("dana", saved.id()).orElseThrow();

        SaveOutcome outcome = searches.restore(deleted);

        assertThat(((SaveOutcome.Saved) outcome).search())
                .usingRecursiveComparison()
                .ignoringFields("revision")
                .isEqualTo(saved);
        SavedSearch again = searches.delete("dana", saved.id()).orElseThrow();
        saved("dana", "Belarus", BELARUS);
        assertThat(searches.restore(again)).isEqualTo(new SaveOutcome.NameTaken("Belarus"));
    }

    @Test
    void a_name_is_free_again_after_renaming_and_deleting() {
        SavedSearch saved = saved("dana", "Belarus", BELARUS);
        searches.change("dana", saved.id(), saved.revision(), Draft.of("Minsk", BELARUS));
        SavedSearch second = saved("dana", "Belarus", BELARUS);
        searches.delete("dana", second.id());

        saved("dana", "Belarus", BELARUS);
        assertThat(searches.save("dana", "Minsk", BELARUS))
                .isEqualTo(new SaveOutcome.NameTaken("Minsk"));
    }

    @Test
    void another_application_cannot_take_a_name_that_is_being_given() {
        keep.put(new ReservedName("dana", "Belarus", "elsewhere", clock.instant()), "");

        assertThat(searches.save("dana", "Belarus", BELARUS))
                .isEqualTo(new SaveOutcome.NameTaken("Belarus"));
        // one that was stopped before it kept the search does not hold the name for ever
        clock.advance(Duration.ofMinutes(2));
        assertThat(searches.save("dana", "Belarus", BELARUS)).isInstanceOf(SaveOutcome.Saved.class);
    }

    @Test
    void every_state_survives_saving_and_loading_byte_by_byte() {
        RandomStates states = new RandomStates(Long.getLong("mabat.seed", 11));
        for (int i = 0; i < 2_000; i++) {
            Criteria criteria = states.criteria().withSort(SortOrder.values()[i % 3]);
            if (i % 4 == 0) {
                criteria = criteria.withOff(new TreeSet<>(List.of("entity:" + i, "כ\u200f" + i)));
            }
            if (i % 7 == 0) {
                criteria = criteria.withGrouping(Grouping.STORIES);
            }
            if (i % 5 == 0) {
                criteria = criteria.withQuery(criteria.query() + " \u0000\u05b0😀\\\"\u202e" + i);
            }
            SavedSearch search =
                    new SavedSearch(
                            "s" + i,
                            "dana",
                            "n" + i,
                            "d",
                            "f",
                            Sharing.TEAM,
                            criteria,
                            clock.instant(),
                            clock.instant(),
                            "");
            String file = SavedSearchFile.write(List.of(search));
            Draft read =
                    ((SavedSearchFile.Entry.Readable) SavedSearchFile.read(file).get(0)).draft();
            assertThat(read).isEqualTo(search.draft());
            assertThat(SavedSearchFile.write(List.of(search.with(read, clock.instant()))))
                    .isEqualTo(file);
        }
    }

    @Test
    void a_file_is_read_entry_by_entry() {
        saved("dana", "Belarus", BELARUS);
        String file =
                """
                {"mabat_saved_searches": 1, "saved_searches": [
                 {"name": "Belarus", "criteria": {"q": ["minsk"]}, "folder": "East", "sharing": "team"},
                 {"name": "odd", "criteria": {"countri": ["BY"]}},
                 {"name": "", "criteria": {}},
                 {"name": "broken", "criteria": {"q": ["("]}}]}
                """;

        List<SavedSearchImport.Imported> results =
                new SavedSearchImport(searches).read("dana", file);

        assertThat(results)
                .extracting(SavedSearchImport.Imported::problem)
                .satisfiesExactly(
                        problem -> assertThat(problem).isEmpty(),
                        problem -> assertThat(problem).contains("Unknown parameter"),
                        problem -> assertThat(problem).contains("1 to 200"),
                        problem -> assertThat(problem).contains("bracket"));
        assertThat(searches.of("dana"))
                .extracting(SavedSearch::name)
                .containsExactly("Belarus", "Belarus (2)");
        assertThat(new SavedSearchImport(searches).read("dana", "no json").get(0).problem())
                .contains("not JSON");
    }

    @Test
    void a_deleted_search_is_gone() {
        SavedSearch saved = saved("dana", "Belarus", BELARUS);

        assertThat(searches.delete("dana", saved.id())).contains(saved);
        assertThat(searches.delete("dana", saved.id())).isEmpty();
        assertThat(searches.change("dana", saved.id(), saved.revision(), Draft.of("x", BELARUS)))
                .isEqualTo(new SaveOutcome.Gone());
    }

    @Test
    void searches_are_listed_by_name() {
        saved("dana", "china", BELARUS);
        saved("dana", "Belarus", BELARUS);
        saved("dana", "בלארוס", BELARUS);

        assertThat(searches.of("dana"))
                .extracting(SavedSearch::name)
                .containsExactly("Belarus", "china", "בלארוס");
    }

    private SavedSearch saved(String owner, String name, Criteria criteria) {
        return ((SaveOutcome.Saved) searches.save(owner, name, criteria)).search();
    }
}
