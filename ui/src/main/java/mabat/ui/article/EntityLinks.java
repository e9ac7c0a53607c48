package mabat.ui.article;

import java.util.Set;
import mabat.article.EntityKind;
import mabat.article.Mention;
import mabat.search.CountBasis;
import mabat.search.Criteria;
import mabat.search.FacetField;
import mabat.search.FacetSelection;
import mabat.ui.component.SearchLinks;

/** From what an article names to the search for it. */
final class EntityLinks {
    private EntityLinks() {}

    /** An entity merely mentioned is searched among the mentions, so this article is found too. */
    static String search(Mention mention) {
        CountBasis basis = mention.subject() ? CountBasis.SUBJECTS : CountBasis.MENTIONS;
        return SearchLinks.search(
                only(field(mention.entity().kind()), mention.entity().id()).withBasis(basis));
    }

    static String search(FacetField field, String id) {
        return SearchLinks.search(only(field, id));
    }

    private static Criteria only(FacetField field, String id) {
        return Criteria.everything().withSelection(field, FacetSelection.anyOf(Set.of(id)));
    }

    private static FacetField field(EntityKind kind) {
        return switch (kind) {
            case COUNTRY -> FacetField.COUNTRY;
            case PERSON -> FacetField.PERSON;
            case ORGANISATION -> FacetField.ORGANISATION;
            case TOPIC -> FacetField.TOPIC;
        };
    }
}
