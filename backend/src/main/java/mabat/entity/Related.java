package mabat.entity;

import mabat.article.EntityRef;

/**
 * An entity that another one's articles have much more often than all articles.
 *
 * @param articles shared by the two; exact
 * @param score how much it stands out: above 0, comparable within one answer
 */
public record Related(EntityRef entity, long articles, double score) {}
