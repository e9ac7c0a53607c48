package mabat.story.elastic;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mabat.article.ArticleId;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.article.Language;
import mabat.elastic.ArticleDocument;
import mabat.elastic.ArticleFields;
import mabat.elastic.Elasticsearch;
import mabat.elastic.EntityFields;
import mabat.elastic.IndexNames;
import mabat.search.DateRange;
import mabat.story.StoryArticle;
import mabat.story.StoryLibrary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One request for each question. */
final class ElasticStoryLibrary implements StoryLibrary {
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * More outlets than any newsroom follows; the article index has one shard, so all are exact.
     */
    private static final int OUTLETS = 5_000;

    private static final List<String> SHOWN =
            List.of(
                    ArticleFields.ID,
                    ArticleFields.TITLE,
                    ArticleFields.OUTLET,
                    ArticleFields.LANGUAGE,
                    ArticleFields.PUBLISHED,
                    ArticleFields.PUBLISHED_PRECISION,
                    ArticleFields.PUBLISHED_ORIGIN,
                    ArticleFields.PUBLISHED_CONFIDENCE,
                    ArticleFields.FIRST_SEEN,
                    ArticleFields.SUBJECT_COUNTRIES,
                    ArticleFields.SUBJECT_PEOPLE,
                    ArticleFields.SUBJECT_ORGANISATIONS,
                    ArticleFields.TOPICS,
                    ArticleFields.DUPLICATES);

    private final Elasticsearch elasticsearch;
    private final String path;

    ElasticStoryLibrary(Elasticsearch elasticsearch, IndexNames names) {
        this.elasticsearch = elasticsearch;
        this.path = "/" + names.articles() + "/_search";
    }

    @Override
    public Told find(String story, int most) {
        JsonNode hits =
                ask(Map.of(
                                "size",
                                most,
                                "track_total_hits",
                                true,
                                "_source",
                                SHOWN,
                                "query",
                                Map.of("term", Map.of(ArticleFields.STORY, story)),
                                "sort",
                                List.of(
                                        Map.of(ArticleFields.PUBLISHED, "asc"),
                                        Map.of(ArticleFields.ID, "asc"))))
                        .path("hits");
        List<StoryArticle> articles = new ArrayList<>();
        for (JsonNode hit : hits.path("hits")) {
            articles.add(article(hit.path("_source")));
        }
        return new Told(articles, hits.path("total").path("value").asLong(0));
    }

    @Override
    public Map<String, Long> outlets(DateRange days) {
        Map<String, Object> range = new TreeMap<>();
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from != null) {
            range.put("gte", from + "T00:00:00Z");
        }
        if (to != null) {
            range.put("lt", to.plusDays(1) + "T00:00:00Z");
        }
        JsonNode answer =
                ask(
                        Map.of(
                                "size",
                                0,
                                "track_total_hits",
                                false,
                                "query",
                                Map.of("range", Map.of(ArticleFields.PUBLISHED, range)),
                                "aggs",
                                Map.of(
                                        "outlets",
                                        Map.of(
                                                "terms",
                                                Map.of(
                                                        "field",
                                                        ArticleFields.OUTLET,
                                                        "size",
                                                        OUTLETS)))));
        Map<String, Long> outlets = new TreeMap<>();
        for (JsonNode bucket : answer.at("/aggregations/outlets/buckets")) {
            outlets.put(bucket.path("key").asString(""), bucket.path("doc_count").asLong(0));
        }
        return outlets;
    }

    private static StoryArticle article(JsonNode source) {
        List<EntityRef> subjects = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            for (String id : texts(source.path(EntityFields.subjects(kind)))) {
                subjects.add(new EntityRef(kind, id));
            }
        }
        return new StoryArticle(
                new ArticleId(text(source, ArticleFields.ID)),
                text(source, ArticleFields.TITLE),
                text(source, ArticleFields.OUTLET),
                Language.of(text(source, ArticleFields.LANGUAGE)),
                ArticleDocument.published(source),
                Instant.parse(text(source, ArticleFields.FIRST_SEEN)),
                subjects,
                text(source, ArticleFields.DUPLICATES));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(entry -> texts.add(entry.asString("")));
        return texts;
    }

    private JsonNode ask(Map<String, Object> request) {
        return elasticsearch.json().post(path, JSON.valueToTree(request));
    }
}
