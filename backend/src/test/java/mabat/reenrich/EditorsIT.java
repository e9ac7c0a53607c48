package mabat.reenrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import mabat.article.ArticleId;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.article.Language;
import mabat.elastic.ElasticsearchNode;
import mabat.entity.EntityProfile;
import mabat.entity.EntityProfiles;
import mabat.knowledge.Correction;
import mabat.knowledge.EntryRef;
import mabat.overlay.Change;
import mabat.overlay.ChangeOutcome;
import mabat.overlay.DiscoveredPeople;
import mabat.overlay.History;
import mabat.overlay.Overlay;
import mabat.search.CountBasis;
import mabat.search.Criteria;
import mabat.search.FacetField;
import mabat.search.FacetValue;
import mabat.search.Question;
import mabat.search.SearchAnswer;
import mabat.search.SearchService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What editors decide about people found in articles, on a real node: for new articles at once, for
 * old ones after re-enrichment, and back.
 */
class EditorsIT {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    private static final String FOUND = "unverified:bldmr-kbrdrkb";
    private static final String LISTED = "alexander-lukashenko";
    private static final String ENGLISH = "Vladimir Kavardarkov";
    private static final String HEBREW = "ולדימיר קאוורדרקוב";

    private final EditorsWorld world;

    EditorsIT() {
        NODE.clear();
        world = start();
    }

    private static EditorsWorld start() {
        return new EditorsWorld(NODE.elasticsearch(), NODE.names(), Clock.systemUTC());
    }

    @BeforeEach
    void two_articles_name_somebody_whom_no_table_knows() {
        write("old-en", ENGLISH);
        write("old-he", HEBREW);
        assertThat(world.people("old-en")).containsExactly(FOUND);
        assertThat(world.people("old-he")).containsExactly(FOUND);
    }

    @AfterEach
    void stop() {
        world.close();
    }

    private void write(String id, String name) {
        boolean hebrew = name.equals(HEBREW);
        world.ingest(
                id,
                hebrew ? "סיור בנמל " + id : "A visit to the harbour " + id,
                hebrew
                        ? "דובר הנמל, " + name + ", אמר אתמול כי העבודה תימשך."
                        : "The visitor, " + name + ", said on Monday that work goes on.");
    }

    @Test
    void merging_takes_new_articles_at_once_old_ones_later_and_is_taken_back_wholly() {
        assertThat(people()).containsOnly(value(FOUND, 2));
        long number = world.change("Noa", new Correction.Merge(FOUND, LISTED));

        write("new", ENGLISH);
        assertThat(world.people("new")).containsExactly(LISTED);
        assertThat(world.people("old-en")).containsExactly(FOUND);
        assertThat(people()).containsOnly(value(FOUND, 2), value(LISTED, 1));

        JobState state = world.reenrich("Noa");
        assertThat(state.status()).isEqualTo(JobState.Status.DONE);
        assertThat(state.enriched().done()).isEqualTo(2);
        assertThat(people()).containsOnly(value(LISTED, 3));
        assertThat(label(LISTED, Language.HEBREW)).isEqualTo("אלכסנדר לוקשנקו");
        assertThat(profile(LISTED).presence().mentions()).isEqualTo(3);
        assertThat(find(FOUND)).as("nobody is called that any more").isEmpty();

        world.undo("Dan", number);
        write("newest", HEBREW);
        assertThat(world.people("newest")).containsExactly(FOUND);
        world.reenrich("Dan");
        assertThat(people()).containsOnly(value(FOUND, 4));
        assertThat(profile(FOUND).verified()).isFalse();
        assertThat(label(FOUND, Language.HEBREW)).isEqualTo(HEBREW);
        assertThat(label(FOUND, Language.ENGLISH)).isEqualTo(ENGLISH);
        assertThat(profile(LISTED).presence().mentions()).isZero();

        History history = world.bean(Overlay.class).history();
        assertThat(history.last()).isEqualTo(2);
        assertThat(history.find(1).orElseThrow().by()).isEqualTo("Noa");
        assertThat(history.takenBackBy(1)).map(Change::by).hasValue("Dan");
        assertThat(history.corrections()).isEmpty();
    }

    @Test
    void splitting_takes_one_way_of_writing_away_and_gives_it_back() {
        String other = "unverified:the-other";
        long number =
                world.change(
                        "Noa", new Correction.Split(FOUND, new TreeSet<>(List.of(HEBREW)), other));

        write("new-he", HEBREW);
        write("new-en", ENGLISH);
        assertThat(world.people("new-he")).containsExactly(other);
        assertThat(world.people("new-en")).containsExactly(FOUND);
        world.reenrich("Noa");
        assertThat(people()).containsOnly(value(FOUND, 2), value(other, 2));
        assertThat(label(other, Language.ENGLISH)).isEqualTo(HEBREW);
        assertThat(profile(other).presence().mentions()).isEqualTo(2);
        assertThat(world.bean(DiscoveredPeople.class).find("קאוורדרקוב", 5))
                .extracting(DiscoveredPeople.Discovered::id)
                .containsExactly(other);

        world.undo("Noa", number);
        world.reenrich("Noa");
        assertThat(people()).containsOnly(value(FOUND, 4));
        assertThat(find(other)).isEmpty();
    }

    @Test
    void a_wrong_mention_goes_at_once_in_its_article_only_and_comes_back() {
        long number =
                world.change(
                        "Noa",
                        new Correction.WrongMention(
                                new ArticleId("old-en"), EntityRef.person(FOUND), ENGLISH));

        EditorsWorld.until(() -> world.people("old-en").isEmpty());
        assertThat(world.people("old-he")).containsExactly(FOUND);
        assertThat(world.bean(Reenrichment.class).stale()).isZero();
        EditorsWorld.until(() -> people().equals(Map.of(FOUND, 1L)));

        world.undo("Noa", number);
        EditorsWorld.until(() -> world.people("old-en").contains(FOUND));
        assertThat(world.bean(Reenrichment.class).stale()).isZero();
    }

    @Test
    void of_two_editors_who_decide_about_one_person_the_second_is_told_of_the_first() {
        try (EditorsWorld elsewhere = start()) {
            Overlay here = world.bean(Overlay.class);
            Overlay there = elsewhere.bean(Overlay.class);
            assertThat(
                            here.make(
                                    new Overlay.Wish("Noa", "He is.", 0L),
                                    new Correction.Merge(FOUND, LISTED)))
                    .isInstanceOf(ChangeOutcome.Made.class);

            assertThat(
                            there.make(
                                    new Overlay.Wish("Dan", "No, he.", 0L),
                                    new Correction.Merge(FOUND, "xi-jinping")))
                    .isInstanceOfSatisfying(
                            ChangeOutcome.Overtaken.class,
                            overtaken ->
                                    assertThat(overtaken.meanwhile())
                                            .extracting(Change::by)
                                            .containsExactly("Noa"));
            assertThat(
                            there.make(
                                    new Overlay.Wish("Dan", "No, he.", 1L),
                                    new Correction.Merge(FOUND, "xi-jinping")))
                    .isInstanceOfSatisfying(
                            ChangeOutcome.Refused.class,
                            refused ->
                                    assertThat(refused.refusal().code())
                                            .isEqualTo("merged-already"));
            elsewhere.awaitEffect();
            elsewhere.ingest(
                    "there",
                    "Another visit",
                    "The visitor, " + ENGLISH + ", said on Monday that work goes on.");
            assertThat(elsewhere.people("there")).containsExactly(LISTED);
            assertThat(there.history().last()).isEqualTo(1);
        }
    }

    @Test
    void hiding_somebody_takes_him_out_of_everything() {
        long number =
                world.change("Noa", new Correction.Hide(EntryRef.of(EntityRef.person(FOUND))));
        write("new", ENGLISH);
        assertThat(world.people("new")).isEmpty();
        world.reenrich("Noa");
        assertThat(people()).isEmpty();

        world.undo("Noa", number);
        world.reenrich("Noa");
        assertThat(people()).containsOnly(value(FOUND, 3));
    }

    private static Map.Entry<String, Long> value(String id, long count) {
        return Map.entry(id, count);
    }

    /** The facet of all people who are mentioned. */
    private Map<String, Long> people() {
        NODE.refresh();
        Map<String, Long> counts = new TreeMap<>();
        facet(Language.ENGLISH).forEach(value -> counts.put(value.id(), value.count()));
        return counts;
    }

    private String label(String id, Language language) {
        return facet(language).stream()
                .filter(value -> value.id().equals(id))
                .findFirst()
                .orElseThrow()
                .label();
    }

    private List<FacetValue> facet(Language language) {
        Criteria all = Criteria.everything().withBasis(CountBasis.MENTIONS);
        SearchAnswer answer = world.bean(SearchService.class).search(Question.first(all, language));
        return ((SearchAnswer.Found) answer).page().facet(FacetField.PERSON).values();
    }

    private EntityProfile profile(String id) {
        return find(id).orElseThrow();
    }

    private Optional<EntityProfile> find(String id) {
        NODE.refresh();
        return world.bean(EntityProfiles.class)
                .find(
                        id,
                        Arrays.asList(EntityKind.values()),
                        CountBasis.MENTIONS,
                        Language.ENGLISH);
    }
}
