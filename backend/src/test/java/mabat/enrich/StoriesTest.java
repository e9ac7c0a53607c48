package mabat.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import mabat.article.ArticleId;
import mabat.enrich.Enrichment.Preparation;
import mabat.ingest.DemoCorpus;
import mabat.ingest.IngestItem;
import mabat.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Story groups against the demo corpus, where every event is told once in each language; the bounds
 * lie a little below what was reached.
 */
class StoriesTest {
    private static final Stories STORIES = Stories.standard();
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);
    private static final List<Telling> DEMO = demo();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void both_tellings_of_an_event_find_each_other_in_any_order(int order) {
        Pairs pairs = pairs(grouped(DEMO, order));

        assertThat(pairs.precision()).as(pairs.toString()).isGreaterThan(0.93);
        assertThat(pairs.recall()).as(pairs.toString()).isGreaterThan(0.88);
    }

    @Test
    void stories_hold_apart_even_if_five_years_of_news_happened_on_one_day() {
        List<Telling> oneDay =
                DEMO.stream()
                        .map(telling -> new Telling(telling.article(), DAY, telling.terms(), ""))
                        .toList();
        Pairs pairs = pairs(grouped(oneDay, 1));

        assertThat(pairs.precision()).as(pairs.toString()).isGreaterThan(0.45);
        assertThat(pairs.recall()).as(pairs.toString()).isGreaterThan(0.8);
    }

    @Test
    void everyday_names_alone_do_not_make_a_story() {
        List<String> war = List.of("country:RU", "country:UA", "person:vladimir-putin");
        Telling drones = telling("a", DAY, war, "idea:drone-strike", "idea:refinery", "number:120");
        Telling grain = telling("b", DAY, war, "idea:grain", "idea:shipping", "organisation:fao");

        assertThat(STORIES.of(grain, List.of(drones.inStory("s-1"))))
                .isEqualTo(Stories.begunBy(grain.article()));
    }

    @Test
    void an_article_never_joins_itself_and_ties_go_to_the_lower_story() {
        List<String> terms = List.of("person:a", "organisation:b", "country:BY");
        Telling one = telling("one", DAY, terms);
        List<Telling> others =
                List.of(
                        one.inStory("s-0"),
                        telling("two", DAY, terms).inStory("s-2"),
                        telling("three", DAY, terms).inStory("s-1"));

        assertThat(STORIES.of(one, others)).isEqualTo("s-1");
    }

    private static Telling telling(String id, LocalDate day, List<String> terms, String... more) {
        List<String> all = new ArrayList<>(terms);
        all.addAll(List.of(more));
        return new Telling(new ArticleId(id), day, all, "");
    }

    private static List<Telling> grouped(List<Telling> tellings, int order) {
        List<Telling> shuffled = new ArrayList<>(tellings);
        Collections.shuffle(shuffled, new Random(order));
        List<Telling> grouped = new ArrayList<>();
        for (Telling telling : shuffled) {
            grouped.add(telling.inStory(STORIES.of(telling, grouped)));
        }
        return grouped;
    }

    /** How many pairs of articles are of one event, and in one group. */
    private record Pairs(int right, int wrong, int missed) {
        double precision() {
            return (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / (right + missed);
        }
    }

    private static Pairs pairs(List<Telling> grouped) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int i = 0; i < grouped.size(); i++) {
            for (Telling other : grouped.subList(0, i)) {
                boolean together = grouped.get(i).story().equals(other.story());
                boolean oneEvent = event(grouped.get(i)).equals(event(other));
                right += together && oneEvent ? 1 : 0;
                wrong += together && !oneEvent ? 1 : 0;
                missed += !together && oneEvent ? 1 : 0;
            }
        }
        return new Pairs(right, wrong, missed);
    }

    private static String event(Telling telling) {
        String id = telling.article().value();
        return id.substring(0, id.lastIndexOf('-'));
    }

    private static List<Telling> demo() {
        Enrichment enrichment =
                new StandardEnrichment(
                        Knowledge.standard(),
                        Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC));
        List<Telling> tellings = new ArrayList<>();
        for (IngestItem item : DemoCorpus.items()) {
            IngestItem.Readable readable = (IngestItem.Readable) item;
            var ready = (Preparation.Ready) enrichment.prepare(readable.article());
            Instant published = ready.article().publishedIfKnown().orElseThrow().at();
            tellings.add(
                    new Telling(
                            ready.article().id(),
                            LocalDate.ofInstant(published, ZoneOffset.UTC),
                            enrichment.find(ready.article()).storyTerms(),
                            ""));
        }
        return tellings;
    }
}
