/** Keeps the recent searches of people in Elasticsearch, one document for each person. */
@NullMarked
package mabat.suggest.elastic;

import org.jspecify.annotations.NullMarked;
