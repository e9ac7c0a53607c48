/** What the articles in Elasticsearch say about an entity, as aggregations over ids. */
@NullMarked
package mabat.entity.elastic;

import org.jspecify.annotations.NullMarked;
