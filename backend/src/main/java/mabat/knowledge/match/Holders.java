package mabat.knowledge.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mabat.knowledge.table.OfficeRow;
import org.jspecify.annotations.Nullable;

/** Who held which office where, and when. */
final class Holders {
    private static final int TOLERANCE_YEARS = 1;

    private final Map<String, List<OfficeRow>> byPerson = new HashMap<>();
    private final Map<String, List<OfficeRow>> byPlace = new HashMap<>();

    Holders(List<OfficeRow> offices) {
        for (OfficeRow office : offices) {
            byPerson.computeIfAbsent(office.person(), id -> new ArrayList<>()).add(office);
            byPlace.computeIfAbsent(office.of(), id -> new ArrayList<>()).add(office);
        }
    }

    /** The offices of a person, or none. */
    List<OfficeRow> of(String person) {
        return byPerson.getOrDefault(person, List.of());
    }

    /**
     * Whether a person had an office that a title names, about that time.
     *
     * @param title bits of {@link OfficeKinds}
     * @param place id of a country or organisation; absent = any
     * @param day absent = any time
     */
    boolean held(String person, int title, @Nullable String place, @Nullable LocalDate day) {
        return of(person).stream()
                .anyMatch(office ->
                        (OfficeKinds.bit(office.kind()) & title) != 0
                                && (place == null || place.equals(office.of()))
                                && (day == null || about(office, day)));
    }

    /** Whether a person had any office about that time. */
    boolean active(String person, LocalDate day) {
        return of(person).stream().anyMatch(office -> about(office, day));
    }

    /**
     * The only person who held the office that a title names in a place on a day; absent when
     * nobody or several did. Words for one kind of office mean that kind, wider ones ("president")
     * only offices of that very name.
     */
    @Nullable String only(Sense.Title title, String place, LocalDate day) {
        String holder = null;
        for (OfficeRow office : byPlace.getOrDefault(place, List.of())) {
            boolean held =
                    names(title, office)
                            && !day.isBefore(office.from())
                            && (office.to() == null || !day.isAfter(office.to()));
            if (held && holder != null && !holder.equals(office.person())) {
                return null;
            }
            if (held) {
                holder = office.person();
            }
        }
        return holder;
    }

    private static boolean names(Sense.Title title, OfficeRow office) {
        return Integer.bitCount(title.offices()) == 1
                ? OfficeKinds.bit(office.kind()) == title.offices()
                : office.titleEnglish().equalsIgnoreCase(title.phrase())
                        || office.titleHebrew().equals(title.phrase());
    }

    private static boolean about(OfficeRow office, LocalDate day) {
        return !day.isBefore(office.from().minusYears(TOLERANCE_YEARS))
                && (office.to() == null || !day.isAfter(office.to().plusYears(TOLERANCE_YEARS)));
    }
}
