package mabat.search;

/** Criteria, and the place up to which they were watched already. */
public record Watch(CompiledCriteria criteria, Place after) {}
