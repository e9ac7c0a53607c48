/**
 * Reads from the article index what the tables cannot know: the names of people that were
 * discovered in articles. {@link mabat.knowledge.elastic.ElasticDiscoveredNames} is all there is.
 */
@NullMarked
package mabat.knowledge.elastic;

import org.jspecify.annotations.NullMarked;
