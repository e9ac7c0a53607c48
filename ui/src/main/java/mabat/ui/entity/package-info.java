/**
 * The page of one country, person, organisation or topic: who it is, when its articles appeared,
 * what stands out in them, and the newest.
 *
 * <p>Start with {@link mabat.ui.entity.EntityView}. Everything it shows is a {@link
 * mabat.entity.EntityProfile}; every number on it is a link to the search that finds as many. What
 * editors can do comes in through {@link mabat.ui.entity.EntityActions}.
 */
@NullMarked
package mabat.ui.entity;

import org.jspecify.annotations.NullMarked;
