package mabat.enrich;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import mabat.article.PublicationDate;
import mabat.article.PublicationDate.Origin;
import mabat.article.PublicationDate.Precision;

/** Reads the {@code published} field: an ISO 8601 time, day, month or year. */
final class SentDate {
    private SentDate() {}

    /** The date; empty when the text is no ISO date. A time without a zone counts as UTC. */
    static Optional<PublicationDate> read(String text) {
        String iso = text.strip();
        try {
            return Optional.of(
                    switch (iso.length()) {
                        case 4 -> day(Year.parse(iso).atDay(1), Precision.YEAR);
                        case 7 -> day(YearMonth.parse(iso).atDay(1), Precision.MONTH);
                        case 10 -> day(LocalDate.parse(iso), Precision.DAY);
                        default -> sent(time(iso.replace(' ', 'T')), Precision.MINUTE);
                    });
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static Instant time(String iso) {
        boolean zoned = iso.endsWith("Z") || iso.matches(".*T.*[+-]\\d\\d:?\\d\\d");
        String colon = iso.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
        return zoned
                ? OffsetDateTime.parse(colon).toInstant()
                : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
    }

    private static PublicationDate day(LocalDate day, Precision precision) {
        return sent(day.atStartOfDay(ZoneOffset.UTC).toInstant(), precision);
    }

    private static PublicationDate sent(Instant at, Precision precision) {
        return new PublicationDate(at, precision, Origin.FEED, 1);
    }
}
