package mabat.ingest.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import mabat.article.ArticleId;
import mabat.elastic.ArticleFields;
import mabat.enrich.Telling;

/** What a search brings of an article for telling which others report the same story. */
final class TellingHits {
    private TellingHits() {}

    /** Brings what a telling is made of, and no more: nothing is unpacked for it. */
    static SearchRequest.Builder told(SearchRequest.Builder request) {
        return request.trackTotalHits(hits -> hits.enabled(false))
                .storedFields("_none_")
                .docvalueFields(field -> field.field(ArticleFields.ID))
                .docvalueFields(field -> field.field(ArticleFields.STORY))
                .docvalueFields(field -> field.field(ArticleFields.STORY_TERMS))
                .docvalueFields(field -> field.field(ArticleFields.PUBLISHED));
    }

    static Query of(Days days) {
        return Query.of(query ->
                query.range(range ->
                        range.date(date ->
                                date.field(ArticleFields.PUBLISHED)
                                        .gte(days.from().toString())
                                        .lt(days.to().toString()))));
    }

    /** Those that have been grouped. */
    static List<Telling> read(List<Hit<Void>> hits) {
        return hits.stream()
                .filter(hit -> hit.fields().containsKey(ArticleFields.STORY))
                .map(TellingHits::telling)
                .toList();
    }

    private static Telling telling(Hit<Void> hit) {
        return new Telling(
                new ArticleId(texts(hit, ArticleFields.ID).get(0)),
                day(texts(hit, ArticleFields.PUBLISHED).get(0)),
                texts(hit, ArticleFields.STORY_TERMS),
                texts(hit, ArticleFields.STORY).get(0));
    }

    private static LocalDate day(String time) {
        return ZonedDateTime.parse(time).toLocalDate();
    }

    private static List<String> texts(Hit<?> hit, String field) {
        JsonData values = hit.fields().get(field);
        if (values == null) {
            return List.of();
        }
        return values.toJson().asJsonArray().stream()
                .map(value -> ((jakarta.json.JsonString) value).getString())
                .toList();
    }
}
