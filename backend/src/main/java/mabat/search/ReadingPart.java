package mabat.search;

import mabat.article.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * One part of how a query was understood, shown as a chip.
 *
 * @param key stable within the query, for {@link Criteria#off()}
 * @param kind what was understood
 * @param text the words of the query
 * @param label what it stands for, in the language of the interface (the entity's name, the field
 *     and its value); equal to {@code text} when there is nothing to add
 * @param entity the entity recognised, if any
 * @param position in the query, UTF-16 units
 * @param on false when the analyst switched it off
 */
public record ReadingPart(
        String key,
        Kind kind,
        String text,
        String label,
        @Nullable EntityRef entity,
        int position,
        int length,
        boolean on) {

    /** The kinds of chip. */
    public enum Kind {
        WORD,
        PHRASE,
        EXACT,
        EXCLUDED,
        /** Words that name an entity, so both languages are searched. */
        ENTITY,
        /** Words that are searched for in other words as well, above all of the other language. */
        CONCEPT,
        FIELD,
        DATE,
        /** Something that looked like an operator but was read as plain words. */
        LITERAL
    }
}
