package mabat.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office a person held.
 *
 * @param of id of the country or organisation
 * @param from first day; the earliest possible one when only month or year is known
 * @param to last day; absent = still in office as far as known
 */
public record Office(
        OfficeKind kind,
        String titleEnglish,
        String titleHebrew,
        String of,
        LocalDate from,
        @Nullable LocalDate to) {

    /** Whether it was held on a day. */
    public boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether it makes its holder a leader. */
    public boolean leads() {
        return LeadingOffices.isLeading(this);
    }

    /** Whether its holder leads a whole country: narrower than {@link #leads()}. */
    public boolean leadsCountry() {
        return kind == OfficeKind.HEAD_OF_STATE || kind == OfficeKind.HEAD_OF_GOVERNMENT;
    }
}
