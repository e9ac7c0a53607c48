package mabat.enrich;

import static java.util.Comparator.comparingInt;

import java.util.Arrays;
import java.util.List;
import mabat.knowledge.Sighting;

/**
 * Where the known names of a document stand. Sorted once, so that a text of names only, which
 * somebody may send, is asked about each in no time.
 */
final class TakenPlaces {
    /** By part, then start. */
    private final Sighting[] sightings;

    /** For each sighting the furthest end of it and those before it in its part. */
    private final int[] furthest;

    TakenPlaces(List<Sighting> all) {
        sightings = all.toArray(Sighting[]::new);
        Arrays.sort(sightings, comparingInt(Sighting::part).thenComparingInt(Sighting::start));
        furthest = new int[sightings.length];
        for (int i = 0; i < sightings.length; i++) {
            boolean first = i == 0 || sightings[i - 1].part() != sightings[i].part();
            furthest[i] =
                    first ? sightings[i].end() : Math.max(furthest[i - 1], sightings[i].end());
        }
    }

    /** Whether a known name has a character between two places of a part. */
    boolean overlap(int part, int from, int to) {
        int low = 0;
        int high = sightings.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            Sighting one = sightings[middle];
            if (one.part() < part || one.part() == part && one.start() < to) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && sightings[low - 1].part() == part && furthest[low - 1] > from;
    }
}
