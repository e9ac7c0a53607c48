package mabat.search;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.knowledge.Entity;
import mabat.knowledge.EntityFinder;
import mabat.knowledge.KnowledgeBase;
import mabat.knowledge.Office;
import mabat.knowledge.OfficeKind;
import mabat.knowledge.Recognised;

/**
 * A small world for tests of searching: four countries, two people, one organisation, two topics.
 */
public final class World {
    public static final EntityRef BELARUS = EntityRef.country("BY");
    public static final EntityRef CHINA = EntityRef.country("CN");
    public static final EntityRef ISRAEL = EntityRef.country("IL");
    public static final EntityRef AMERICA = EntityRef.country("US");
    public static final EntityRef XI = EntityRef.person("xi-jinping");
    public static final EntityRef LUKASHENKO = EntityRef.person("alexander-lukashenko");
    public static final EntityRef SCO = EntityRef.organisation("sco");
    public static final EntityRef TRADE = EntityRef.topic("trade");
    public static final EntityRef SANCTIONS = EntityRef.topic("sanctions");

    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-15T12:00:00Z"), ZoneOffset.UTC);

    public static final KnowledgeBase KNOWLEDGE =
            new KnowledgeBase(
                    "test",
                    List.of(
                            entity(BELARUS, List.of("Belarus"), List.of("בלארוס", "ביילורוסיה")),
                            entity(CHINA, List.of("China"), List.of("סין")),
                            entity(ISRAEL, List.of("Israel"), List.of("ישראל")),
                            entity(
                                    AMERICA,
                                    List.of("United States", "USA"),
                                    List.of("ארצות הברית", "ארה\"ב")),
                            entity(XI, List.of("Xi Jinping"), List.of("שי ג'ינפינג")),
                            entity(
                                    LUKASHENKO,
                                    List.of("Alexander Lukashenko", "Lukashenko"),
                                    List.of("אלכסנדר לוקשנקו", "לוקשנקו")),
                            entity(
                                    SCO,
                                    List.of("Shanghai Cooperation Organisation", "SCO"),
                                    List.of("ארגון שיתוף הפעולה של שנחאי")),
                            entity(TRADE, List.of("Trade"), List.of("סחר")),
                            entity(SANCTIONS, List.of("Sanctions"), List.of("סנקציות"))));

    private World() {}

    /** The service over nothing yet, knowing this world. */
    public static InMemorySearchService search() {
        return new InMemorySearchService(KNOWLEDGE, finder(), CLOCK);
    }

    public static CriteriaReader reader() {
        return new CriteriaReader(KNOWLEDGE, finder(), Concepts.none(), CLOCK);
    }

    private static Entity entity(EntityRef ref, List<String> english, List<String> hebrew) {
        return new Entity(
                ref,
                "",
                english.get(0),
                hebrew.get(0),
                english,
                hebrew,
                ref.kind() == EntityKind.PERSON
                        ? List.of(
                                new Office(
                                        OfficeKind.HEAD_OF_STATE,
                                        "President",
                                        "נשיא",
                                        "XX",
                                        LocalDate.of(2000, 1, 1),
                                        null))
                        : List.of());
    }

    /** Finds whole names, longest first, behind at most one particle; topics are no names. */
    public static EntityFinder finder() {
        record Name(String name, EntityRef entity) {}
        List<Name> names = new ArrayList<>();
        KNOWLEDGE
                .all()
                .filter(entity -> entity.ref().kind() != EntityKind.TOPIC)
                .forEach(entity -> {
                    entity.namesEnglish().forEach(n -> names.add(new Name(n, entity.ref())));
                    entity.namesHebrew().forEach(n -> names.add(new Name(n, entity.ref())));
                });
        names.sort(Comparator.comparing((Name n) -> n.name().length()).reversed());
        return text -> {
            List<Recognised> found = new ArrayList<>();
            String lower = text.toLowerCase(Locale.ROOT);
            for (Name name : names) {
                String wanted = name.name().toLowerCase(Locale.ROOT);
                for (int at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
                    int from = at;
                    int end = at + wanted.length();
                    boolean whole =
                            end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
                    boolean free = found.stream().noneMatch(r -> from < r.end() && r.start() < end);
                    if (whole && free && startsWord(text, at)) {
                        found.add(new Recognised(name.entity(), at, end, true));
                    }
                }
            }
            found.sort(Comparator.comparingInt(Recognised::start));
            return found;
        };
    }

    private static boolean startsWord(String text, int at) {
        return startsAt(text, at)
                || "ובהלמכש".indexOf(text.charAt(at - 1)) >= 0 && startsAt(text, at - 1);
    }

    private static boolean startsAt(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
