package mabat.knowledge.table;

import java.time.LocalDate;
import java.time.YearMonth;

/** Dates of tables, which may be a day, a month or a year. */
final class PartialDate {
    private PartialDate() {}

    /** The first day that the text allows. */
    static LocalDate first(String text) {
        return switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    /** The last day that the text allows. */
    static LocalDate last(String text) {
        return switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), 12, 31);
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }
}
