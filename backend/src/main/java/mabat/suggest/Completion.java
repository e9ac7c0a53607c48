package mabat.suggest;

import mabat.article.EntityRef;
import mabat.search.Criteria;

/** Something to go on with while typing a query. */
public sealed interface Completion {
    /** The text to show. */
    String label();

    /**
     * A name of the knowledge base.
     *
     * @param label in the language asked for
     * @param name the name that begins like what was typed, in its script
     * @param query the whole text of the query when this is taken
     */
    record Name(EntityRef entity, String label, String name, String query) implements Completion {}

    /** One of the person's saved searches; taking it opens it. */
    record Saved(String id, String label, Criteria criteria) implements Completion {}

    /** Something the person searched lately; taking it searches it again. */
    record Recent(Criteria criteria) implements Completion {
        @Override
        public String label() {
            return criteria.query();
        }
    }

    /**
     * An operator or a field of the query language.
     *
     * @param label as it is written
     * @param query the whole text of the query when this is taken
     */
    record Operator(String label, String query) implements Completion {}
}
