package mabat.knowledge;

import mabat.article.EntityRef;

/**
 * An entity seen at one place of a document.
 *
 * @param entity for a place, its country
 * @param source id of the row whose name it was: {@code BY}, {@code minsk-by}, {@code xi-jinping}
 * @param part index of the part of the document
 * @param start first character within the part, in UTF-16 units, without Hebrew particles
 * @param end behind the last character
 * @param word how many words of the part stand before it
 * @param sure false for an ambiguous name that nothing around it supports
 */
public record Sighting(
        EntityRef entity,
        NameKind kind,
        String source,
        int part,
        int start,
        int end,
        int word,
        boolean sure) {

    /** The same place, seen as another entity. */
    Sighting of(EntityRef other) {
        return other.equals(entity)
                ? this
                : new Sighting(other, kind, source, part, start, end, word, sure);
    }
}
