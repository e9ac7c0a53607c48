package mabat.search.elastic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mabat.article.EntityRef;
import mabat.elastic.ArticleFields;
import mabat.search.CountBasis;
import mabat.search.DateRange;
import mabat.search.FacetField;
import mabat.search.FacetSelection;

/** Fields that hold ids or dates, and conditions on them. */
final class IdFields {
    private IdFields() {}

    static String of(FacetField facet, CountBasis basis) {
        boolean subjects = basis == CountBasis.SUBJECTS;
        return switch (facet) {
            case COUNTRY -> subjects ? ArticleFields.SUBJECT_COUNTRIES : ArticleFields.COUNTRIES;
            case PERSON -> subjects ? ArticleFields.SUBJECT_PEOPLE : ArticleFields.PEOPLE;
            case ORGANISATION ->
                    subjects ? ArticleFields.SUBJECT_ORGANISATIONS : ArticleFields.ORGANISATIONS;
            case LEADER -> ArticleFields.LEADERS;
            case TOPIC -> ArticleFields.TOPICS;
            case OUTLET -> ArticleFields.OUTLET;
            case LANGUAGE -> ArticleFields.LANGUAGE;
        };
    }

    static String of(EntityRef entity, CountBasis basis) {
        return switch (entity.kind()) {
            case COUNTRY -> of(FacetField.COUNTRY, basis);
            case PERSON -> of(FacetField.PERSON, basis);
            case ORGANISATION -> of(FacetField.ORGANISATION, basis);
            case TOPIC -> ArticleFields.TOPICS;
        };
    }

    /** The part of a selection that a facet's own counts respect too. */
    static List<Map<String, Object>> allAndNone(String field, FacetSelection selection) {
        List<Map<String, Object>> clauses = new ArrayList<>();
        selection.allOf().forEach(id -> clauses.add(Json.term(field, id)));
        if (!selection.noneOf().isEmpty()) {
            clauses.add(Json.without(Json.terms(field, selection.noneOf())));
        }
        return clauses;
    }

    static Map<String, Object> published(DateRange dates) {
        if (dates.isOpen()) {
            return Json.everything();
        }
        Map<String, Object> range = Json.object();
        if (dates.from() != null) {
            range.put("gte", dates.from() + "T00:00:00Z");
        }
        if (dates.to() != null) {
            range.put("lt", dates.to().plusDays(1) + "T00:00:00Z");
        }
        return Json.object("range", Json.object(ArticleFields.PUBLISHED, range));
    }
}
