package mabat.search.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How words stand to each other, found as the intervals of Lucene are. */
sealed interface Arrangement permits SideBySide, Arrangement.AnyOf, Arrangement.Near {

    /** Where a paragraph has it, by position; none of them holds another one. */
    List<Stretch> in(Paragraph paragraph);

    /**
     * @param parts any of which will do
     */
    record AnyOf(List<Arrangement> parts) implements Arrangement {
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Stretch> in(Paragraph paragraph) {
            return Stretch.smallest(
                    parts.stream().flatMap(part -> part.in(paragraph).stream()).toList());
        }
    }

    /**
     * All parts, with few other words among them.
     *
     * @param others how many at most
     * @param ordered whether they come in this order
     */
    record Near(List<Arrangement> parts, int others, boolean ordered) implements Arrangement {
        public Near {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Stretch> in(Paragraph paragraph) {
            List<List<Stretch>> places = parts.stream().map(part -> part.in(paragraph)).toList();
            if (places.stream().anyMatch(List::isEmpty)) {
                return List.of();
            }
            List<Stretch> found = ordered ? inOrder(places) : inAnyOrder(places);
            return Stretch.smallest(found).stream().filter(one -> one.others() <= others).toList();
        }

        /** From each place of the first part on, the nearest of the others; all move on only. */
        private static List<Stretch> inOrder(List<List<Stretch>> places) {
            int[] at = new int[places.size()];
            List<Stretch> found = new ArrayList<>();
            for (Stretch first : places.getFirst()) {
                List<Stretch> chosen = new ArrayList<>(List.of(first));
                for (int i = 1; i < at.length; i++) {
                    List<Stretch> next = places.get(i);
                    while (at[i] < next.size()
                            && next.get(at[i]).first() <= chosen.getLast().last()) {
                        at[i]++;
                    }
                    if (at[i] == next.size()) {
                        return found;
                    }
                    chosen.add(next.get(at[i]));
                }
                found.add(joined(chosen, true));
            }
            return found;
        }

        /** A window over all parts, moved on where it begins. */
        private static List<Stretch> inAnyOrder(List<List<Stretch>> places) {
            int[] at = new int[places.size()];
            List<Stretch> found = new ArrayList<>();
            while (true) {
                List<Stretch> chosen = new ArrayList<>();
                int foremost = 0;
                for (int i = 0; i < at.length; i++) {
                    chosen.add(places.get(i).get(at[i]));
                    if (chosen.get(i).first() < chosen.get(foremost).first()) {
                        foremost = i;
                    }
                }
                found.add(joined(chosen, false));
                if (++at[foremost] == places.get(foremost).size()) {
                    return found;
                }
            }
        }

        private static Stretch joined(List<Stretch> parts, boolean ordered) {
            int first = parts.stream().mapToInt(Stretch::first).min().orElse(0);
            int last = parts.stream().mapToInt(Stretch::last).max().orElse(0);
            int inside =
                    parts.stream()
                            .mapToInt(part -> part.width() - (ordered ? part.others() : 0))
                            .sum();
            return new Stretch(
                    first,
                    last,
                    last - first + 1 - inside,
                    parts.stream()
                            .sorted(Comparator.comparingInt(Stretch::first))
                            .flatMap(part -> part.marks().stream())
                            .toList());
        }
    }
}
