package mabat.benchmark.corpus;

import java.time.LocalDate;
import java.util.List;
import mabat.article.Language;

/**
 * What happened, and which articles tell it.
 *
 * @param number counts from 0
 * @param tellings in the order of their appearance; at least one
 */
record Story(long number, LocalDate day, Cast cast, List<Telling> tellings) {

    /**
     * One article of a story.
     *
     * @param same which text it tells: equal numbers tell the same sentences
     * @param copy almost word by word what the first telling of the same text in this language says
     * @param minute after the story's day began
     * @param words how long it shall be
     */
    record Telling(
            Outlet outlet, Language language, int same, boolean copy, int minute, int words) {}
}
