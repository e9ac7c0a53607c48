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
import java.util.stream.IntStream;
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
import mabat.ingest.ArticleWriter.Enriched;
import mabat.ingest.ArticleWriter.Result;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Some articles on their way into the index, in rounds of one look and one bulk request. Whoever
 * loses a race looks again; an Elasticsearch that is too busy is given time first. Not thread-safe.
 */
final class BatchWriting implements ArticleWriter.Begun {
    private static final System.Logger LOG = System.getLogger(BatchWriting.class.getName());
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_ROUNDS = 6;

    /** What writing takes, the same for all batches. */
    record Means(
            Elasticsearch elasticsearch,
            IndexNames names,
            StoredArticles stored,
            ArticleGroups groups,
            ReplacedArticles replaced,
            BackOff backOff,
            Clock clock) {}

    /**
     * What was found before a round of writing.
     *
     * @param turn articles to write, by their number
     * @param later those to look at again, because the same article stands before them
     * @param known by id
     * @param grouped findings with groups
     */
    private record Looked(
            List<Integer> turn,
            List<Integer> later,
            Map<String, StoredArticles.Stored> known,
            Map<ArticleId, Findings> grouped) {}

    private final Means means;
    private final List<Enriched> articles;
    private final boolean visible;
    private final Map<Integer, Result> results = new TreeMap<>();
    private List<Integer> open;

    /** Absent when the look was turned away, or is used up. */
    private @Nullable Looked looked;

    BatchWriting(Means means, List<Enriched> articles, boolean visible) {
        this.means = means;
        this.articles = articles;
        this.visible = visible;
        this.open = IntStream.range(0, articles.size()).boxed().toList();
    }

    @Override
    public List<Result> write() {
        for (int round = 0; !open.isEmpty(); round++) {
            if (round == MOST_ROUNDS) {
                throw new DependencyUnavailableException(
                        "Elasticsearch",
                        open.size()
                                + " articles are being changed by others or refused for want of room; send"
                                + " them again in a moment",
                        null);
            }
            if (roundIfLetIn()) {
                means.backOff().after(round);
            }
        }
        return List.copyOf(results.values());
    }

    /** A request that is turned away as a whole leaves everything to try again. */
    private boolean roundIfLetIn() {
        try {
            Looked found = looked == null ? look() : looked;
            looked = null;
            return send(found);
        } catch (DependencyUnavailableException e) {
            turnedAway(e);
            open = open.stream().filter(i -> !results.containsKey(i)).toList();
            return true;
        }
    }

    /** The first look; when it is turned away there is another before writing. */
    void lookIfLetIn() {
        try {
            looked = look();
        } catch (DependencyUnavailableException e) {
            turnedAway(e);
        }
    }

    private static void turnedAway(DependencyUnavailableException e) {
        if (!BulkAnswers.isTurnedAway(e)) {
            throw e;
        }
        LOG.log(System.Logger.Level.DEBUG, "Turned away for want of room", e);
    }

    private Looked look() {
        List<Integer> later = new ArrayList<>();
        List<Integer> turn = firstOfEachId(later);
        Map<String, StoredArticles.Stored> known =
                means.stored().find(turn.stream().map(i -> id(articles.get(i))).toList());
        turn.removeIf(i -> {
            boolean unchanged = isUnchanged(articles.get(i), known.get(id(articles.get(i))));
            if (unchanged) {
                results.put(i, new Result.Unchanged());
            }
            return unchanged;
        });
        Map<ArticleId, Findings> grouped =
                means.groups()
                        .of(turn.stream().map(articles::get).toList(), means.clock().instant());
        return new Looked(turn, later, known, grouped);
    }

    /**
     * An article that comes twice in a batch takes two rounds, so that the second sees the first.
     */
    private List<Integer> firstOfEachId(List<Integer> later) {
        Set<String> seen = new HashSet<>();
        List<Integer> turn = new ArrayList<>();
        for (int i : open) {
            (seen.add(id(articles.get(i))) ? turn : later).add(i);
        }
        return turn;
    }

    /**
     * Writes what is to be written, and leaves open what has to be tried again.
     *
     * @return whether something was refused for want of room or time, not by a race
     */
    private boolean send(Looked found) {
        Instant now = means.clock().instant();
        BulkRequest.Builder bulk =
                new BulkRequest.Builder()
                        .index(means.names().articlesForWriting())
                        .requireAlias(true)
                        .refresh(visible ? Refresh.WaitFor : Refresh.False);
        List<Result> wanted = new ArrayList<>();
        List<ReplacedArticles.Version> versions = new ArrayList<>();
        for (int i : found.turn()) {
            Enriched enriched = articles.get(i);
            Article article = enriched.article();
            Map<String, Object> document =
                    document(
                            article,
                            found.grouped().getOrDefault(article.id(), enriched.findings()));
            StoredArticles.Stored before = found.known().get(id(enriched));
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
        }
        List<Integer> again = new ArrayList<>(found.later());
        boolean busy = false;
        if (!found.turn().isEmpty()) {
            means.replaced().keep(versions, now);
            busy = answered(found.turn(), wanted, bulk.build(), again);
        }
        again.sort(null);
        open = List.copyOf(again);
        return busy;
    }

    private boolean answered(
            List<Integer> sent, List<Result> wanted, BulkRequest request, List<Integer> again) {
        BulkResponse response =
                means.elasticsearch().ask("writing articles", client -> client.bulk(request));
        boolean busy = false;
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
        return busy;
    }

    /** Groups are found by writing, so they are not what makes an article different. */
    private boolean isUnchanged(Enriched enriched, StoredArticles.@Nullable Stored before) {
        if (before == null || before.story().isEmpty()) {
            return false;
        }
        Findings findings = enriched.findings().grouped(before.duplicates(), before.story());
        return before.sameAs(JSON.valueToTree(document(enriched.article(), findings)));
    }

    /** What is kept: besides the article itself the keys by which repeated lines are counted. */
    private static Map<String, Object> document(Article article, Findings findings) {
        Map<String, Object> document = ArticleDocument.write(article, findings);
        document.put(ArticleFields.LINES, RepeatedLines.keys(article));
        return document;
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
