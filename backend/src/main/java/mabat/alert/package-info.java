/**
 * What is new in saved searches, and telling people about it.
 *
 * <p>Start with {@link mabat.alert.Checker}: one round looks at every saved search with the same
 * compiled criteria that the search runs, and writes down which articles newly match, as {@link
 * mabat.alert.Announcement}s. Everything people see comes from these: the badge and the divider
 * ({@link mabat.alert.NewArticles}), and what is sent ({@link mabat.alert.Outbox}).
 *
 * <p>Nothing is lost and nothing is doubled, because nothing depends on a clock or on who runs:
 * Elasticsearch numbers every write, a round covers the writes after the last finished round, and a
 * round counts only once its end was written under the condition that nobody else ended one
 * meanwhile. Whoever is stopped in between leaves announcements that do not count. See decision
 * 0009.
 */
@NullMarked
package mabat.alert;

import org.jspecify.annotations.NullMarked;
