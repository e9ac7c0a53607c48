package mabat.story;

import java.util.List;
import mabat.search.DateRange;

/**
 * Who published while a story was told, but nothing of it.
 *
 * @param period the days looked at; open when no article of the story is dated to the day, and then
 *     nobody is accused
 * @param outlets those with most articles first
 */
public record Silence(DateRange period, List<Outlet> outlets) {
    public Silence {
        outlets = List.copyOf(outlets);
    }

    /**
     * @param articles it published in the period; exact
     */
    public record Outlet(String name, long articles) {}
}
