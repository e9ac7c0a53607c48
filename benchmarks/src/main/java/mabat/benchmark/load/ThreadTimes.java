package mabat.benchmark.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Processor time of what comes by chance or goes with time, as the threads of a process tell it
 * that do nothing else.
 *
 * @param merging nanoseconds, the node's
 * @param compiling nanoseconds, of both processes
 */
record ThreadTimes(long merging, long compiling) {
    /** A line of {@code jcmd PID Thread.print}: a name and its processor time. */
    private static final Pattern THREAD =
            Pattern.compile("^\"(.+?)\" .*?\\bcpu=([0-9.]+)ms", Pattern.MULTILINE);

    static ThreadTimes now(Engine engine) {
        ThreadTimes node = of(engine.nodeProcess());
        ThreadTimes own = of(ProcessHandle.current().pid());
        return new ThreadTimes(node.merging, node.compiling + own.compiling);
    }

    private static ThreadTimes of(long pid) {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            Process process =
                    new ProcessBuilder(
                                    jcmd.toString(),
                                    "-J-XX:TieredStopAtLevel=1",
                                    "-J-XX:+UseSerialGC",
                                    String.valueOf(pid),
                                    "Thread.print")
                            .redirectErrorStream(true)
                            .start();
            return read(
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("asking process " + pid + " for its threads failed", e);
        }
    }

    /** Of the threads in a dump. */
    static ThreadTimes read(String dump) {
        long merging = 0;
        long compiling = 0;
        Matcher thread = THREAD.matcher(dump);
        while (thread.find()) {
            long time = Math.round(Double.parseDouble(thread.group(2)) * 1e6);
            String name = thread.group(1);
            merging += name.contains("[merge]") || name.contains("Merge Thread") ? time : 0;
            compiling += name.contains("CompilerThread") ? time : 0;
        }
        return new ThreadTimes(merging, compiling);
    }

    /** A thread that has ended since takes its time with it. */
    ThreadTimes minus(ThreadTimes earlier) {
        return new ThreadTimes(
                Math.max(0, merging - earlier.merging), Math.max(0, compiling - earlier.compiling));
    }
}
