package mabat.benchmark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void one_round_that_was_held_up_moves_the_ends_and_not_the_middle() {
        assertEquals(
                "0.75 (5 rounds: median 0.70, 0.68 to 1.90)",
                Spread.of(0.754, 0.7, 1.9, 0.68, 0.71, 0.69).toString());
    }

    @Test
    void middle_of_an_even_number_lies_between_two() {
        assertEquals(0.75, Spread.of(0.7, 0.6, 0.8, 0.7, 0.9).median(), 1e-9);
    }
}
