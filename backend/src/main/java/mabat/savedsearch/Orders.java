package mabat.savedsearch;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Orders other than by name; equals stay in the order they were in. */
public final class Orders {
    private Orders() {}

    /** What was changed last comes first. */
    public static List<SavedSearch> byChange(List<SavedSearch> byName) {
        return byName.stream()
                .sorted(Comparator.comparing(SavedSearch::changed).reversed())
                .toList();
    }

    /** The largest number comes first; asked for once each. */
    public static List<SavedSearch> byNumber(
            List<SavedSearch> byName, ToLongFunction<SavedSearch> number) {
        Map<String, Long> numbers =
                byName.stream().collect(Collectors.toMap(SavedSearch::id, number::applyAsLong));
        return byName.stream()
                .sorted(
                        Comparator.<SavedSearch>comparingLong(s -> numbers.getOrDefault(s.id(), 0L))
                                .reversed())
                .toList();
    }
}
