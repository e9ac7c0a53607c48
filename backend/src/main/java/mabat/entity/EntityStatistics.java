package mabat.entity;

import java.util.List;
import mabat.article.EntityRef;
import mabat.search.CountBasis;

/**
 * Port: what only all articles together can say about an entity. Fails with the exceptions of
 * {@code mabat.failure}.
 */
public interface EntityStatistics {
    Presence presence(EntityRef entity);

    /**
     * Entities that stand out in the articles of this one, compared with all articles; never the
     * entity itself.
     *
     * @param basis whether its articles are those about it or those that name it, and likewise for
     *     what is related
     * @param atLeast articles they must share
     * @param most of each kind
     * @return of all kinds together, the most significant first
     */
    List<Related> related(EntityRef entity, CountBasis basis, int atLeast, int most);

    /**
     * How an entity appears.
     *
     * @param subjects articles about it; exact
     * @param mentions articles that name it; exact
     * @param surfaces the words it was seen as, in the most articles first; some only
     */
    record Presence(long subjects, long mentions, List<String> surfaces) {
        public Presence {
            surfaces = List.copyOf(surfaces);
        }
    }
}
