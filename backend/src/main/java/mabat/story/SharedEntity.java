package mabat.story;

import mabat.article.EntityRef;

/**
 * Something several articles of a story are about.
 *
 * @param articles how many of them
 */
public record SharedEntity(EntityRef entity, long articles) {}
