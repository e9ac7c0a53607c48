/** The articles of a story, and what outlets published meanwhile, from Elasticsearch. */
@NullMarked
package mabat.story.elastic;

import org.jspecify.annotations.NullMarked;
