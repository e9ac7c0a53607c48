package mabat.search.elastic;

import static mabat.search.elastic.Json.object;

import java.util.List;
import java.util.Map;
import mabat.elastic.ArticleFields;
import mabat.search.SortOrder;

/** The order of a list of articles, and where a page of it begins. */
final class PageOrder {
    /** Keys of the order; behind them may stand the snapshot that pages are taken from. */
    static final int KEYS = 2;

    /** Instead of a missing date: before or after every other one. */
    private static final long NO_DATE = 253_402_300_799_999L;

    private PageOrder() {}

    /**
     * The snapshot the page before was taken from; empty for a first page.
     *
     * @param after keys of the last article of the page before
     */
    static String snapshot(List<String> after) {
        return after.size() > KEYS ? after.get(KEYS) : "";
    }

    static List<Map<String, Object>> sort(SortOrder sort) {
        Map<String, Object> byId = object(ArticleFields.ID, "asc");
        return switch (sort) {
            case RELEVANCE -> List.of(object("_score", "desc"), byId);
            case NEWEST -> List.of(byDate("desc", -NO_DATE), byId);
            case OLDEST -> List.of(byDate("asc", NO_DATE), byId);
        };
    }

    private static Map<String, Object> byDate(String order, long missing) {
        return object(
                ArticleFields.PUBLISHED,
                object("order", order, "missing", missing, "format", "epoch_millis"));
    }

    /** Empty for keys of another order, as a forged cursor may have: then it is the first page. */
    static List<Object> after(SortOrder sort, List<String> keys) {
        boolean snapshot = sort == SortOrder.RELEVANCE && keys.size() == KEYS + 1;
        if (keys.size() != KEYS && !snapshot) {
            return List.of();
        }
        try {
            // no conditional expression: it would make doubles of both, and a date needs its digits
            if (sort == SortOrder.RELEVANCE) {
                return List.of(Double.valueOf(keys.get(0)), keys.get(1));
            }
            return List.of(Long.valueOf(keys.get(0)), keys.get(1));
        } catch (NumberFormatException forged) {
            return List.of();
        }
    }
}
