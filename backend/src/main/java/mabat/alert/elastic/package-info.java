/**
 * Announcements in Elasticsearch: one document for each search and round, with the ids of its
 * articles. Written in bulk and visible at once; see {@link
 * mabat.alert.elastic.ElasticAnnouncements}.
 */
@NullMarked
package mabat.alert.elastic;

import org.jspecify.annotations.NullMarked;
