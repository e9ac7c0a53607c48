package mabat.analysis.hebrew;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link TextCleaner} needs room for: text read ahead, and where offsets shift. Lucene makes
 * a char filter for every text, so the memory is lent from text to text within a thread, or each
 * headline would cost a kilobyte of garbage.
 */
final class CleanerMemory {

    /** Looking ahead ends here; longer runs of points on one letter are not spelling. */
    static final int AHEAD = 32;

    private static final int TEXT = 1024;

    /** A text with more shifts than this keeps its own memory to itself. */
    private static final int MOST_KEPT = 1 << 14;

    private static final ThreadLocal<@Nullable CleanerMemory> SPARE = new ThreadLocal<>();

    private final char[] text = new char[TEXT];
    private int[] places = new int[16];
    private int[] shifts = new int[16];
    private int size;

    private CleanerMemory() {}

    /** Memory that nobody else uses. */
    static CleanerMemory borrow() {
        CleanerMemory spare = SPARE.get();
        if (spare == null) {
            return new CleanerMemory();
        }
        SPARE.set(null);
        spare.size = 0;
        return spare;
    }

    /** The borrower must not touch it afterwards, except to ask for offsets. */
    void giveBack() {
        if (places.length <= MOST_KEPT) {
            SPARE.set(this);
        }
    }

    char[] text() {
        return text;
    }

    /**
     * From this place of the cleaned text on, the original is further on by this much.
     *
     * @param place not smaller than in the call before
     */
    void correct(int place, int shift) {
        if (size > 0 && places[size - 1] == place) {
            shifts[size - 1] = shift;
            return;
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
            shifts = Arrays.copyOf(shifts, size * 2);
        }
        places[size] = place;
        shifts[size++] = shift;
    }

    /** The offset in the original text. */
    int corrected(int offset) {
        if (size == 0 || offset < places[0]) {
            return offset;
        }
        int at = Arrays.binarySearch(places, 0, size, offset);
        return offset + shifts[at >= 0 ? at : -at - 2];
    }
}
