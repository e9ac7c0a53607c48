package mabat.benchmark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class UsersTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    @Test
    void every_question_is_asked_once() {
        Set<Integer> asked = ConcurrentHashMap.newKeySet();

        Latencies took = Users.closed(4, LONG, 100, asked::add);

        assertEquals(100, asked.size());
        assertEquals(100, took.count());
    }

    @Test
    void nobody_asks_when_the_time_is_over() {
        Set<Integer> asked = ConcurrentHashMap.newKeySet();

        assertThrows(
                IllegalArgumentException.class,
                () -> Users.closed(1, Duration.ZERO, 100, asked::add));

        assertTrue(asked.isEmpty());
    }

    @Test
    void open_loop_asks_as_often_as_told() {
        Latencies took = Users.open(2, Duration.ofMillis(100), 500, new Random(1), number -> {});

        assertTrue(took.count() > 25 && took.count() < 100, () -> "asked " + took);
    }
}
