package mabat.benchmark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoadOptionsTest {
    @Test
    void number_alone_is_how_many_articles_to_make_up() {
        LoadOptions options = LoadOptions.parse("2000");

        assertEquals(2000, options.articles());
        assertEquals(List.of(), options.data());
        assertEquals(Optional.empty(), options.json());
    }

    @Test
    void folder_that_stays_needs_no_number() {
        LoadOptions options =
                LoadOptions.parse("--data", "small,large", "--seconds", "3", "--json", "out.json");

        assertEquals(0, options.articles());
        assertEquals(List.of(Path.of("small"), Path.of("large")), options.data());
        assertEquals(Duration.ofSeconds(3), options.phase());
        assertEquals(Optional.of(Path.of("out.json")), options.json());
    }

    @Test
    void articles_can_be_multiplied() {
        LoadOptions options = LoadOptions.parse("--data", "small", "--times", "10");

        assertEquals(10, options.times());
        assertEquals(1, options.once().times());
    }

    @Test
    void what_cannot_be_is_said() {
        assertTrue(refused().contains("how many articles"));
        assertTrue(refused("--speed", "1").contains("unknown option --speed"));
        assertTrue(refused("--seconds").contains("wants a value"));
        assertTrue(refused("many").contains("wants a number"));
        assertTrue(refused("10", "--times", "0").contains("1 or more"));
    }

    private static String refused(String... arguments) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> LoadOptions.parse(arguments));
        return String.valueOf(refusal.getMessage());
    }
}
