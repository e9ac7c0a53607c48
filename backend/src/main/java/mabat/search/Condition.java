package mabat.search;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import mabat.article.EntityRef;
import mabat.query.Expression;

/**
 * What an article must be like to match: a query after names were recognised, values looked up and
 * dates worked out. Whoever searches needs nothing but this.
 */
public sealed interface Condition {
    /** Every article. */
    record Everything() implements Condition {}

    /**
     * @param parts at least two
     */
    record AllOf(List<Condition> parts) implements Condition {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /**
     * @param parts at least two
     */
    record AnyOf(List<Condition> parts) implements Condition {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    record Without(Condition part) implements Condition {}

    /** Words in the text of an article, or in one part of it. */
    record Words(Expression.Text text, Place place) implements Condition {}

    /**
     * Words that name an entity: an article matches by the words, or because the entity was
     * recognised in it, whatever its language.
     *
     * @param entities more than one when the name is shared
     * @param names how the entities are called in both languages, to highlight them
     */
    record Named(Condition words, List<EntityRef> entities, List<String> names)
            implements Condition {
        public Named {
            entities = List.copyOf(entities);
            names = List.copyOf(names);
        }
    }

    /**
     * Words of one language for something that the other language has words for too.
     *
     * @param others those words; any one of them will do, and counts a little less
     */
    record Translated(Condition words, List<Expression.Text> others) implements Condition {
        public Translated {
            others = List.copyOf(others);
        }
    }

    /**
     * At least one of these ids; for countries, people and organisations a mention is enough.
     *
     * @param ids at least one
     * @param written the part of the query that asks for it
     */
    record Has(FacetField field, SortedSet<String> ids, String written) implements Condition {
        public Has {
            ids = Collections.unmodifiableSortedSet(new TreeSet<>(ids));
        }

        static Has anyOf(FacetField field, Collection<String> ids, String written) {
            return new Has(field, new TreeSet<>(ids), written);
        }
    }

    /**
     * Published on these days; never true for an article without a date unless open.
     *
     * @param written the part of the query that asks for it
     */
    record Published(DateRange dates, String written) implements Condition {}

    /** Where words must stand. */
    enum Place {
        /** Title, lead and body. */
        ANYWHERE,
        TITLE,
        AUTHOR,
        OUTLET
    }
}
