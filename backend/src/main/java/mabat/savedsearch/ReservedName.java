package mabat.savedsearch;

import java.time.Instant;
import mabat.keep.Entry;

/**
 * Says which search has a name, so that two applications never give it twice: kept before the
 * search, and given back after it.
 *
 * @param search the search that has it or is about to
 * @param at when it was reserved
 */
public record ReservedName(String owner, String name, String search, Instant at) implements Entry {
    @Override
    public String key() {
        return key(owner, name);
    }

    static String key(String owner, String name) {
        return owner + '\n' + name;
    }
}
