package mabat.knowledge;

import mabat.article.EntityRef;

/**
 * A name found in a text.
 *
 * @param start first character of the name, in UTF-16 units of the text as given; an attached
 *     Hebrew particle is not part of it
 * @param end behind the last character
 * @param sure false for an ambiguous name that nothing around it supports
 */
public record Recognised(EntityRef entity, int start, int end, boolean sure) {}
