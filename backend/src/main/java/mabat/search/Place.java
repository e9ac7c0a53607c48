package mabat.search;

import java.time.Instant;

/**
 * A place in the order in which articles were written. Elasticsearch numbers every write to an
 * index, one after the other, whatever any clock says.
 *
 * @param index the index whose numbers these are; a rebuilt index counts anew
 * @param sequence every write up to this number, inclusive, is durable and visible
 * @param at our clock when this was read; matters only after the index was rebuilt
 */
public record Place(String index, long sequence, Instant at) {
    /** Whether nothing was written between the two. */
    public boolean isSameAs(Place other) {
        return index.equals(other.index) && sequence == other.sequence;
    }
}
