package mabat.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import mabat.search.CountBasis;
import mabat.search.Criteria;
import mabat.search.CriteriaParameters;
import mabat.search.DateRange;
import mabat.search.FacetField;
import mabat.search.FacetSelection;
import mabat.search.FacetSelection.Choice;
import mabat.search.RandomStates;
import mabat.search.SortOrder;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What every {@link SavedSearchStore} must do; each test starts with an empty one. */
public abstract class SavedSearchStoreContract {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");

    /** An empty store. */
    protected abstract SavedSearchStore store();

    @Test
    void what_was_put_is_found_whole() {
        SavedSearchStore store = store();
        Criteria everythingChosen =
                new Criteria(
                        "ארה\"ב OR \"all-weather\"",
                        Map.of(
                                FacetField.COUNTRY,
                                FacetSelection.anyOf(Set.of("BY", "CN")).with(Choice.NONE, "RU"),
                                FacetField.TOPIC,
                                FacetSelection.empty().with(Choice.ALL, "sanctions")),
                        new DateRange(LocalDate.of(2023, 1, 1), null),
                        SortOrder.NEWEST,
                        CountBasis.MENTIONS,
                        new TreeSet<>(Set.of("entity:0")));
        SavedSearch search = search("1", "dana", "בלארוס וסין", everythingChosen);

        SavedSearch kept = store.put(search).orElseThrow();

        assertThat(kept).usingRecursiveComparison().ignoringFields("revision").isEqualTo(search);
        assertThat(store.find("1")).contains(kept);
        assertThat(store.of("dana")).containsExactly(kept);
        assertThat(store.find("2")).isEmpty();
    }

    @Test
    void criteria_stay_the_same_to_the_byte_in_every_random_state() {
        SavedSearchStore store = store();
        RandomStates states = new RandomStates(Long.getLong("mabat.seed", 41));
        for (int i = 0; i < 60; i++) {
            Criteria criteria = states.criteria();
            String written = written(criteria);
            SavedSearch kept =
                    store.put(search("r" + i, "dana", "state " + i, criteria)).orElseThrow();
            SavedSearch found = store.find(kept.id()).orElseThrow();
            SavedSearch again = store.put(found).orElseThrow();
            String file = SavedSearchFile.write(List.of(again));
            Draft read =
                    ((SavedSearchFile.Entry.Readable) SavedSearchFile.read(file).get(0)).draft();

            assertThat(written(found.criteria())).isEqualTo(written);
            assertThat(written(store.find(kept.id()).orElseThrow().criteria())).isEqualTo(written);
            assertThat(written(read.criteria())).isEqualTo(written);
        }
    }

    private static String written(Criteria criteria) {
        return JsonMapper.shared().writeValueAsString(CriteriaParameters.write(criteria));
    }

    @Test
    void everybody_has_their_own() {
        SavedSearchStore store = store();
        store.put(search("1", "dana", "a", Criteria.of("x")));
        store.put(search("2", "noa", "a", Criteria.of("x")));

        assertThat(store.of("dana")).extracting(SavedSearch::id).containsExactly("1");
        assertThat(store.of("nobody")).isEmpty();
        assertThat(store.ofTeam()).extracting(SavedSearch::id).containsExactly("2");
        assertThat(store.all()).extracting(SavedSearch::id).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void an_id_is_given_once() {
        SavedSearchStore store = store();
        store.put(search("1", "dana", "a", Criteria.of("x")));

        assertThat(store.put(search("1", "noa", "b", Criteria.of("y")))).isEmpty();
        assertThat(store.find("1")).map(SavedSearch::owner).contains("dana");
    }

    @Test
    void a_change_that_started_from_an_old_revision_is_not_made() {
        SavedSearchStore store = store();
        SavedSearch first = store.put(search("1", "dana", "a", Criteria.of("x"))).orElseThrow();
        SavedSearch second = store.put(renamed(first, "b")).orElseThrow();

        assertThat(second.revision()).isNotEqualTo(first.revision());
        assertThat(store.put(renamed(first, "c"))).isEmpty();
        assertThat(store.remove(first)).isFalse();
        assertThat(store.find("1")).contains(second);
        assertThat(store.remove(second)).isTrue();
        assertThat(store.remove(second)).isFalse();
        assertThat(store.of("dana")).isEmpty();
    }

    private static SavedSearch search(String id, String owner, String name, Criteria criteria) {
        return new SavedSearch(
                id,
                owner,
                name,
                "למעקב\nevery morning",
                "Minsk",
                owner.equals("noa") ? Sharing.TEAM : Sharing.PRIVATE,
                criteria,
                NOON,
                NOON.plusSeconds(1),
                SavedSearchStore.NEVER_STORED);
    }

    private static SavedSearch renamed(SavedSearch search, String name) {
        return search.with(search.draft().withName(name), NOON);
    }
}
