/** Tests of announcements in Elasticsearch. */
@NullMarked
package mabat.alert.elastic;

import org.jspecify.annotations.NullMarked;
