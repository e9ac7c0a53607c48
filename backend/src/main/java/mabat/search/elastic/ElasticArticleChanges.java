package mabat.search.elastic;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mabat.article.ArticleId;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.failure.DependencyRefusedException;
import mabat.failure.DependencyUnavailableException;
import mabat.search.ArticleChanges;
import mabat.search.Changes;
import mabat.search.CompiledCriteria;
import mabat.search.CountBasis;
import mabat.search.FacetField;
import mabat.search.FirstSeen;
import mabat.search.Place;
import mabat.search.Watch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks Elasticsearch in large batches; most watches cost one small search in one of them. */
final class ElasticArticleChanges implements ArticleChanges {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NAME = "Elasticsearch";
    private static final int WATCHES_AT_ONCE = 200;

    private final Elasticsearch elasticsearch;
    private final String alias;
    private final History history;
    private final Clock clock;

    ElasticArticleChanges(Elasticsearch elasticsearch, IndexNames names, Clock clock) {
        this.elasticsearch = elasticsearch;
        this.alias = "/" + names.articles();
        this.history = new History(elasticsearch, names);
        this.clock = clock;
    }

    @Override
    public Place place() {
        Instant now = clock.instant();
        JsonNode indices =
                elasticsearch.json().get(alias + "/_stats/docs?level=shards").path("indices");
        if (indices.size() != 1) {
            throw new DependencyUnavailableException(
                    NAME, "The alias for articles leads to " + indices.size() + " indices", null);
        }
        Map.Entry<String, JsonNode> index = indices.properties().iterator().next();
        JsonNode shards = index.getValue().path("shards");
        if (shards.size() != 1) {
            // one order of writing is what everything here rests on; articles.json says one shard
            throw new DependencyRefusedException(
                    NAME, index.getKey() + " has " + shards.size() + " shards instead of 1", null);
        }
        for (JsonNode copy : shards.iterator().next()) {
            if (copy.path("routing").path("primary").asBoolean(false)) {
                JsonNode numbers = copy.path("seq_no");
                long durable =
                        Math.min(
                                numbers.path("local_checkpoint").asLong(-1),
                                numbers.path("global_checkpoint").asLong(-1));
                elasticsearch.json().post(alias + "/_refresh");
                return new Place(index.getKey(), durable, now);
            }
        }
        throw new DependencyUnavailableException(NAME, "No primary shard of articles", null);
    }

    @Override
    public List<Changes> since(List<Watch> watches) {
        String index = index();
        List<Changes> all = new ArrayList<>();
        for (int from = 0; from < watches.size(); from += WATCHES_AT_ONCE) {
            all.addAll(
                    batch(
                            watches.subList(from, Math.min(watches.size(), from + WATCHES_AT_ONCE)),
                            index));
        }
        return all;
    }

    private String index() {
        return elasticsearch.json().get(alias).propertyNames().iterator().next();
    }

    private List<Changes> batch(List<Watch> watches, String index) {
        List<JsonNode> answers = search(watches, index);
        List<List<Changed>> matching = new ArrayList<>();
        List<@Nullable String> refused = new ArrayList<>();
        for (int i = 0; i < watches.size(); i++) {
            JsonNode answer = answers.get(i);
            refused.add(refusal(answer));
            matching.add(refused.get(i) == null ? all(watches.get(i), index, answer) : List.of());
        }
        List<List<Changed>> fresh = new NewlyMatching(history, index).of(watches, matching);
        List<Changes> changes = new ArrayList<>();
        for (int i = 0; i < watches.size(); i++) {
            String reason = refused.get(i);
            changes.add(
                    reason == null
                            ? new Changes.Found(ids(fresh.get(i)))
                            : new Changes.Refused(reason));
        }
        return changes;
    }

    private static List<ArticleId> ids(List<Changed> changed) {
        return changed.stream().map(each -> new ArticleId(each.id())).toList();
    }

    private List<JsonNode> search(List<Watch> watches, String index) {
        StringBuilder lines = new StringBuilder();
        for (Watch watch : watches) {
            lines.append("{}\n");
            lines.append(JSON.writeValueAsString(ChangesQuery.changed(watch, index, null)));
            lines.append('\n');
        }
        List<JsonNode> answers = new ArrayList<>();
        elasticsearch
                .json()
                .postLines(alias + "/_msearch", lines.toString())
                .path("responses")
                .forEach(answers::add);
        return answers;
    }

    /** Why Elasticsearch will never answer this; null when it did. A failure ends the whole. */
    private static @Nullable String refusal(JsonNode answer) {
        int status = answer.path("status").asInt(200);
        if (status == 400) {
            JsonNode cause = answer.path("error").path("root_cause").path(0);
            return cause.path("reason").asString("Elasticsearch refused the query");
        }
        if (status != 200
                || answer.path("timed_out").asBoolean(false)
                || answer.path("_shards").path("failed").asInt(0) > 0) {
            throw new DependencyUnavailableException(
                    NAME, "Not now while looking for new articles (" + status + ")", null);
        }
        return null;
    }

    /** Every matching article, with as many further pages as it takes; the newest write of each. */
    private List<Changed> all(Watch watch, String index, JsonNode first) {
        Map<String, Changed> all = new LinkedHashMap<>();
        JsonNode hits = first.path("hits").path("hits");
        while (true) {
            Changed last = null;
            for (JsonNode hit : hits) {
                last = Changed.of(hit);
                all.remove(last.id());
                all.put(last.id(), last);
            }
            if (last == null || hits.size() < ChangesQuery.SIZE) {
                return List.copyOf(all.values());
            }
            JsonNode next =
                    elasticsearch
                            .json()
                            .post(
                                    alias + "/_search",
                                    JSON.valueToTree(
                                            ChangesQuery.changed(watch, index, last.sequence())));
            refusal(next);
            hits = next.path("hits").path("hits");
        }
    }

    @Override
    public void forget(Place before) {
        // just after a rebuild the next round still asks for versions of the index before
        if (before.index().equals(index())) {
            history.forget(before);
        }
    }

    @Override
    public Map<String, Long> subjects(FacetField field, CountBasis basis, Set<ArticleId> articles) {
        Map<String, Long> subjects = new HashMap<>();
        elasticsearch
                .json()
                .post(
                        alias + "/_search",
                        JSON.valueToTree(
                                ChangesQuery.subjects(
                                        field,
                                        basis,
                                        articles.stream().map(ArticleId::value).toList())))
                .path("aggregations")
                .path("values")
                .path("buckets")
                .forEach(bucket ->
                        subjects.put(
                                bucket.path("key").asString(""),
                                bucket.path("doc_count").asLong(0)));
        return subjects;
    }

    @Override
    public Set<String> among(
            CompiledCriteria criteria,
            FacetField field,
            Set<String> values,
            FirstSeen seen,
            Set<ArticleId> except) {
        Set<String> among = new HashSet<>();
        if (values.isEmpty()) {
            return among;
        }
        elasticsearch
                .json()
                .post(
                        alias + "/_search",
                        JSON.valueToTree(
                                ChangesQuery.subjectsAmong(
                                        criteria,
                                        field,
                                        values,
                                        seen,
                                        except.stream().map(ArticleId::value).toList())))
                .path("aggregations")
                .path("values")
                .path("buckets")
                .forEach(bucket -> among.add(bucket.path("key").asString("")));
        return among;
    }

    @Override
    public Set<ArticleId> matching(CompiledCriteria criteria, Set<ArticleId> articles) {
        List<String> ids = articles.stream().map(ArticleId::value).toList();
        Set<ArticleId> matching = new HashSet<>();
        for (int from = 0; from < ids.size(); from += ChangesQuery.SIZE) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + ChangesQuery.SIZE));
            elasticsearch
                    .json()
                    .post(alias + "/_search", JSON.valueToTree(ChangesQuery.among(criteria, some)))
                    .path("hits")
                    .path("hits")
                    .forEach(hit -> matching.add(new ArticleId(hit.path("_id").asString(""))));
        }
        return matching;
    }
}
