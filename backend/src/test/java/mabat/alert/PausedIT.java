package mabat.alert;

import static org.assertj.core.api.Assertions.assertThat;

import mabat.keep.Keep;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.SavedSearchStore;
import mabat.savedsearch.SavedSearches;
import mabat.search.Criteria;
import mabat.search.Place;
import org.junit.jupiter.api.Test;

/** Searches that cannot be checked. */
class PausedIT extends AlertsOnANode {
    @Test
    void a_query_that_cannot_be_read_any_more_pauses_and_is_caught_up_with() {
        SavedSearch grain = world.save("dana", "Grain", GRAIN);
        // as a search looks whose query an older version could read
        var store = world.bean(SavedSearchStore.class);
        SavedSearch broken =
                store.put(
                                new SavedSearch(
                                        grain.id(),
                                        "dana",
                                        "Grain",
                                        "",
                                        "",
                                        grain.sharing(),
                                        Criteria.of("(grain"),
                                        grain.created(),
                                        grain.changed(),
                                        grain.revision()))
                        .orElseThrow();
        SavedSearch oil = world.save("dana", "Oil", Criteria.of("oil"));
        world.write(about("a", "grain"), about("b", "oil"));
        world.check();

        assertThat(world.fresh("dana", oil)).containsExactly("b");
        assertThat(world.keep().all(Paused.class))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.value().owner()).isEqualTo("dana");
                    assertThat(kept.value().reason()).contains("bracket");
                });

        world.write(about("c", "grain"));
        world.check();
        SavedSearch repaired =
                ((SavedSearches.SaveOutcome.Saved)
                                world.bean(SavedSearches.class)
                                        .change(
                                                "dana",
                                                broken.id(),
                                                broken.revision(),
                                                broken.draft().withCriteria(GRAIN)))
                        .search();
        world.check();

        assertThat(world.fresh("dana", repaired)).containsExactly("c", "a");
        assertThat(world.keep().all(Paused.class)).isEmpty();
    }

    @Test
    void a_deleted_search_stops_being_paused() {
        SavedSearch grain = world.save("dana", "Grain", GRAIN);
        world.keep()
                .put(
                        new Paused(
                                grain.id(),
                                "dana",
                                new Place("index", 0, clock.instant()),
                                "odd",
                                clock.instant()),
                        Keep.NEVER);
        world.bean(SavedSearches.class).delete("dana", grain.id());

        world.check();

        assertThat(world.keep().all(Paused.class)).isEmpty();
    }
}
