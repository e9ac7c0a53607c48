package mabat.knowledge.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office a person held.
 *
 * @param of id of a country or an organisation
 * @param from the earliest day the cell allows
 * @param to the latest day the cell allows; absent when the person still holds it
 * @param check {@code ok}, or {@code doubtful: why}
 */
public record OfficeRow(
        String person,
        String kind,
        String titleEnglish,
        String titleHebrew,
        String of,
        LocalDate from,
        @Nullable LocalDate to,
        String check) {}
