package mabat.entity;

import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.search.CountBasis;
import mabat.search.Criteria;
import mabat.search.FacetField;
import mabat.search.FacetSelection;
import mabat.search.FacetSelection.Choice;
import mabat.search.SortOrder;

/** The searches that belong to entities. */
public final class EntityCriteria {
    private EntityCriteria() {}

    /** The articles of one entity, newest first. */
    public static Criteria of(EntityRef entity, CountBasis basis) {
        return choose(newest(basis), entity, Choice.ANY);
    }

    /** The articles that two entities share, newest first. */
    public static Criteria both(EntityRef one, EntityRef other, CountBasis basis) {
        // within one facet plain choices are alternatives
        Choice choice = one.kind() == other.kind() ? Choice.ALL : Choice.ANY;
        return choose(choose(newest(basis), one, choice), other, choice);
    }

    /** The facet that holds the ids of a kind. */
    public static FacetField facet(EntityKind kind) {
        return switch (kind) {
            case COUNTRY -> FacetField.COUNTRY;
            case PERSON -> FacetField.PERSON;
            case ORGANISATION -> FacetField.ORGANISATION;
            case TOPIC -> FacetField.TOPIC;
        };
    }

    private static Criteria newest(CountBasis basis) {
        return Criteria.everything().withBasis(basis).withSort(SortOrder.NEWEST);
    }

    private static Criteria choose(Criteria criteria, EntityRef entity, Choice choice) {
        FacetField field = facet(entity.kind());
        FacetSelection selection = criteria.selection(field).with(choice, entity.id());
        return criteria.withSelection(field, selection);
    }
}
