package mabat.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office a person held.
 *
 * @param kind a stable code: {@code head_of_state}, {@code head_of_government}, {@code
 *     foreign_minister}, … as in offices.tsv
 * @param of id of the country or organisation
 * @param from first day; the earliest possible one when only month or year is known
 * @param to last day; absent = still in office as far as known
 */
public record Office(
        String kind,
        String titleEnglish,
        String titleHebrew,
        String of,
        LocalDate from,
        @Nullable LocalDate to) {

    /** Whether it was held on a day. */
    public boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
