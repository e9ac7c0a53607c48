package mabat.overlay;

import java.util.List;

/**
 * Why a change is not made.
 *
 * @param code stable, for translations: {@code name-taken}
 * @param values what the sentence speaks of, in its order
 * @param detail one English sentence: what is wrong and what is expected
 */
public record Refusal(String code, List<String> values, String detail) {
    public Refusal {
        values = List.copyOf(values);
    }

    static Refusal of(String code, String detail, String... values) {
        return new Refusal(code, List.of(values), detail);
    }
}
