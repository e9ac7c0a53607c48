package mabat.alert;

import static org.assertj.core.api.Assertions.assertThat;

import mabat.savedsearch.SavedSearch;
import org.junit.jupiter.api.Test;

/** What is new until somebody looks. */
class LookIT extends AlertsOnANode {
    @Test
    void what_comes_after_saving_is_new_until_it_was_looked_at() {
        world.write(about("old", "grain"));
        world.check();
        SavedSearch grain = world.save("dana", "Grain", GRAIN);
        world.write(about("a", "grain"), about("b", "oil"));

        world.check();
        assertThat(world.fresh("dana", grain)).containsExactly("a");
        assertThat(world.fresh("noa", grain)).containsExactly("a");

        world.look("dana", grain);
        assertThat(world.fresh("dana", grain)).isEmpty();
        assertThat(world.fresh("noa", grain)).containsExactly("a");
        world.write(about("c", "grain"));
        world.check();
        assertThat(world.fresh("dana", grain)).containsExactly("c");
        assertThat(world.fresh("noa", grain)).containsExactly("c", "a");
    }

    @Test
    void a_look_can_be_taken_back() {
        SavedSearch grain = world.save("dana", "Grain", GRAIN);
        world.write(about("a", "grain"));
        world.check();
        world.look("dana", grain);

        world.bean(NewArticles.class).keepAsNew("dana", grain.id());

        assertThat(world.fresh("dana", grain)).containsExactly("a");
    }

    @Test
    void looking_marks_only_what_was_shown() {
        SavedSearch grain = world.save("dana", "Grain", GRAIN);
        world.write(about("a", "grain"));
        world.check();
        Fresh shown = world.bean(NewArticles.class).of("dana", grain);
        world.write(about("b", "grain"));
        world.check();

        world.bean(NewArticles.class).looked("dana", grain.id(), shown.round());

        assertThat(world.fresh("dana", grain)).containsExactly("b");
    }
}
