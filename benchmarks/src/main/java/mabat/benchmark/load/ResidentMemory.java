package mabat.benchmark.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a process takes of the machine's memory, as Linux counts it.
 *
 * @param resident kilobytes in memory, shared pages counted in full
 * @param proportional kilobytes with shared pages divided among those who share them
 */
record ResidentMemory(long resident, long proportional) {

    /** Read from {@code /proc}; fails on other systems. */
    static ResidentMemory of(long pid) throws IOException {
        long resident = 0;
        long proportional = 0;
        for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            if (line.startsWith("Rss:")) {
                resident = kilobytes(line);
            } else if (line.startsWith("Pss:")) {
                proportional = kilobytes(line);
            }
        }
        return new ResidentMemory(resident, proportional);
    }

    private static long kilobytes(String line) {
        return Long.parseLong(line.replaceAll("\\D+", ""));
    }
}
