/**
 * Accounts in Elasticsearch: one index, one document per user, key or link.
 *
 * <p>A document's id is its kind and key, so a name can be given only once; reading by id sees
 * every write at once, and lists refresh the (small) index first. The revision is Elasticsearch's
 * sequence number and primary term.
 */
@NullMarked
package mabat.account.elastic;

import org.jspecify.annotations.NullMarked;
