package mabat.reenrich.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import mabat.alert.AlertWorld;
import mabat.article.Article;
import mabat.article.ArticleId;
import mabat.article.EntityRef;
import mabat.article.IncomingArticle;
import mabat.article.Language;
import mabat.elastic.ArticleDocument;
import mabat.elastic.ArticleFields;
import mabat.elastic.ElasticsearchNode;
import mabat.enrich.Enrichment;
import mabat.enrich.Enrichment.Preparation;
import mabat.enrich.RepeatedLines;
import mabat.enrich.StandardEnrichment;
import mabat.ingest.DemoCorpus;
import mabat.ingest.IngestItem;
import mabat.ingest.LineCounts;
import mabat.ingest.Regrouping;
import mabat.knowledge.Correction;
import mabat.knowledge.EntryRef;
import mabat.knowledge.Knowledge;
import mabat.reenrich.ArticleShelf;
import mabat.reenrich.JobState;
import mabat.reenrich.JobState.Status;
import mabat.reenrich.ReenrichWorker;
import mabat.reenrich.Regrouped.Days;
import mabat.reenrich.Wanted;
import mabat.reenrich.Workbench;
import mabat.savedsearch.SavedSearch;
import mabat.search.CountBasis;
import mabat.search.Criteria;
import mabat.search.FacetField;
import mabat.search.FacetSelection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class ReenrichmentIT {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);
    private static final Knowledge TABLES = Knowledge.standard();
    private static final Enrichment BEFORE = new StandardEnrichment(TABLES, CLOCK);
    private static final List<IncomingArticle> CORPUS =
            DemoCorpus.items().stream()
                    .map(item -> ((IngestItem.Readable) item).article())
                    .toList();
    private static final int VERY_FAST = 100_000;

    private final JsonMapper json = new JsonMapper();

    @BeforeEach
    void index() {
        NODE.clear();
        write(BEFORE, 1);
    }

    @Test
    void enriching_again_gives_what_indexing_anew_would() {
        Article some = prepared(BEFORE, CORPUS.get(0), 0);
        EntityRef seen = BEFORE.find(some).mentions().get(0).entity();
        Knowledge corrected =
                TABLES.with(
                        List.of(
                                new Correction.Hide(
                                        EntryRef.of(EntityRef.person("vladimir-putin"))),
                                new Correction.AddName(
                                        EntryRef.of(EntityRef.organisation("united-nations")),
                                        Language.ENGLISH,
                                        "officials",
                                        Correction.Certainty.CLEAR,
                                        false),
                                new Correction.AddTopicTerm("energy", Language.HEBREW, "פגישה", 3),
                                new Correction.WrongMention(some.id(), seen, "")));
        Enrichment after = new StandardEnrichment(corrected, CLOCK);

        JobState state = reenrich(after);

        assertThat(state.status()).isEqualTo(Status.DONE);
        assertThat(state.enriched().done()).isEqualTo(CORPUS.size());
        int changed = 0;
        for (IncomingArticle incoming : CORPUS) {
            Article article = prepared(after, incoming, 0);
            ObjectNode stored = stored(article.id());
            assertThat(stored.remove(ArticleFields.FIRST_SEEN).asString()).isEqualTo(seenAt(0));
            assertThat(stored.remove(ArticleFields.INDEXED).asString()).isEqualTo(seenAt(0));
            assertThat(stored.remove(ArticleFields.STORY).asString())
                    .as("groups belong to others")
                    .isEqualTo("story-" + article.id());
            JsonNode anew = tree(after, article);
            assertThat(stored).isEqualTo(anew);
            changed += anew.equals(tree(BEFORE, article)) ? 0 : 1;
        }
        assertThat(changed).as("all say who enriched them").isEqualTo(CORPUS.size());
        assertThat(after.find(some).mentions())
                .extracting(mention -> mention.entity())
                .doesNotContain(seen);
    }

    @Test
    void taking_everything_back_gives_exactly_what_was_there() {
        List<ObjectNode> before = all();
        Knowledge corrected =
                TABLES.with(
                        List.of(
                                new Correction.Hide(
                                        EntryRef.of(EntityRef.person("vladimir-putin")))));
        reenrich(new StandardEnrichment(corrected, CLOCK));
        assertThat(all()).isNotEqualTo(before);

        reenrich(new StandardEnrichment(corrected.with(List.of()), CLOCK));

        assertThat(all()).isEqualTo(before);
    }

    @Test
    void an_instance_killed_in_the_middle_is_followed_by_another_that_does_the_rest() {
        write(BEFORE, 4);
        Enrichment after = hiding("joe-biden");
        ElasticArticleShelf real =
                new ElasticArticleShelf(NODE.elasticsearch(), NODE.names(), CLOCK);
        AtomicReference<Integer> batches = new AtomicReference<>(0);
        ArticleShelf dying =
                new Passing(real) {
                    @Override
                    public List<Result> replace(List<Renewed> articles) {
                        if (batches.updateAndGet(n -> n + 1) > 3) {
                            // a process that is killed writes nothing and says nothing any more
                            throw new Killed();
                        }
                        return real.replace(articles);
                    }
                };
        long total = real.countStale(wanted(after));
        JumpingClock clock = new JumpingClock();
        try (ReenrichWorker dead = worker(dying, after, clock)) {
            dead.job().start("Noa");
            until(() -> batches.get() > 3);
        }
        long left = real.countStale(wanted(after));
        assertThat(left).isBetween(1L, total - 1);
        clock.jump(Duration.ofMinutes(2));

        try (ReenrichWorker next = worker(real, after, clock)) {
            until(() -> !next.job().state().orElseThrow().running());
            JobState state = next.job().state().orElseThrow();
            assertThat(state.status()).isEqualTo(Status.DONE);
            assertThat(state.enriched().total()).isEqualTo(total);
            assertThat(state.enriched().done()).isEqualTo(total);
            assertThat(state.order().startedBy()).isEqualTo("Noa");
        }
        assertThat(real.countStale(wanted(after))).isZero();
    }

    @Test
    void articles_that_match_a_saved_search_by_it_are_announced_once() {
        Criteria unitedNations =
                Criteria.everything()
                        .withBasis(CountBasis.MENTIONS)
                        .withSelection(
                                FacetField.ORGANISATION,
                                FacetSelection.anyOf(List.of("united-nations")));
        Enrichment after =
                new StandardEnrichment(
                        TABLES.with(
                                List.of(
                                        new Correction.AddName(
                                                EntryRef.of(
                                                        EntityRef.organisation("united-nations")),
                                                Language.ENGLISH,
                                                "officials",
                                                Correction.Certainty.CLEAR,
                                                false))),
                        CLOCK);
        try (AlertWorld world = new AlertWorld(NODE.elasticsearch(), NODE.names(), CLOCK)) {
            world.check();
            SavedSearch search = world.save("dana", "UN", unitedNations);
            Set<String> matchedBefore = naming("united-nations");

            reenrich(after);
            world.check();
            Set<String> come = naming("united-nations");
            come.removeAll(matchedBefore);
            assertThat(come).isNotEmpty();
            assertThat(matchedBefore).isNotEmpty();
            assertThat(world.fresh("dana", search)).containsExactlyInAnyOrderElementsOf(come);

            reenrich(new StandardEnrichment(TABLES, CLOCK));
            world.check();
            assertThat(world.fresh("dana", search)).isEmpty();
            world.look("dana", search);
            reenrich(after);
            world.check();
            assertThat(world.fresh("dana", search)).isEmpty();
        }
    }

    /** Articles in which an organisation was recognised. */
    private Set<String> naming(String organisation) {
        Set<String> ids = new TreeSet<>();
        for (ObjectNode article : all()) {
            for (JsonNode id : article.path(ArticleFields.ORGANISATIONS)) {
                if (id.asString("").equals(organisation)) {
                    ids.add(article.path(ArticleFields.ID).asString(""));
                }
            }
        }
        return ids;
    }

    @Test
    void searches_see_every_article_all_the_time() {
        write(BEFORE, 4);
        long articles = count();
        Enrichment after = hiding("joe-biden");
        try (ReenrichWorker worker = worker(shelf(), after, CLOCK)) {
            worker.job().start("Noa");
            int searches = 0;
            do {
                NODE.refresh();
                assertThat(count()).isEqualTo(articles);
                searches++;
            } while (worker.job().state().orElseThrow().running());
            assertThat(searches).isGreaterThan(3);
        }
    }

    @Test
    void an_article_that_comes_in_meanwhile_is_not_overwritten() {
        Enrichment after = hiding("joe-biden");
        ElasticArticleShelf real =
                new ElasticArticleShelf(NODE.elasticsearch(), NODE.names(), CLOCK);
        ArticleId id = prepared(after, CORPUS.get(3), 0).id();
        ArticleShelf racing =
                new Passing(real) {
                    private boolean done;

                    @Override
                    public List<Result> replace(List<Renewed> articles) {
                        if (!done && articles.stream().anyMatch(a -> a.article().id().equals(id))) {
                            done = true;
                            put(id, stored(id).put(ArticleFields.TITLE, "Corrected meanwhile"));
                        }
                        return real.replace(articles);
                    }
                };
        try (ReenrichWorker worker = worker(racing, after, CLOCK)) {
            worker.job().start("Noa");
            until(() -> !worker.job().state().orElseThrow().running());
            assertThat(worker.job().state().orElseThrow().enriched().overtaken()).isEqualTo(1);
        }

        assertThat(stored(id).path(ArticleFields.TITLE).asString())
                .isEqualTo("Corrected meanwhile");
    }

    private static final class Killed extends Error {}

    /** Does what another shelf does. */
    private abstract static class Passing implements ArticleShelf {
        private final ArticleShelf other;

        Passing(ArticleShelf other) {
            this.other = other;
        }

        @Override
        public long countStale(Wanted wanted) {
            return other.countStale(wanted);
        }

        @Override
        public boolean stale(Wanted wanted, int size, Predicate<List<Shelved>> batch) {
            return other.stale(wanted, size, batch);
        }

        @Override
        public long count(Days days) {
            return other.count(days);
        }

        @Override
        public boolean published(Days days, String behind, int size, Walk walk) {
            return other.published(days, behind, size, walk);
        }

        @Override
        public List<Shelved> find(List<ArticleId> ids) {
            return other.find(ids);
        }
    }

    /** Real time, and a test's jumps. */
    private static final class JumpingClock extends Clock {
        private Duration ahead = Duration.ZERO;

        void jump(Duration step) {
            ahead = ahead.plus(step);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(ahead);
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static Enrichment hiding(String person) {
        return new StandardEnrichment(
                TABLES.with(List.of(new Correction.Hide(EntryRef.of(EntityRef.person(person))))),
                CLOCK);
    }

    private JobState reenrich(Enrichment enrichment) {
        try (ReenrichWorker worker = worker(shelf(), enrichment, CLOCK)) {
            worker.job().start("Noa");
            until(() -> !worker.job().state().orElseThrow().running());
            return worker.job().state().orElseThrow();
        }
    }

    private static ArticleShelf shelf() {
        return new ElasticArticleShelf(NODE.elasticsearch(), NODE.names(), CLOCK);
    }

    private static ReenrichWorker worker(ArticleShelf shelf, Enrichment enrichment, Clock clock) {
        return new ReenrichWorker(
                new Workbench(shelf, enrichment, LineCounts.NONE, Regrouping.NONE),
                new ElasticJobStore(NODE.elasticsearch(), NODE.names()),
                clock,
                VERY_FAST,
                Duration.ofMillis(20));
    }

    private static Wanted wanted(Enrichment enrichment) {
        return new Wanted(enrichment.version(), enrichment.ownVersions());
    }

    private static void until(BooleanSupplier condition) {
        CompletableFuture.runAsync(
                        () -> {
                            while (!condition.getAsBoolean()) {
                                Thread.onSpinWait();
                            }
                        })
                .orTimeout(60, TimeUnit.SECONDS)
                .join();
    }

    private static Article prepared(Enrichment enrichment, IncomingArticle incoming, int copy) {
        IncomingArticle numbered =
                copy == 0
                        ? incoming
                        : new IncomingArticle(
                                incoming.id() + "-" + copy,
                                null,
                                incoming.outlet(),
                                incoming.author(),
                                incoming.language(),
                                incoming.title(),
                                incoming.text(),
                                incoming.published());
        return ((Preparation.Ready) enrichment.prepare(numbered)).article();
    }

    private JsonNode tree(Enrichment enrichment, Article article) {
        return json.readTree(json.writeValueAsString(document(enrichment, article)));
    }

    private static Map<String, Object> document(Enrichment enrichment, Article article) {
        Map<String, Object> document = ArticleDocument.write(article, enrichment.find(article));
        document.put(ArticleFields.LINES, RepeatedLines.keys(article));
        return document;
    }

    private static String seenAt(int copy) {
        return Instant.parse("2026-02-03T04:05:06Z").plusSeconds(copy).toString();
    }

    private void write(Enrichment enrichment, int copies) {
        var wire = NODE.elasticsearch();
        List<Map<String, Object>> documents = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            for (IncomingArticle incoming : CORPUS) {
                Article article = prepared(enrichment, incoming, copy);
                Map<String, Object> document = document(enrichment, article);
                document.put(ArticleFields.FIRST_SEEN, seenAt(copy));
                document.put(ArticleFields.INDEXED, seenAt(copy));
                document.put(ArticleFields.STORY, "story-" + article.id());
                documents.add(document);
            }
        }
        wire.ask(
                "writing",
                client ->
                        client.bulk(bulk -> {
                            bulk.index(NODE.names().articlesForWriting());
                            documents.forEach(document ->
                                    bulk.operations(operation ->
                                            operation.index(index ->
                                                    index.id(
                                                                    String.valueOf(
                                                                            document.get(
                                                                                    ArticleFields
                                                                                            .ID)))
                                                            .document(document))));
                            return bulk;
                        }));
        NODE.refresh();
    }

    private static void put(ArticleId id, ObjectNode document) {
        NODE.elasticsearch()
                .ask(
                        "writing",
                        client ->
                                client.index(request ->
                                        request.index(NODE.names().articlesForWriting())
                                                .id(id.value())
                                                .document(document)));
    }

    private ObjectNode stored(ArticleId id) {
        JsonNode answer =
                NODE.elasticsearch()
                        .json()
                        .get("/" + NODE.names().articles() + "/_doc/" + id.value());
        return (ObjectNode) json.readTree(answer.path("_source").toString());
    }

    private List<ObjectNode> all() {
        NODE.refresh();
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("size", 1000);
        body.putArray("sort").add(ArticleFields.ID);
        List<ObjectNode> all = new ArrayList<>();
        NODE.elasticsearch()
                .json()
                .post("/" + NODE.names().articles() + "/_search", body)
                .at("/hits/hits")
                .forEach(hit -> all.add((ObjectNode) hit.path("_source")));
        return all;
    }

    private static long count() {
        return NODE.elasticsearch()
                .json()
                .get("/" + NODE.names().articles() + "/_count")
                .path("count")
                .asLong();
    }
}
