package mabat.alert;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import mabat.account.HandClock;
import mabat.article.EnrichedArticle;
import mabat.article.Language;
import mabat.elastic.ElasticsearchNode;
import mabat.export.ExportFormat;
import mabat.export.Exporter;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.SavedSearches;
import mabat.search.ArticleChanges;
import mabat.search.ArticleLibrary;
import mabat.search.ArticleScroll;
import mabat.search.Criteria;
import mabat.search.Question;
import mabat.search.RandomStates;
import mabat.search.SearchAnswer;
import mabat.search.SearchService;
import mabat.search.TestCriteria;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** One query model: what a search shows is what is announced, fed and exported. */
class ParityIT {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    private final HandClock clock = new HandClock("2026-03-01T12:00:00Z");
    private final Random random = new Random(1);

    @BeforeEach
    void afresh() {
        NODE.clear();
    }

    @Test
    void an_export_of_several_pages_has_everything_once_as_it_was_at_the_beginning()
            throws IOException {
        try (AlertWorld world = new AlertWorld(NODE.elasticsearch(), NODE.names(), clock)) {
            EnrichedArticle[] many = new EnrichedArticle[450];
            Arrays.setAll(many, i -> zinc("a" + i));
            world.write(many);
            NODE.refresh();
            AtomicInteger pages = new AtomicInteger();

            List<String> ids =
                    exported(
                            world,
                            Criteria.of("zinc"),
                            written -> {
                                if (pages.incrementAndGet() == 1) {
                                    world.write(zinc("late"));
                                    world.delete("a7");
                                    NODE.refresh();
                                }
                            });

            assertThat(pages).hasValue(3);
            assertThat(ids).doesNotHaveDuplicates().hasSize(450).contains("a7");
            assertThat(exported(world, Criteria.of("zinc"), written -> {}))
                    .hasSize(450)
                    .contains("late")
                    .doesNotContain("a7");
        }
    }

    private static EnrichedArticle zinc(String id) {
        return anArticle().withId(id).titled("Zinc").saying("Zinc.").build();
    }

    @Test
    void search_alert_feed_and_export_agree_for_random_states() throws IOException {
        RandomStates states = new RandomStates(Long.getLong("mabat.seed", 23));
        try (AlertWorld world = new AlertWorld(NODE.elasticsearch(), NODE.names(), clock)) {
            world.check();
            List<SavedSearch> searches = new ArrayList<>();
            for (int i = 0; i < Integer.getInteger("mabat.states", 60); i++) {
                searches.add(world.save("dana", "search " + i, states.criteria()));
            }
            List<EnrichedArticle> articles = states.articles(90);
            world.write(articles.subList(0, 40).toArray(EnrichedArticle[]::new));
            world.check();
            world.write(articles.subList(40, 90).toArray(EnrichedArticle[]::new));
            world.check();
            NODE.refresh();

            int matches = 0;
            for (SavedSearch search : searches) {
                Set<String> shown = shown(world, search.criteria());
                matches += shown.size();
                assertThat(new TreeSet<>(world.fresh("dana", search)))
                        .as("announced for %s", search.criteria())
                        .isEqualTo(shown);
                assertThat(new TreeSet<>(exported(world, search.criteria(), written -> {})))
                        .as("exported for %s", search.criteria())
                        .isEqualTo(shown);
                assertThat(fed(world, search)).as("fed for %s", search.criteria()).isEqualTo(shown);
            }
            assertThat(matches).as("the states find something at all").isGreaterThan(100);
        }
    }

    private static Set<String> shown(AlertWorld world, Criteria criteria) {
        Question question = new Question(criteria, Question.MOST, null, Language.ENGLISH, false);
        Set<String> ids = new TreeSet<>();
        ((SearchAnswer.Found) world.bean(SearchService.class).search(question))
                .page()
                .matches()
                .forEach(match -> ids.add(match.id().value()));
        return ids;
    }

    private List<String> exported(AlertWorld world, Criteria criteria, LongConsumer progress)
            throws IOException {
        Exporter exporter =
                new Exporter(
                        TestCriteria.reader(), world.bean(ArticleScroll.class), Map.of(), clock);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Exporter.Export export = ((Exporter.Opening.Ready) exporter.open(criteria)).export()) {
            export.write(ExportFormat.JSONL, out, progress);
        }
        List<String> ids = new ArrayList<>();
        out.toString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .forEach(line ->
                        ids.add(JsonMapper.shared().readTree(line).path("id").asString("")));
        return ids;
    }

    private Set<String> fed(AlertWorld world, SavedSearch search) {
        Feeds feeds =
                new Feeds(
                        world.keep(),
                        world.bean(SavedSearches.class),
                        new Announced(world.bean(Announcements.class), world.keep()),
                        world.bean(CompiledSearches.class),
                        world.bean(ArticleChanges.class),
                        world.bean(ArticleLibrary.class),
                        world.bean(SearchService.class),
                        random,
                        clock);
        String secret = feeds.make("dana", search.id()).orElseThrow().text();
        Set<String> ids = new TreeSet<>();
        feeds.read(secret, 1)
                .orElseThrow()
                .entries()
                .forEach(entry -> ids.add(entry.article().article().id().value()));
        return ids;
    }
}
