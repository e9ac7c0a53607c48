package mabat.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mabat.account.HandClock;
import mabat.article.ArticleId;
import mabat.article.Articles;
import mabat.article.EnrichedArticle;
import mabat.article.EntityRef;
import mabat.article.Language;
import mabat.knowledge.Correction;
import mabat.knowledge.Correction.Certainty;
import mabat.knowledge.CurrentKnowledge;
import mabat.knowledge.EntryRef;
import mabat.knowledge.Knowledge;
import mabat.knowledge.Recognised;
import mabat.overlay.ChangeOutcome.Made;
import mabat.overlay.ChangeOutcome.Overtaken;
import mabat.overlay.ChangeOutcome.Refused;
import mabat.search.ArticleLibrary;
import org.junit.jupiter.api.Test;

class OverlayTest {
    private static final Knowledge TABLES = Knowledge.standard();
    private static final EntryRef XI = EntryRef.of(EntityRef.person("xi-jinping"));

    private final HandClock clock = new HandClock("2026-03-01T10:00:00Z");
    private final InMemoryChangeLog log = new InMemoryChangeLog();
    private final Instance here = new Instance(log);

    /** One running application. */
    private final class Instance {
        final List<Runnable> background = new ArrayList<>();
        final CurrentKnowledge knowledge = new CurrentKnowledge(TABLES);
        final KnowledgeKeeper keeper;
        final Overlay overlay;

        Instance(ChangeLog changes) {
            keeper = new KnowledgeKeeper(changes, knowledge, background::add);
            overlay = new Overlay(changes, keeper, knowledge, new OneArticle(), clock);
        }

        void build() {
            List<Runnable> waiting = List.copyOf(background);
            background.clear();
            waiting.forEach(Runnable::run);
        }

        List<EntityRef> read(String text) {
            return knowledge.finder().find(text).stream().map(Recognised::entity).toList();
        }
    }

    private static final class OneArticle implements ArticleLibrary {
        private final EnrichedArticle article =
                Articles.anArticle().about(EntityRef.country("BY")).build();

        @Override
        public Optional<EnrichedArticle> find(ArticleId id) {
            return Optional.of(article).filter(one -> one.article().id().equals(id));
        }

        @Override
        public boolean delete(ArticleId id) {
            return false;
        }
    }

    @Test
    void a_new_name_is_read_once_the_knowledge_is_built_and_not_before() {
        Correction name = name(XI, "Zorglub Quux");

        assertThat(here.overlay.make(wish("Noa"), name)).isInstanceOf(Made.class);
        assertThat(here.read("Zorglub Quux spoke")).isEmpty();
        assertThat(here.keeper.effect().complete()).isFalse();
        here.build();

        assertThat(here.read("Zorglub Quux spoke")).containsExactly(EntityRef.person("xi-jinping"));
        assertThat(here.knowledge.base().find(EntityRef.person("xi-jinping")).orElseThrow())
                .satisfies(xi -> assertThat(xi.namesEnglish()).contains("Zorglub Quux"));
        assertThat(here.keeper.effect().complete()).isTrue();
    }

    @Test
    void what_is_taken_back_is_gone_and_can_be_brought_back_and_all_stays_in_the_log() {
        String before = here.knowledge.base().version();
        here.overlay.make(wish("Noa"), name(XI, "Zorglub Quux"));
        here.build();
        String with = here.knowledge.base().version();
        clock.advance(Duration.ofMinutes(1));

        assertThat(here.overlay.undo(wish("Dan"), 1)).isInstanceOf(Made.class);
        here.build();
        assertThat(here.read("Zorglub Quux spoke")).isEmpty();
        assertThat(here.knowledge.base().version())
                .as("as if nothing had happened, so that no article is out of date")
                .isEqualTo(before)
                .isNotEqualTo(with);

        assertThat(here.overlay.undo(wish("Noa"), 2)).isInstanceOf(Made.class);
        here.build();
        assertThat(here.read("Zorglub Quux spoke")).hasSize(1);
        assertThat(here.knowledge.base().version()).isEqualTo(with);
        assertThat(here.overlay.history().changes())
                .extracting(Change::by)
                .containsExactly("Noa", "Dan", "Noa");
        assertThat(here.overlay.history().takenBackBy(1)).isEmpty();
        assertThat(here.overlay.history().takenBackBy(2)).isPresent();
    }

    @Test
    void whoever_undoes_second_is_told_who_was_first() {
        here.overlay.make(wish("Noa"), name(XI, "Zorglub Quux"));
        here.overlay.undo(wish("Dan"), 1);

        assertThat(here.overlay.undo(wish("Noa"), 1))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.refusal().code()).isEqualTo("undone-already");
                            assertThat(refused.refusal().values()).contains("Dan");
                        });
    }

    @Test
    void an_editor_who_looked_at_something_older_is_shown_what_was_changed_meanwhile() {
        here.overlay.make(wish("Noa"), name(XI, "Zorglub Quux"));
        Overlay.Wish old = new Overlay.Wish("Dan", "a reason", 0L);

        assertThat(here.overlay.make(old, name(XI, "Another Name")))
                .isInstanceOfSatisfying(
                        Overtaken.class,
                        overtaken ->
                                assertThat(overtaken.meanwhile())
                                        .extracting(Change::by)
                                        .containsExactly("Noa"));
        assertThat(here.overlay.make(old, name(EntryRef.of(EntityRef.person("joe-biden")), "Jobi")))
                .as("something else")
                .isInstanceOf(Made.class);
    }

    @Test
    void two_editors_cannot_give_one_name_to_two_people_at_once() {
        EntryRef biden = EntryRef.of(EntityRef.person("joe-biden"));
        Instance there = new Instance(log);
        ChangeLog slow =
                new ChangeLog() {
                    private boolean overtaken;

                    @Override
                    public List<Change> after(long number) {
                        return log.after(number);
                    }

                    @Override
                    public boolean add(Change change) {
                        if (!overtaken) {
                            overtaken = true;
                            there.overlay.make(wish("Dan"), name(biden, "Zorglub Quux"));
                        }
                        return log.add(change);
                    }
                };

        ChangeOutcome outcome =
                new Instance(slow).overlay.make(wish("Noa"), name(XI, "Zorglub Quux"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.refusal().code()).isEqualTo("name-taken");
                            assertThat(refused.refusal().detail()).contains("person:joe-biden");
                        });
        assertThat(log.after(0)).extracting(Change::by).containsExactly("Dan");
    }

    @Test
    void another_instance_learns_of_a_change_when_it_looks() {
        Instance there = new Instance(log);
        here.overlay.make(wish("Noa"), name(XI, "Zorglub Quux"));

        there.keeper.look();
        there.build();

        assertThat(there.read("Zorglub Quux")).hasSize(1);
    }

    @Test
    void an_instance_that_starts_has_everything_in_use_at_once() {
        here.overlay.make(wish("Noa"), name(XI, "Zorglub Quux"));
        Instance restarted = new Instance(log);

        restarted.keeper.start();

        assertThat(restarted.read("Zorglub Quux")).hasSize(1);
        assertThat(restarted.keeper.effect().complete()).isTrue();
    }

    @Test
    void knowledge_that_cannot_be_built_leaves_the_old_one_in_use_and_says_so() {
        List<String> versions = new ArrayList<>();
        boolean[] broken = {true};
        here.knowledge.derived(knowledge -> {
            versions.add(knowledge.base().version());
            if (broken[0]) {
                throw new IllegalStateException("no room");
            }
            return "";
        });
        here.overlay.make(wish("Noa"), name(XI, "Zorglub Quux"));
        here.build();

        assertThat(here.read("Zorglub Quux")).isEmpty();
        assertThat(here.read("Xi Jinping")).hasSize(1);
        assertThat(here.keeper.effect().failure()).isEqualTo("no room");

        broken[0] = false;
        here.keeper.look();
        here.build();
        assertThat(here.read("Zorglub Quux")).hasSize(1);
        assertThat(here.keeper.effect().failure()).isNull();
    }

    @Test
    void what_later_changes_build_on_is_not_taken_away_under_them() {
        here.overlay.make(
                wish("Noa"), new Correction.AddPerson("jane-quux", "Jane Quux", "ג'יין קווקס"));
        EntryRef jane = EntryRef.of(EntityRef.person("jane-quux"));
        assertThat(here.overlay.make(wish("Noa"), name(jane, "Madame Quux")))
                .isInstanceOf(Made.class);

        assertThat(code(here.overlay.undo(wish("Noa"), 1))).isEqualTo("needed");

        here.overlay.undo(wish("Noa"), 2);
        assertThat(here.overlay.undo(wish("Noa"), 1)).isInstanceOf(Made.class);
    }

    @Test
    void a_hidden_entry_is_recognised_no_more() {
        here.overlay.make(wish("Noa"), new Correction.Hide(XI));
        here.build();

        assertThat(here.read("Xi Jinping spoke")).isEmpty();
        assertThat(here.knowledge.base().find(EntityRef.person("xi-jinping"))).isEmpty();
    }

    @Test
    void a_new_person_place_and_organisation_are_recognised_in_both_languages() {
        here.overlay.make(
                wish("Noa"), new Correction.AddPerson("jane-quux", "Jane Quux", "ג'יין קווקס"));
        here.overlay.make(
                wish("Noa"),
                new Correction.AddOrganisation(
                        "zorglub", "company", "BY", "Zorglub Industries", "תעשיות זורגלוב"));
        here.overlay.make(
                wish("Noa"),
                new Correction.AddPlace(
                        "zorgville-by", Correction.PlaceType.CITY, "BY", "Zorgville", "זורגוויל"));
        here.build();

        assertThat(here.read("Jane Quux of Zorglub Industries"))
                .containsExactly(EntityRef.person("jane-quux"), EntityRef.organisation("zorglub"));
        assertThat(here.read("ג'יין קווקס מתעשיות זורגלוב"))
                .containsExactly(EntityRef.person("jane-quux"), EntityRef.organisation("zorglub"));
        assertThat(here.knowledge.get().sightings(List.of("", "A fire in Zorgville"), null))
                .extracting(seen -> seen.entity())
                .containsExactly(EntityRef.country("BY"));
    }

    @Test
    void a_reason_is_needed() {
        assertThat(
                        code(
                                here.overlay.make(
                                        new Overlay.Wish("Noa", "  ", null), name(XI, "Zorglub"))))
                .isEqualTo("why-missing");
        assertThat(
                        code(
                                here.overlay.make(
                                        new Overlay.Wish("Noa", "x".repeat(501), null),
                                        name(XI, "Zorglub"))))
                .isEqualTo("why-too-long");
    }

    @Test
    void listeners_are_told_when_changes_arrive_and_come_into_effect() {
        List<Long> effects = new ArrayList<>();
        Runnable stop = here.keeper.listen(() -> effects.add(here.keeper.effect().inEffect()));

        here.overlay.make(wish("Noa"), name(XI, "Zorglub Quux"));
        here.build();
        stop.run();
        here.overlay.undo(wish("Noa"), 1);
        here.build();

        assertThat(effects).containsExactly(0L, 1L);
    }

    private static String code(ChangeOutcome outcome) {
        return outcome instanceof Refused refused ? refused.refusal().code() : outcome.toString();
    }

    private static Correction name(EntryRef entry, String name) {
        return new Correction.AddName(entry, Language.ENGLISH, name, Certainty.CLEAR, false);
    }

    private static Overlay.Wish wish(String by) {
        return new Overlay.Wish(by, "a reason", null);
    }
}
