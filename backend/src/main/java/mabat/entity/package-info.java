/**
 * What Mabat knows of one country, person, organisation or topic: the facts of the knowledge base
 * and what the articles add to them.
 *
 * <p>Start with {@link mabat.entity.EntityProfiles}. The articles of an entity are an ordinary
 * search ({@link mabat.entity.EntityCriteria}), so every number of a profile is what the search
 * shows; what a search cannot answer (significance, the words a name was seen as) is behind the
 * port {@link mabat.entity.EntityStatistics}.
 */
@NullMarked
package mabat.entity;

import org.jspecify.annotations.NullMarked;
