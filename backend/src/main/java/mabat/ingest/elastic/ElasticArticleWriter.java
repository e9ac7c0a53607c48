package mabat.ingest.elastic;

import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mabat.article.Article;
import mabat.article.ArticleId;
import mabat.article.Findings;
import mabat.elastic.ArticleDocument;
import mabat.elastic.ArticleFields;
import mabat.elastic.BulkAnswers;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.elastic.ReplacedArticles;
import mabat.enrich.RepeatedLines;
import mabat.failure.DependencyUnavailableException;
import mabat.ingest.ArticleWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes articles in bulk. What is there already is read first: an equal document is left alone, a
 * different one is replaced only if nobody replaced it meanwhile, and a new one only created.
 * Whoever loses such a race looks again; an Elasticsearch that is too busy is given time first.
 */
final class ElasticArticleWriter implements ArticleWriter {
    private static final System.Logger LOG = System.getLogger(ElasticArticleWriter.class.getName());
    private static final int MOST_ROUNDS = 6;

    private final JsonMapper json = new JsonMapper();
    private final Elasticsearch elasticsearch;
    private final IndexNames names;
    private final StoredArticles stored;
    private final ArticleGroups groups;
    private final ReplacedArticles replaced;
    private final LongLoads loads;
    private final BackOff backOff;
    private final Clock clock;

    ElasticArticleWriter(Elasticsearch elasticsearch, IndexNames names, Clock clock) {
        this(elasticsearch, names, new BackOff(Thread::sleep), clock);
    }

    ElasticArticleWriter(
            Elasticsearch elasticsearch, IndexNames names, BackOff backOff, Clock clock) {
        this(elasticsearch, names, Surroundings.of(elasticsearch, names), backOff, clock);
    }

    /**
     * @param around shared with everybody else who moves articles between groups
     */
    ElasticArticleWriter(
            Elasticsearch elasticsearch,
            IndexNames names,
            Surroundings around,
            BackOff backOff,
            Clock clock) {
        this.elasticsearch = elasticsearch;
        this.names = names;
        this.stored = new StoredArticles(elasticsearch, names);
        this.groups = new ArticleGroups(around);
        this.replaced = new ReplacedArticles(elasticsearch, names);
        this.loads = new LongLoads(elasticsearch, names);
        this.backOff = backOff;
        this.clock = clock;
    }

    @Override
    public Load beginLoad() {
        return loads.begin();
    }

    @Override
    public List<Result> write(List<Enriched> articles, boolean visible) {
        Map<Integer, Result> results = new TreeMap<>();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            open.add(i);
        }
        for (int round = 0; !open.isEmpty(); round++) {
            if (round == MOST_ROUNDS) {
                throw new DependencyUnavailableException(
                        "Elasticsearch",
                        open.size()
                                + " articles are being changed by others or refused for want of room; send"
                                + " them again in a moment",
                        null);
            }
            Round done = roundIfLetIn(articles, open, visible, results);
            open = done.open();
            if (done.busy()) {
                backOff.after(round);
            }
        }
        return List.copyOf(results.values());
    }

    /**
     * What a round has left.
     *
     * @param open articles to try again
     * @param busy whether one of them was refused for want of room or time, not by a race
     */
    private record Round(List<Integer> open, boolean busy) {}

    /** A request that is turned away as a whole leaves everything to try again. */
    private Round roundIfLetIn(
            List<Enriched> articles,
            List<Integer> open,
            boolean visible,
            Map<Integer, Result> results) {
        try {
            return round(articles, open, visible, results);
        } catch (DependencyUnavailableException e) {
            if (!BulkAnswers.isTurnedAway(e)) {
                throw e;
            }
            LOG.log(System.Logger.Level.DEBUG, "Turned away for want of room", e);
            return new Round(open.stream().filter(i -> !results.containsKey(i)).toList(), true);
        }
    }

    /** One look and one bulk request. */
    private Round round(
            List<Enriched> articles,
            List<Integer> open,
            boolean visible,
            Map<Integer, Result> results) {
        boolean busy = false;
        List<Integer> again = new ArrayList<>();
        List<Integer> turn = firstOfEachId(articles, open, again);
        Map<String, StoredArticles.Stored> known =
                stored.find(turn.stream().map(i -> id(articles.get(i))).toList());
        BulkRequest.Builder bulk =
                new BulkRequest.Builder()
                        .index(names.articlesForWriting())
                        .requireAlias(true)
                        .refresh(visible ? Refresh.WaitFor : Refresh.False);
        List<Integer> sent = new ArrayList<>();
        List<Result> wanted = new ArrayList<>();
        Instant now = clock.instant();
        turn.removeIf(i -> {
            boolean unchanged = isUnchanged(articles.get(i), known.get(id(articles.get(i))));
            if (unchanged) {
                results.put(i, new Result.Unchanged());
            }
            return unchanged;
        });
        Map<ArticleId, Findings> grouped =
                groups.of(turn.stream().map(articles::get).toList(), now);
        List<ReplacedArticles.Version> versions = new ArrayList<>();
        for (int i : turn) {
            Enriched enriched = articles.get(i);
            Article article = enriched.article();
            Map<String, Object> document =
                    document(article, grouped.getOrDefault(article.id(), enriched.findings()));
            StoredArticles.Stored before = known.get(id(enriched));
            document.put(ArticleFields.INDEXED, now.toString());
            if (before == null) {
                document.put(ArticleFields.FIRST_SEEN, now.toString());
                bulk.operations(operation ->
                        operation.create(create -> create.id(id(enriched)).document(document)));
                wanted.add(new Result.Created());
            } else {
                document.put(ArticleFields.FIRST_SEEN, before.firstSeen());
                versions.add(before.version(id(enriched)));
                bulk.operations(operation ->
                        operation.index(index ->
                                index.id(id(enriched))
                                        .ifSeqNo(before.sequenceNumber())
                                        .ifPrimaryTerm(before.primaryTerm())
                                        .document(document)));
                wanted.add(new Result.Changed());
            }
            sent.add(i);
        }
        if (!sent.isEmpty()) {
            replaced.keep(versions, now);
            BulkRequest request = bulk.build();
            BulkResponse response =
                    elasticsearch.ask("writing articles", client -> client.bulk(request));
            for (int k = 0; k < sent.size(); k++) {
                BulkResponseItem item = response.items().get(k);
                if (item.error() == null) {
                    results.put(sent.get(k), wanted.get(k));
                } else if (item.status() == 409 || BulkAnswers.isNotNow(item)) {
                    busy |= item.status() != 409;
                    again.add(sent.get(k));
                } else {
                    results.put(sent.get(k), refused(item));
                }
            }
        }
        again.sort(null);
        return new Round(again, busy);
    }

    /** Groups are found by writing, so they are not what makes an article different. */
    private boolean isUnchanged(Enriched enriched, StoredArticles.@Nullable Stored before) {
        if (before == null || before.story().isEmpty()) {
            return false;
        }
        Findings findings = enriched.findings().grouped(before.duplicates(), before.story());
        return before.sameAs(json.valueToTree(document(enriched.article(), findings)));
    }

    /** What is kept: besides the article itself the keys by which repeated lines are counted. */
    private static Map<String, Object> document(Article article, Findings findings) {
        Map<String, Object> document = ArticleDocument.write(article, findings);
        document.put(ArticleFields.LINES, RepeatedLines.keys(article));
        return document;
    }

    /**
     * An article that comes twice in a batch takes two rounds, so that the second sees the first.
     */
    private static List<Integer> firstOfEachId(
            List<Enriched> articles, List<Integer> open, List<Integer> later) {
        Set<String> seen = new HashSet<>();
        List<Integer> turn = new ArrayList<>();
        for (int i : open) {
            (seen.add(id(articles.get(i))) ? turn : later).add(i);
        }
        return turn;
    }

    private static Result refused(BulkResponseItem item) {
        var error = item.error();
        String reason =
                error == null || error.reason() == null ? "no reason given" : error.reason();
        return new Result.Refused("Elasticsearch refused it: " + reason);
    }

    private static String id(Enriched enriched) {
        return enriched.article().id().value();
    }
}
