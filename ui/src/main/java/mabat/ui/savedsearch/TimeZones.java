package mabat.ui.savedsearch;

import com.ibm.icu.text.TimeZoneNames;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Time zones to choose from, by the name of a place in the reader's language. */
final class TimeZones {
    private final TimeZoneNames names;

    TimeZones(Locale locale) {
        names = TimeZoneNames.getInstance(locale);
    }

    /**
     * Those that are named after a place, and UTC, in the order of their ids.
     *
     * @param chosen is among them, whatever it is
     */
    List<ZoneId> with(ZoneId chosen) {
        return Stream.concat(
                        Stream.of(chosen, ZoneId.of("UTC")),
                        ZoneId.getAvailableZoneIds().stream()
                                .filter(TimeZones::isPlace)
                                .map(ZoneId::of))
                .distinct()
                .sorted(Comparator.comparing(ZoneId::getId))
                .toList();
    }

    /** Not the likes of {@code Etc/GMT+5} and {@code EST5EDT}, which nobody lives by. */
    private static boolean isPlace(String id) {
        return id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/");
    }

    /** For instance {@code ירושלים · Asia/Jerusalem}; both can be typed. */
    String label(ZoneId zone) {
        String place =
                zone.getId().contains("/") ? names.getExemplarLocationName(zone.getId()) : null;
        return place == null ? zone.getId() : place + " · " + zone.getId();
    }
}
