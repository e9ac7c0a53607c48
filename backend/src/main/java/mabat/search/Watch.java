package mabat.search;

import org.jspecify.annotations.Nullable;

/**
 * Criteria, and the place up to which they were watched already.
 *
 * @param before what the same criteria meant at that place, when they mean something else by now
 *     because the day has changed; absent when nothing but articles has changed
 */
public record Watch(CompiledCriteria criteria, Place after, @Nullable CompiledCriteria before) {
    public Watch(CompiledCriteria criteria, Place after) {
        this(criteria, after, null);
    }

    /** What was watched up to the place. */
    public CompiledCriteria watched() {
        CompiledCriteria known = before;
        return known == null ? criteria : known;
    }
}
