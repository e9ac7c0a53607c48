package mabat.knowledge.table;

import java.util.List;

/**
 * A city, capital, region or a place that stands for a government.
 *
 * @param country id of the country it speaks for
 * @param english its names, the shown one first
 */
public record PlaceRow(
        String id, String country, Type type, List<Alias> english, List<Alias> hebrew) {
    /** What a place is; its weight in salience depends on it. */
    public enum Type {
        CAPITAL,
        CITY,
        REGION,
        /** A building or street that stands for a government: the Kremlin. */
        METONYM
    }
}
