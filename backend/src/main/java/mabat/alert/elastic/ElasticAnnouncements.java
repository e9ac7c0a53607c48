package mabat.alert.elastic;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import mabat.alert.Announcement;
import mabat.alert.Announcements;
import mabat.article.ArticleId;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.failure.DependencyUnavailableException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Announcements in their index. */
final class ElasticAnnouncements implements Announcements {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PAGE = 2_000;
    private static final ArrayNode WHOLE =
            JSON.createArrayNode().add("search").add("cycle").add("at").add("articles");
    private static final ArrayNode NOTHING = JSON.createArrayNode();
    private static final int AT_ONCE = 1_000;

    private final Elasticsearch elasticsearch;
    private final String read;
    private final String write;
    private final int page;

    ElasticAnnouncements(Elasticsearch elasticsearch, IndexNames names) {
        this(elasticsearch, names, PAGE);
    }

    /**
     * @param page announcements that one answer brings
     */
    ElasticAnnouncements(Elasticsearch elasticsearch, IndexNames names, int page) {
        this.page = page;
        this.elasticsearch = elasticsearch;
        this.read = "/" + names.announcements();
        this.write = "/" + names.announcementsForWriting();
    }

    @Override
    public void add(List<Announcement> announcements) {
        for (int from = 0; from < announcements.size(); from += AT_ONCE) {
            write(announcements.subList(from, Math.min(announcements.size(), from + AT_ONCE)));
        }
        elasticsearch.json().post(read + "/_refresh");
    }

    private void write(List<Announcement> some) {
        StringBuilder lines = new StringBuilder();
        for (Announcement each : some) {
            ObjectNode action = JSON.createObjectNode();
            action.putObject("index").put("_id", each.search() + "-" + each.round());
            ObjectNode document =
                    JSON.createObjectNode()
                            .put("search", each.search())
                            .put("cycle", each.round())
                            .put("at", each.at().toString());
            ArrayNode articles = document.putArray("articles");
            each.articles().forEach(article -> articles.add(article.value()));
            lines.append(action).append('\n').append(document).append('\n');
        }
        JsonNode answer =
                elasticsearch
                        .json()
                        .postLines(write + "/_bulk?require_alias=true", lines.toString());
        if (answer.path("errors").asBoolean(false)) {
            throw new DependencyUnavailableException(
                    "Elasticsearch", "Not all announcements were kept: " + first(answer), null);
        }
    }

    private static String first(JsonNode answer) {
        for (JsonNode item : answer.path("items")) {
            JsonNode error = item.path("index").path("error");
            if (!error.isMissingNode()) {
                return error.path("reason").asString("no reason given");
            }
        }
        return "no reason given";
    }

    @Override
    public List<Announcement> of(String search, long after, long upTo) {
        ObjectNode query = JSON.createObjectNode();
        ArrayNode filters = query.putObject("bool").putArray("filter");
        filters.addObject().putObject("term").put("search", search);
        rounds(filters.addObject(), after, upTo);
        List<Announcement> all = new ArrayList<>();
        pages(query, WHOLE).forEach(hit -> all.add(announcement(hit.path("_source"))));
        return all;
    }

    private static void rounds(ObjectNode filter, long after, long upTo) {
        filter.putObject("range").putObject("cycle").put("gt", after).put("lte", upTo);
    }

    private static Announcement announcement(JsonNode source) {
        List<ArticleId> articles = new ArrayList<>();
        source.path("articles").forEach(id -> articles.add(new ArticleId(id.asString(""))));
        return new Announcement(
                source.path("search").asString(""),
                source.path("cycle").asLong(0),
                Instant.parse(source.path("at").asString("")),
                articles);
    }

    /** All hits, by round and then by id. */
    private List<JsonNode> pages(ObjectNode query, ArrayNode fields) {
        ObjectNode request = JSON.createObjectNode();
        request.put("size", page).put("track_total_hits", false);
        if (fields.isEmpty()) {
            request.put("_source", false);
        } else {
            request.set("_source", fields);
        }
        request.set("query", query);
        request.putArray("sort").add("cycle").add("search");
        List<JsonNode> all = new ArrayList<>();
        while (true) {
            JsonNode hits =
                    elasticsearch.json().post(read + "/_search", request).path("hits").path("hits");
            hits.forEach(all::add);
            if (hits.size() < page) {
                return all;
            }
            request.set("search_after", hits.get(hits.size() - 1).path("sort"));
        }
    }

    @Override
    public Map<ArticleId, Set<SearchAndRound>> mentioning(Set<ArticleId> articles) {
        Map<ArticleId, Set<SearchAndRound>> found = new HashMap<>();
        List<ArticleId> ids = List.copyOf(articles);
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            ObjectNode query = JSON.createObjectNode();
            ArrayNode values = query.putObject("terms").putArray("articles");
            ids.subList(from, Math.min(ids.size(), from + AT_ONCE))
                    .forEach(id -> values.add(id.value()));
            for (JsonNode hit : pages(query, WHOLE)) {
                Announcement said = announcement(hit.path("_source"));
                for (ArticleId article : said.articles()) {
                    if (articles.contains(article)) {
                        found.computeIfAbsent(article, id -> new HashSet<>())
                                .add(new SearchAndRound(said.search(), said.round()));
                    }
                }
            }
        }
        return found;
    }

    @Override
    public Set<String> searchesAfter(long after, long upTo) {
        ObjectNode query = JSON.createObjectNode();
        rounds(query, after, upTo);
        ObjectNode request = JSON.createObjectNode();
        request.put("size", 0).put("track_total_hits", false);
        request.set("query", query);
        ObjectNode each = request.putObject("aggs").putObject("each").putObject("composite");
        each.put("size", page);
        each.putArray("sources")
                .addObject()
                .putObject("search")
                .putObject("terms")
                .put("field", "search");
        Set<String> searches = new TreeSet<>();
        while (true) {
            JsonNode found =
                    elasticsearch
                            .json()
                            .post(read + "/_search", request)
                            .path("aggregations")
                            .path("each");
            found.path("buckets")
                    .forEach(
                            bucket -> searches.add(bucket.path("key").path("search").asString("")));
            if (found.path("buckets").size() < page) {
                return searches;
            }
            each.set("after", found.path("after_key"));
        }
    }

    @Override
    public void removeBefore(Instant moment) {
        ObjectNode query = JSON.createObjectNode();
        query.putObject("range").putObject("at").put("lt", moment.toString());
        remove(query);
    }

    @Override
    public void remove(long first, long last) {
        ObjectNode query = JSON.createObjectNode();
        rounds(query, first - 1, last);
        remove(query);
    }

    private void remove(ObjectNode query) {
        List<JsonNode> old = pages(query, NOTHING);
        for (int from = 0; from < old.size(); from += AT_ONCE) {
            remove(old.subList(from, Math.min(old.size(), from + AT_ONCE)));
        }
    }

    private void remove(List<JsonNode> some) {
        StringBuilder lines = new StringBuilder();
        for (JsonNode hit : some) {
            ObjectNode action = JSON.createObjectNode();
            action.putObject("delete").put("_id", hit.path("_id").asString(""));
            lines.append(action).append('\n');
        }
        elasticsearch.json().postLines(write + "/_bulk?require_alias=true", lines.toString());
    }
}
