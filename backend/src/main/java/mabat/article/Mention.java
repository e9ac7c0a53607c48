package mabat.article;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An entity that was recognised in one article.
 *
 * @param places where, in text order; empty only when the entity is implied (a title and a country
 *     name the holder)
 * @param salience how much the article is about it: 0 and up, comparable within the article only
 * @param subject whether the article is about it, rather than merely mentioning it
 * @param surfaces the words it was seen as, as written
 */
public record Mention(
        EntityRef entity,
        List<TextPlace> places,
        double salience,
        boolean subject,
        SortedSet<String> surfaces) {
    public Mention {
        places = List.copyOf(places);
        surfaces = Collections.unmodifiableSortedSet(new TreeSet<>(surfaces));
    }

    /** How often it is named. */
    public int count() {
        return places.size();
    }
}
