package mabat.benchmark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ThreadTimesTest {
    @Test
    void merging_and_compiling_are_read_out_of_a_dump() {
        String dump =
                """
                4711:
                2026-11-22 07:40:00
                Full thread dump OpenJDK 64-Bit Server VM (25.0.3+9-LTS mixed mode, sharing):

                "main" #3 [4712] prio=5 os_prio=0 cpu=1034.13ms elapsed=9.73s tid=0x7f waiting
                   java.lang.Thread.State: WAITING (parking)
                "C2 CompilerThread0" #20 [4720] daemon prio=9 os_prio=0 cpu=2000.50ms elapsed=9.7s
                   java.lang.Thread.State: RUNNABLE
                "C1 CompilerThread0" #23 [4723] daemon prio=9 os_prio=0 cpu=500.00ms elapsed=9.7s
                "elasticsearch[mabat][write][T#1]" #90 [4799] daemon prio=5 cpu=90.00ms elapsed=1s
                "elasticsearch[mabat][merge][T#1]" #91 [4800] daemon prio=5 cpu=70.25ms elapsed=1s
                "G1 Conc#0" os_prio=0 cpu=12.00ms elapsed=9.73s tid=0x7f runnable
                """;

        assertEquals(new ThreadTimes(70_250_000, 2_500_500_000L), ThreadTimes.read(dump));
    }

    @Test
    void thread_that_has_ended_leaves_nothing_negative() {
        assertEquals(new ThreadTimes(0, 5), new ThreadTimes(1, 9).minus(new ThreadTimes(3, 4)));
    }
}
