package mabat.knowledge;

import java.util.List;
import mabat.article.EntityRef;
import mabat.article.Language;

/**
 * One entry of the knowledge base.
 *
 * @param wikidata its QID; empty when not surely known
 * @param english the name shown in English
 * @param hebrew the name shown in Hebrew
 * @param namesEnglish every name it goes by, the shown one first; without marks
 * @param namesHebrew likewise
 * @param offices for people, newest first; otherwise empty
 */
public record Entity(
        EntityRef ref,
        String wikidata,
        String english,
        String hebrew,
        List<String> namesEnglish,
        List<String> namesHebrew,
        List<Office> offices) {
    public Entity {
        namesEnglish = List.copyOf(namesEnglish);
        namesHebrew = List.copyOf(namesHebrew);
        offices = List.copyOf(offices);
    }

    /** The name to show: Hebrew for Hebrew, English for everyone else. */
    public String label(Language language) {
        return language == Language.HEBREW ? hebrew : english;
    }
}
