package mabat.overlay;

import java.util.List;

/** Port: the people that were found in articles and stand in no table. */
public interface DiscoveredPeople {
    /**
     * Those in most articles first.
     *
     * @param containing part of an id or of a way of writing, in either script; blank for all
     * @param most how many are returned
     */
    List<Discovered> find(String containing, int most);

    /**
     * Somebody.
     *
     * @param id starts with {@code unverified:}
     * @param articles how many name this person
     * @param surfaces how the name was written, the most frequent first; some only
     */
    record Discovered(String id, long articles, List<String> surfaces) {
        public Discovered {
            surfaces = List.copyOf(surfaces);
        }
    }
}
