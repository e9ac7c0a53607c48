package mabat.benchmark.corpus;

import java.util.ArrayList;
import java.util.List;
import mabat.article.Language;

/** A newspaper that does not exist. */
record Outlet(String name, String site, Language language) {
    private static final List<String> HEBREW_FIRST = List.of("קול", "מבט", "יומן", "עט", "חלון");
    private static final List<String> HEBREW_LAST = List.of("הנמל", "הגליל", "השרון", "המדבר");
    private static final List<String> ENGLISH_FIRST =
            List.of("Harbour", "Meridian", "Northern", "Capital", "Orchard");
    private static final List<String> ENGLISH_LAST =
            List.of("Courier", "Dispatch", "Observer", "Record");

    /** Twenty in the language. */
    static List<Outlet> in(Language language) {
        boolean hebrew = language == Language.HEBREW;
        List<Outlet> all = new ArrayList<>();
        for (String last : hebrew ? HEBREW_LAST : ENGLISH_LAST) {
            for (String first : hebrew ? HEBREW_FIRST : ENGLISH_FIRST) {
                String site = "%s%d.example".formatted(language.code(), all.size() + 1);
                all.add(new Outlet(first + " " + last, site, language));
            }
        }
        return all;
    }
}
