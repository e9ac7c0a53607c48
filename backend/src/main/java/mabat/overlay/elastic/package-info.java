/**
 * The log of changes in Elasticsearch: one document each, whose id is its number. A number can be
 * taken only once, which is all that keeps two editors apart.
 */
@NullMarked
package mabat.overlay.elastic;

import org.jspecify.annotations.NullMarked;
