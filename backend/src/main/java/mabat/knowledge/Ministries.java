package mabat.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mabat.article.EntityRef;
import mabat.knowledge.table.CountryRow;

/**
 * The ministries that every country has. No table lists them: they are named by a pattern, "the
 * French Foreign Ministry" or {@code משרד החוץ הצרפתי}.
 */
public enum Ministries {
    FOREIGN(
            "Foreign Ministry",
            "משרד החוץ",
            List.of("foreign ministry", "ministry of foreign affairs", "foreign affairs ministry"),
            List.of("משרד החוץ")),
    DEFENCE(
            "Defence Ministry",
            "משרד ההגנה",
            List.of(
                    "defence ministry",
                    "defense ministry",
                    "ministry of defence",
                    "ministry of defense"),
            List.of("משרד ההגנה")),
    FINANCE(
            "Finance Ministry",
            "משרד האוצר",
            List.of("finance ministry", "ministry of finance"),
            List.of("משרד האוצר")),
    INTERIOR(
            "Interior Ministry",
            "משרד הפנים",
            List.of("interior ministry", "ministry of the interior", "ministry of interior"),
            List.of("משרד הפנים"));

    private final String english;
    private final String hebrew;
    private final List<String> phrasesEnglish;
    private final List<String> phrasesHebrew;

    Ministries(
            String english,
            String hebrew,
            List<String> phrasesEnglish,
            List<String> phrasesHebrew) {
        this.english = english;
        this.hebrew = hebrew;
        this.phrasesEnglish = phrasesEnglish;
        this.phrasesHebrew = phrasesHebrew;
    }

    /** First part of the ids of these ministries: {@code foreign-ministry}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT) + "-ministry";
    }

    /** The words by which such a ministry is recognised beside a country, in both languages. */
    public List<String> phrases() {
        List<String> all = new ArrayList<>(phrasesEnglish);
        all.addAll(phrasesHebrew);
        return all;
    }

    /**
     * A country's ministry: {@code foreign-ministry-fr}.
     *
     * @param code as {@link #code()} gives it
     * @param country its id
     */
    public static EntityRef of(String code, String country) {
        return EntityRef.organisation(code + "-" + country.toLowerCase(Locale.ROOT));
    }

    /** All ministries of a country. */
    static List<Entity> of(CountryRow country) {
        List<Entity> all = new ArrayList<>();
        for (Ministries ministry : values()) {
            String english = ministry.english + " of " + country.english().get(0).text();
            String hebrew = ministry.hebrew + " של " + country.hebrew().get(0).text();
            all.add(
                    new Entity(
                            of(ministry.code(), country.id()),
                            "",
                            english,
                            hebrew,
                            List.of(english),
                            List.of(hebrew),
                            List.of()));
        }
        return all;
    }
}
