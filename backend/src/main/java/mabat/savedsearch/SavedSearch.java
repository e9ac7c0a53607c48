package mabat.savedsearch;

import java.time.Instant;
import mabat.search.Criteria;

/**
 * A search someone keeps.
 *
 * @param id opaque, URL-safe
 * @param owner the user's id
 * @param name 1 to 200 characters, unique per owner
 * @param lastLooked articles first seen after this moment are new
 * @param revision for optimistic concurrency: changes with every stored change
 */
public record SavedSearch(
        String id,
        String owner,
        String name,
        Criteria criteria,
        Instant created,
        Instant changed,
        Instant lastLooked,
        String revision) {}
